import type { StoryRule } from '../../check/rule'
import { foldCase } from '../../text/casing'
import { wordSet, words } from '../../text/words'

/** A subhead that says what the headline says. */
export const doubleOfSubhead: StoryRule = {
  id: 'headline/double-of-subhead',
  level: 'warning',
  language: 'en',
  source: 'Our own judgement',
  says: { same: 'The subhead says what the headline says: it is there for the next thing.' },
  wrong: [
    ['HEADLINE: NATO remains ready for dialogue with Russia\nSUBHEAD: NATO ready for dialogue with Russia, remains open\nThey left.', null],
    ['HEADLINE: Ministers agree new rules for banks\nSUBHEAD: Ministers agree on the new rules for banks\nThey left.', null],
  ],
  allows: [
    'HEADLINE: NATO remains ready for dialogue with Russia\nSUBHEAD: Alliance chief urges Moscow to choose path of diplomacy\nThey left.',
    'HEADLINE: NATO remains ready\nSUBHEAD: NATO remains ready\nThey left.',
    'HEADLINE: Ministers agree new rules for banks\nSUBHEAD: New rules to make banks hold more capital from May\nThey left.',
    'HEADLINE: They left\nThey left.',
  ],
  wholePassage: true,
  reads: 'story',
  *check({ headline, subheads }) {
    const own = content(headline.reading.text)
    if (own.size < 4) return
    for (const at of subheads) {
      const other = content(at.reading.text)
      const shared = [...own].filter((word) => other.has(word)).length
      if (other.size >= 4 && shared / Math.min(own.size, other.size) > 0.7 && shared / Math.max(own.size, other.size) > 0.5) {
        yield { at, from: 0, to: at.reading.text.length, related: [{ at: headline, from: 0, to: headline.reading.text.length }] }
      }
    }
  },
}

const little = wordSet('a an the and but or for of in on at to by from with as into over after before is are was were be has have it its his her their that this')

function content(text: string): Set<string> {
  return new Set(words(text).map(({ text: word }) => foldCase(word).replace(/['’]s$/u, '')).filter((word) => !little.has(word)))
}
