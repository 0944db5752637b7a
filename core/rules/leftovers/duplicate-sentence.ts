import { perBlock } from '../../check/per-block'
import { repeatedIn } from '../../check/repeated'
import type { Reading } from '../../check/reading'
import type { StoryRule } from '../../check/rule'
import { foldCase } from '../../text/casing'
import { countWords, type Span } from '../../text/words'

/** The same sentence a second time, outside of quotations: somebody may repeat himself, the writer does not. */
export const duplicateSentence: StoryRule = {
  id: 'leftovers/duplicate-sentence',
  level: 'warning',
  language: 'any',
  source: 'Our own judgement',
  says: { again: 'This sentence stands in the story already.' },
  wrong: [
    ['The ministers of both countries left the town. Talks go on.\nNobody spoke. The ministers of both countries left the town.', 'The ministers of both countries left the town. Talks go on.\nNobody spoke.'],
    ['The ministers of both countries left the town. The ministers of both countries left the town. Talks go on.', 'The ministers of both countries left the town. Talks go on.'],
  ],
  allows: [
    'They left the town. Talks go on. They left the town.',
    '“We will never give up our land for peace,” Smith said. “We will never give up our land for peace,” she added.',
    'The ministers of both countries left the town on Monday.\nThe ministers of both countries left the town on Monday.',
    'The ministers of both countries left the town on Monday. The ministers of both countries left the town on Tuesday.',
  ],
  wholePassage: true,
  reads: 'story',
  *check(story) {
    for (const places of again(story)) {
      // A whole paragraph that comes back has its own rule.
      const blocks = new Map(places.toReversed().map(({ at }) => [at.reading.text, at]))
      const [first, ...more] = places.filter(({ at }) => blocks.get(at.reading.text) === at)
      for (const { at, item: { from, to } } of more) {
        yield { at, from, to, related: [{ at: first!.at, from: first!.item.from, to: first!.item.to }], fixes: [{ title: 'Remove the sentence', edits: [{ ...withSpace(at.reading, { from, to }), instead: '' }] }] }
      }
    }
  },
}

interface Sentence extends Span {
  words: string
}

const again = repeatedIn(perBlock((block): Sentence[] => {
  if (block.kind !== 'paragraph') return []
  const { sentences, text, quotes } = block
  return sentences.flatMap(({ from, to }) => {
    const sentence = text.slice(from, to)
    if (quotes.some((quote) => quote.from < to && from < quote.to) || countWords(sentence) < 8) return []
    return [{ from, to, words: foldCase(sentence).replace(/[^\p{IDC}]+/gu, ' ').trim() }]
  })
}))

/** The sentence with the space that sets it off from the one before, else from the one behind. */
function withSpace({ text }: Reading, { from, to }: Span): Span {
  let start = from
  while (start > 0 && /\s/.test(text[start - 1]!)) start--
  let end = to
  while (start === 0 && end < text.length && /\s/.test(text[end]!)) end++
  return { from: start, to: end }
}
