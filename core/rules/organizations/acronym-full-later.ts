import { acronymUses } from '../../acronyms/acronyms'
import { perBlock } from '../../check/per-block'
import type { StoryRule } from '../../check/rule'
import type { StylePackage } from '../../check/style'
import { rememberedBy } from '../../text/remembered'
import { wordSet } from '../../text/words'

/** An acronym that all know, which a house wants spelled out once all the same, at any place of the story. */
export const acronymFullLater: StoryRule = {
  id: 'organizations/acronym-full-later',
  level: 'advice',
  language: 'en',
  source: 'Reuters Handbook, A',
  says: { once: 'Spell {acronym} out once in the story: {full}.' },
  wrong: [['NATO ministers met.\nThe ministers of NATO left.', null]],
  allows: [
    'NATO ministers met.\nThe North Atlantic Treaty Organization has its seat in Brussels.',
    'The US and the UK met in the EU.',
    'The WEU met.',
    '“NATO is strong,” Jane Smith said.',
    'HEADLINE: NATO meets\nThe alliance met.',
    'ROW: NATO | 12',
  ],
  chosen: { knownAcronyms: 'spelled-out' },
  reads: 'story',
  *check({ body }, style) {
    const rows = knownRows(style)
    const seen = new Set<string>()
    for (const at of body) {
      for (const { acronym, from, to } of uses(at.reading)) {
        const full = seen.has(acronym) ? undefined : rows.get(acronym)
        seen.add(acronym)
        if (full === undefined || body.some(({ reading }) => lower(reading).includes(full.toLowerCase()))) continue
        yield { at, from, to, subject: acronym, values: { acronym, full } }
      }
    }
  },
}

/** Countries, and letters that stand for nothing any more. */
const never = wordSet('US USA UK EU UAE AIDS HIV DNA TV CEO AA AP AFP BBC CNN GMT UTC COVID COVID-19')

const knownRows = rememberedBy(({ acronyms }: StylePackage): ReadonlyMap<string, string> => (
  new Map(acronyms.filter(({ acronym, known, language = 'en' }) => known && language === 'en' && !never.has(acronym)).map(({ acronym, full }) => [acronym, full]))
))
const uses = perBlock(({ kind, prose }) => (kind === 'paragraph' || kind === 'list' ? acronymUses(prose) : []))
const lower = perBlock(({ text }) => text.toLowerCase())
