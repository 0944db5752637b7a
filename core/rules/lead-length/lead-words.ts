import { perBlock } from '../../check/per-block'
import type { StoryRule } from '../../check/rule'
import { withoutQuotes } from '../../check/story-reading'
import { countWords } from '../../text/words'

/** A first paragraph that takes more than one breath. What is quoted does not count. */
export const leadWords: StoryRule = {
  id: 'lead-length/lead-words',
  level: 'advice',
  language: 'any',
  source: 'House style: length of leads',
  says: { long: 'The first paragraph has {count} words of ours; {most} are enough.' },
  wrong: [
    ['The ministers of both countries on Monday left the town on the river in the north of the state after two days of talks about the new rules for banks, which they had called the most important in years, without a deal.', null],
  ],
  allows: [
    'The ministers of both countries on Monday left the town on the river in the north of the state after two days of talks.',
    'Ministers said “the ministers of both countries on Monday left the town on the river in the north of the state after two days of talks about the new rules for banks, which they had called the most important in years, without a deal.”',
    'The ministers of both countries left the town on the river. They had talked for two days about the new rules for banks. Both had called them the most important in years. There was no deal. Nor was there a date for the next round.',
    'They left.\nThe ministers of both countries on Monday left the town on the river in the north of the state after two days of talks about the new rules for banks, which they had called the most important in years, without a deal.',
    'ITEM: The ministers of both countries on Monday left the town on the river in the north of the state after two days of talks about the new rules for banks, which they had called the most important in years, without a deal.',
  ],
  wholePassage: true,
  reads: 'story',
  *check({ body }, { options }) {
    const at = body[0]
    if (at?.reading.kind !== 'paragraph') return
    const [first, , , fourth] = at.reading.sentences
    // A story that came as one paragraph has its lead in the first sentence.
    const isWhole = fourth !== undefined
    const count = isWhole ? firstWords(at.reading) : ownWords(at.reading)
    if (count > options.leadWords) yield { at, from: 0, to: isWhole ? first!.to : at.reading.text.length, values: { count: String(count), most: String(options.leadWords) } }
  },
}

const ownWords = perBlock((block) => countWords(withoutQuotes(block)))
const firstWords = perBlock((block) => countWords(withoutQuotes(block).slice(0, block.sentences[0]?.to ?? 0)))
