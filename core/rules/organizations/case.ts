import { glance, perBlock } from '../../check/per-block'
import type { StoryRule } from '../../check/rule'
import type { BlockAt } from '../../check/story-reading'
import type { StylePackage, Term } from '../../check/style'
import { throughout, type Mending } from '../../check/throughout'

/** An acronym of the term list in the case of another house: `Nato`. */
export const acronymCase: StoryRule = {
  id: 'organizations/case',
  level: 'error',
  language: 'en',
  source: 'Reuters Handbook, A',
  says: {
    mixed: 'We write {right}, as elsewhere in the story.',
    all: 'We write {right}.',
  },
  wrong: [
    ['Nato ministers met.\nNato’s plan failed.', 'NATO ministers met.\nNATO’s plan failed.'],
    ['NATO met. The Nato-led troops left.', 'NATO met. The NATO-led troops left.'],
    ['HEADLINE: Unicef needs help', 'HEADLINE: UNICEF needs help'],
  ],
  allows: ['NATO ministers met.', '“Nato left,” Jane Smith said.', 'The file is at https://example.com/Nato now.', 'The nation left.'],
  safe: true,
  reads: 'story',
  *check({ headline, subheads, body }, style) {
    const rows = rowsOf(style)
    if (rows.size === 0) return
    const listed = glance((block) => capitalWords(block).filter(({ word }) => rows.has(word)))
    const places = new Map<Term, Mending[]>()
    for (const at of [headline, ...subheads, ...body]) {
      for (const { word, from, to } of listed(at.reading)) {
        const row = rows.get(word)
        if (row) places.set(row, [...(places.get(row) ?? []), { at, from, to, instead: row.right }])
      }
    }
    for (const [{ right }, found] of places) {
      const isOurs = glance(({ prose }) => prose.includes(right))
      const mixed = body.some(({ reading }) => isOurs(reading))
      if (!mixed && style.options.acronymCase === 'as-found') continue
      const hit = throughout(found, right, { subject: right, values: { right }, ...(mixed ? {} : { says: 'all', level: 'warning' }) })
      if (hit) yield { ...hit, fixes: hit.fixes!.map((fix) => ({ ...fix, safe: true })) }
    }
  },
}

/** Words with one capital in front, as far as a hyphen or an ending; COVID-19 keeps its figure. */
const capitalWords = perBlock(({ kind, prose }: BlockAt['reading']) => (
  kind === 'table' || kind === 'editors-note' ? [] : Array.from(prose.matchAll(/(?<![\p{IDC}-])\p{Upper}\p{Lower}{2,7}(?:-\p{N}{2})?(?!\p{IDC})/gu), ({ 0: word, index }) => (
    { word, from: index, to: index + word.length }
  ))
))

const byStyle = new WeakMap<StylePackage, ReadonlyMap<string, Term>>()

function rowsOf(style: StylePackage): ReadonlyMap<string, Term> {
  let rows = byStyle.get(style)
  if (!rows) byStyle.set(style, rows = new Map(style.terms.filter(({ rule }) => rule === acronymCase.id).map((term) => [term.wrong, term])))
  return rows
}
