import { hasNoWords } from '../../core/story/has-no-words'
import type { Story } from '../../core/story/story'
import { fail } from '../failed'

/** Fails with `no-words` for a story in which nothing is written: no reason sends an empty file to the wire. */
export function needWords(story: Story): void {
  if (hasNoWords(story)) fail('no-words', 'There is nothing to send: the story has neither a headline nor text.', 'Write it first, then send it.')
}
