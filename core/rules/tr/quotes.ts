import { perBlock } from '../../check/per-block'
import type { HitEdit, StoryRule } from '../../check/rule'
import { throughout, type Mending } from '../../check/throughout'
import { parseQuotations } from '../../quotations/parse'

const curly: Readonly<Record<string, readonly [string, string]>> = { '"': ['“', '”'], '«': ['“', '”'], '„': ['“', '”'] }
const inner: readonly [string, string] = ['‘', '’']

/**
 * Quotation marks as Turkish copy has them: `“…”`, and `‘…’` inside. Told once for the whole story, and less gravely where
 * it has no curly ones at all: it then comes from a keyboard or a wire that knows none.
 */
export const quotes: StoryRule = {
  id: 'tr/quotes',
  level: 'error',
  language: 'tr',
  source: 'TDK, tırnak işareti; House style: curly quotation marks',
  says: {
    mixed: 'The quotation marks here are of another kind than elsewhere; ours are “…”.',
    all: 'The quotation marks are straight; ours are curly.',
  },
  wrong: [
    ['"Geldik." dedi.', '“Geldik.” dedi.'],
    ['“Geldik.” dedi.\n"Gittik." diye konuştu.', '“Geldik.” dedi.\n“Gittik.” diye konuştu.'],
    ['«Geldik.» dedi.', '“Geldik.” dedi.'],
    ['"Ona \'Gel!\' dedim." diye konuştu.', '“Ona ‘Gel!’ dedim.” diye konuştu.'],
  ],
  allows: [
    '“Geldik.” dedi.',
    "Ankara'da 27\" ekran ve 5'10\" boy",
    'HEADLINE: "Geldik" dedi',
    'ROW: "Geldik" | 12',
    'Ona "Geldik dedi.',
    'Filmin adı ‘Gel’ oldu.',
  ],
  safe: true,
  reads: 'story',
  *check({ headline, subheads, body }, { options }) {
    const places = body.flatMap((at): Mending[] => othersIn(at.reading).map(({ from, to, edits }) => ({ at, from, to, instead: edits })))
    if (places.length === 0) return
    const mixed = [headline, ...subheads, ...body].some(({ reading: { text } }) => /[“”]/.test(text))
    if (!mixed && options.marks !== 'curly') return
    const level = options.marks === 'curly' ? {} : { level: 'warning' as const }
    const hit = throughout(places, 'As “…” throughout', mixed ? level : { says: 'all', level: 'advice' })
    if (hit) yield { ...hit, fixes: hit.fixes!.map((fix) => ({ ...fix, safe: true })) }
  },
}

interface Other {
  from: number
  to: number
  edits: HitEdit[]
}

const othersIn = perBlock(({ kind, text, quotes: found }): Other[] => {
  if ((kind !== 'paragraph' && kind !== 'list' && kind !== 'fact-box') || found.length === 0 || !/["«„']/.test(text)) return []
  return parseQuotations([text]).quotations.flatMap(({ parts, nested }) => [
    ...parts.flatMap(({ from, to }) => pair(text, from, to, curly[text[from]!])),
    ...nested.flatMap(({ from, to }) => pair(text, from, to, text[from] === "'" ? inner : text[from] === '"' ? inner : undefined)),
  ]).sort((a, b) => a.from - b.from)
})

/** A finding on the opening mark alone: one on the words inside may stand beside it. */
function pair(text: string, from: number, to: number, marks: readonly [string, string] | undefined): Other[] {
  if (!marks) return []
  const closed = /["»“”'’]/.test(text[to - 1]!) && to - 1 > from
  const edits = [{ from, to: from + 1, instead: marks[0] }, ...(closed ? [{ from: to - 1, to, instead: marks[1] }] : [])]
  return [{ from, to: from + 1, edits }]
}
