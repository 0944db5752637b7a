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
    'They left.\nThe ministers of both countries on Monday left the town on the river in the north of the state after two days of talks about the new rules for banks, which they had called the most important in years, without a deal.',
    'ITEM: The ministers of both countries on Monday left the town on the river in the north of the state after two days of talks about the new rules for banks, which they had called the most important in years, without a deal.',
  ],
  wholePassage: true,
  reads: 'story',
  *check({ body }, { options }) {
    const at = body[0]
    if (at?.reading.kind !== 'paragraph') return
    const count = ownWords(at.reading)
    if (count > options.leadWords) yield { at, from: 0, to: at.reading.text.length, values: { count: String(count), most: String(options.leadWords) } }
  },
}

const ownWords = perBlock((block) => countWords(withoutQuotes(block)))
