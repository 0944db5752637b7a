import { perBlock } from '../check/per-block'
import type { BlockAt, StoryReading } from '../check/story-reading'
import { longestRead } from '../quotations/recognise'
import { numbersIn } from './numbers'

/** The lines and blocks of a story that have a figure or a number in words; not tables, notes to editors, and whole books in one block. */
export interface NumberBlocks {
  /** Headline and subheads. */
  heads: readonly BlockAt[]
  body: readonly BlockAt[]
}

const hasNumber = perBlock(({ kind, text, language }) => (
  kind !== 'table' && kind !== 'editors-note' && text.length <= longestRead && (/\d/.test(text) || numbersIn(text, language).length > 0)
))

const known = new WeakMap<StoryReading, NumberBlocks>()

/** Where the rules about numbers and dates have to look: one walk over the story for all of them. */
export function numberBlocks(story: StoryReading): NumberBlocks {
  let blocks = known.get(story)
  if (!blocks) {
    const withNumber = ({ reading }: BlockAt): boolean => hasNumber(reading)
    known.set(story, blocks = { heads: [story.headline, ...story.subheads].filter(withNumber), body: story.body.filter(withNumber) })
  }
  return blocks
}
