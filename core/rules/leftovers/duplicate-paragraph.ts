import { removal, wholeBlock } from '../../check/leftovers'
import { perBlock } from '../../check/per-block'
import type { StoryRule } from '../../check/rule'
import type { BlockAt } from '../../check/story-reading'
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
  *check({ body }) {
    const seen = new Map<string, BlockAt>()
    for (const at of body) {
      const words = wordsOf(at.reading)
      const first = words === '' ? undefined : seen.get(words)
      if (first) yield { at, ...wholeBlock(at.reading.text), ...removal(at.reading.text, 'Remove the paragraph'), related: [{ at: first, ...wholeBlock(first.reading.text) }] }
      else seen.set(words, at)
    }
  },
}

/** Of six words and more: shorter lines may come back on purpose. */
const wordsOf = perBlock(({ kind, text }) => (
  kind === 'paragraph' && countWords(text) >= 6 ? foldCase(text).replace(/[^\p{IDC}]+/gu, ' ').trim() : ''
))
