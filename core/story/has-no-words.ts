import { body, headline, nodeText } from './text'
import type { Story } from './story'

/** Whether nothing is written yet: neither headline nor text. Such a story is not sent, whatever its fields say. */
export function hasNoWords(story: Story): boolean {
  return nodeText(headline(story)).trim() === '' && body(story).every((block) => nodeText(block).trim() === '')
}
