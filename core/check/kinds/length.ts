import { countWords } from '../../text/words'
import type { Span } from '../../text/words'
import { perBlock } from '../per-block'
import type { Reading } from '../reading'
import type { Hit, StoryHit } from '../rule'
import type { LengthRow } from '../rule-rows'
import type { StoryReading } from '../story-reading'
import { summed } from '../summed'
import { accountOf, counted, missed, type Kind } from './kind'
import { wholeText } from './whole-text'

/**
 * Reports what is too long or too short. The words of a paragraph or sentence are counted outside of quotations, which
 * nobody can shorten; those of a story are all of them.
 */
export const length: Kind<LengthRow> = {
  rule(row) {
    const account = { ...accountOf(row), wholePassage: true } as const
    if (row.of === 'story') return { ...account, reads: 'story', check: ofStory(row) }
    if (row.of === 'lead') return {
      ...account,
      reads: 'story',
      check({ body }) {
        const at = body.find(({ reading: { kind, text } }) => kind === 'paragraph' && text.trim() !== '')
        return at ? ofBlock(at.reading, row).map((hit) => ({ ...hit, at })) : []
      },
    }
    return { ...account, reads: 'block', fields: row.scope, check: (block) => (row.of === 'sentence' ? block.sentences.flatMap((sentence) => hitAt(block, sentence, row)) : ofBlock(block, row)) }
  },
}

function ofBlock(block: Reading, row: LengthRow): Hit[] {
  return hitAt(block, wholeText(block.text), row)
}

function hitAt(block: Reading, span: Span, row: LengthRow): Hit[] {
  if (span.to <= span.from) return []
  const count = sizes[row.in](block, span)
  const limit = missed(count, row)
  return limit === null ? [] : [{ ...span, values: counted(count, limit) }]
}

const sizes: Record<LengthRow['in'], (block: Reading, span: Span) => number> = {
  words: ({ words }, { from, to }) => words.filter((word) => word.from >= from && word.to <= to).length,
  characters: (_, { from, to }) => to - from,
  sentences: ({ sentences }, { from, to }) => sentences.filter((each) => each.from >= from && each.to <= to).length,
  paragraphs: () => 1,
}

interface Size {
  texts: number
  count: number
}

const nothing: Size = { texts: 0, count: 0 }

function ofStory(row: LengthRow): (story: StoryReading) => StoryHit[] {
  const size = perBlock((block): Size => (block.kind === 'editors-note' || block.text.trim() === '' ? nothing : { texts: 1, count: wholeSize(block, row.in) }))
  const sizeOf = summed(['body'], size, nothing, (sum, one, sign) => ({ texts: sum.texts + sign * one.texts, count: sum.count + sign * one.count }))
  return (story) => {
    const { texts, count } = sizeOf(story)
    const limit = missed(count, row)
    if (limit === null || texts === 0) return []
    const { headline } = story
    return [{ at: headline, ...wholeText(headline.reading.text), values: counted(count, limit), subject: row.id }]
  }
}

function wholeSize({ text, sentences }: Reading, unit: LengthRow['in']): number {
  if (unit === 'words') return countWords(text)
  if (unit === 'characters') return text.length
  return unit === 'sentences' ? sentences.length : 1
}
