import type { StoryRule } from '../../check/rule'
import { has } from '../../check/story-words'
import { foldCase } from '../../text/casing'
import { wordSet } from '../../text/words'

/** A headline of whose words the text has hardly any: it may be another story’s. */
export const wordsInBody: StoryRule = {
  id: 'headline/words-in-body',
  level: 'advice',
  language: 'en',
  source: 'Our own judgement',
  says: { other: 'The text does not have {words}: is this its headline?' },
  wrong: [
    [`HEADLINE: Storm over budget as parliament debates reform proposals\n${'The ferry to the islands stopped on Monday because of a storm, and hundreds of passengers had to stay in the harbor. '.repeat(3)}`, null],
    [`HEADLINE: Parliament approves budget after night of debate\n${'The ferry to the islands stopped on Monday because of a storm, and hundreds of passengers had to stay in the harbor. '.repeat(3)}`, null],
  ],
  allows: [
    `HEADLINE: Ferry stops because of storm\n${'The ferry to the islands stopped on Monday because of a storm, and hundreds of passengers had to stay in the harbor. '.repeat(3)}`,
    `HEADLINE: Storm strands islanders\n${'The ferry to the islands stopped on Monday because of a storm, and hundreds of passengers had to stay in the harbor. '.repeat(3)}`,
    'HEADLINE: Parliament approves budget after night of debate\nThe ferry stopped.',
    `HEADLINE: Waiting game\n${'The ferry to the islands stopped on Monday because of a storm, and hundreds of passengers had to stay in the harbor. '.repeat(3)}`,
    `${'The ferry to the islands stopped on Monday because of a storm, and hundreds of passengers had to stay in the harbor. '.repeat(3)}`,
  ],
  wholePassage: true,
  reads: 'story',
  *check({ headline, body }) {
    const words = headline.reading.words.filter(({ text }) => text.length > 4 && !common.has(foldCase(text)))
    if (words.length < 4) return
    const missing = words.filter(({ text }) => !isIn(body, foldCase(text).slice(0, 5)))
    // A headline has its own short words for things; of one that belongs here more stand in the text.
    if (words.length - missing.length > words.length * few || body.reduce((sum, { reading }) => sum + reading.text.length, 0) < least) return
    const [first, last] = [words[0]!, words.at(-1)!]
    yield { at: headline, from: first.from, to: last.to, values: { words: missing.map(({ text }) => `“${text}”`).join(', ') } }
  },
}

/** The share of its words that any headline may have in common with any text. */
const few = 0.2
/** UTF-16 units of a text by which its subject has been named. */
const least = 240
const common = wordSet('about after before against among amid over under with without their there these those which while where would could should being first second')

/** The beginning of a word, with a small letter or a capital. */
function isIn(body: Parameters<typeof has>[0], stem: string): boolean {
  return has(body, stem) || has(body, stem.charAt(0).toUpperCase() + stem.slice(1))
}
