import { countWords } from '../../core/text/words'
import { body, nodeText } from '../../core/story/text'
import type { StoryTextNode } from '../../core/story/text'
import type { Story } from '../../core/story/story'

const counted = new WeakMap<object, number>()

/** Words of the body, as an editor counts them: dateline, headline and notes to editors are not part. */
export function bodyWords(story: Story): number {
  return body(story).reduce((sum, block) => sum + (block.type === 'editors-note' ? 0 : wordsOf(block)), 0)
}

/** Remembered for as long as the block lives: typing counts one block again, not the story. */
function wordsOf(block: StoryTextNode): number {
  let words = counted.get(block)
  if (words === undefined) {
    words = countWords(nodeText(block))
    counted.set(block, words)
  }
  return words
}

const wordsAMinute = 238

/** Whole minutes a reader needs at 238 words a minute (Brysbaert 2019, silent reading of non-fiction); at least one. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / wordsAMinute))
}
