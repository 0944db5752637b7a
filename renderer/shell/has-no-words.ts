import { body, headline, nodeText } from '../../core/story/text'
import type { Story } from '../../core/story/story'

/** Whether nothing is written yet: neither headline nor text. */
export function hasNoWords(story: Story): boolean {
  return nodeText(headline(story)).trim() === '' && body(story).every((block) => nodeText(block).trim() === '')
}
