import { perBlock } from '../check/per-block'
import { perStory } from '../check/per-story'
import type { BlockAt } from '../check/story-reading'
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

/** Where the rules about numbers and dates have to look: one walk over the story for all of them. */
export const numberBlocks = perStory((story): NumberBlocks => {
  const withNumber = ({ reading }: BlockAt): boolean => hasNumber(reading)
  return { heads: [story.headline, ...story.subheads].filter(withNumber), body: story.body.filter(withNumber) }
})
