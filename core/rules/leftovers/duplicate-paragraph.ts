import { removal, wholeBlock } from '../../check/leftovers'
import { perBlock } from '../../check/per-block'
import { repeatedIn } from '../../check/repeated'
import type { StoryRule } from '../../check/rule'
import { foldCase } from '../../text/casing'
import { countWords } from '../../text/words'

/** The same paragraph a second time, as a paste leaves it. */
export const duplicateParagraph: StoryRule = {
  id: 'leftovers/duplicate-paragraph',
  level: 'error',
  language: 'any',
  source: 'Our own judgement',
  says: { again: 'This paragraph stands in the story already.' },
  wrong: [
    ['The ministers of both countries left on Monday.\nTalks go on.\nThe ministers of both countries left on Monday.', 'The ministers of both countries left on Monday.\nTalks go on.'],
    ["The ministers of both states didn't leave.\nThe ministers of both states didn’t leave.", "The ministers of both states didn't leave."],
  ],
  allows: [
    'They left.\nTalks go on.\nThey left.',
    'The ministers of both countries left on Monday.\nThe ministers of both countries left on Tuesday.',
    'ITEM: The ministers of both countries left.\nThe ministers of both countries left.',
  ],
  safe: true,
  wholePassage: true,
  reads: 'story',
  *check(story) {
    for (const [first, ...more] of again(story)) {
      for (const { at } of more) yield { at, ...wholeBlock(at.reading.text), ...removal(at.reading.text, 'Remove the paragraph'), related: [{ at: first!.at, ...wholeBlock(first!.at.reading.text) }] }
    }
  },
}

/** Of six words and more: shorter lines may come back on purpose. */
const again = repeatedIn(perBlock(({ kind, text }) => {
  const words = kind === 'paragraph' && countWords(text) >= 6 ? foldCase(text).replace(/[^\p{IDC}]+/gu, ' ').trim() : ''
  return words === '' ? [] : [{ words }]
}))
