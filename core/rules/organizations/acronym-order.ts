import { acronymUses, definitions, type AcronymUse, type Definition } from '../../acronyms/acronyms'
import { perBlock } from '../../check/per-block'
import type { StoryHit, StoryRule } from '../../check/rule'
import type { BlockAt } from '../../check/story-reading'

/** An acronym that the text uses before it says what it stands for. */
export const acronymOrder: StoryRule = {
  id: 'organizations/acronym-order',
  level: 'warning',
  language: 'en',
  source: 'Our own judgement',
  says: { early: '{acronym} is explained only later: give the name here.' },
  wrong: [
    ['WEU ministers met.\nThe Western European Union (WEU) has ten members.', 'Western European Union (WEU) ministers met.\nThe WEU has ten members.'],
    ['The WEU’s ministers met.\nThe Western European Union (WEU) has ten members.', null],
  ],
  allows: [
    'The Western European Union (WEU) met.\nWEU ministers left.',
    'HEADLINE: WEU meets\nThe Western European Union (WEU) met.',
    '“The WEU is dead,” Jane Smith said.\nThe Western European Union (WEU) has ten members.',
    'NATO ministers met.\nThe Western European Union (WEU) has ten members.',
    'The ROW (AA) was late.\nWEU ministers met.',
    'CROSSHEAD: WEU meets\nThe Western European Union (WEU) met.',
  ],
  reads: 'story',
  *check({ body }) {
    const defined = new Set<string>()
    const early = new Map<string, { at: BlockAt, use: AcronymUse }>()
    for (const at of body) {
      const { uses, definitions: here } = acronymsOf(at.reading)
      for (const use of uses) {
        const isBefore = !defined.has(use.acronym) && !here.some(({ acronym, bracket }) => acronym === use.acronym && bracket.from < use.from)
        if (isBefore && !early.has(use.acronym)) early.set(use.acronym, { at, use })
      }
      for (const definition of here) {
        const first = early.get(definition.acronym)
        if (first && definition.name && !defined.has(definition.acronym)) yield hit(first.at, first.use, at, definition, definition.name)
        defined.add(definition.acronym)
      }
    }
  },
}

function hit(at: BlockAt, { acronym, from, to }: AcronymUse, later: BlockAt, { bracket }: Definition, name: NonNullable<Definition['name']>): StoryHit {
  const full = later.reading.text.slice(name.from, name.to)
  const isPlain = /^(?:[\s.,;:)]|$)/.test(at.reading.text.slice(to))
  const edits = [{ at, from, to, instead: `${full} (${acronym})` }, { at: later, from: name.from, to: bracket.to, instead: acronym }]
  return {
    at, from, to, related: [{ at: later, from: name.from, to: bracket.to }], subject: acronym, values: { acronym },
    ...(isPlain ? { fixes: [{ title: `${full} (${acronym})`, edits }] } : {}),
  }
}

const acronymsOf = perBlock(({ kind, prose }) => (
  kind === 'paragraph' || kind === 'list' ? { uses: acronymUses(prose), definitions: definitions(prose) } : { uses: [], definitions: [] }
))
