import { body, bodyStart } from './text'
import type { Story } from './story'

/**
 * The story with a line that import left out put back, as a paragraph, to where it stood, and that paragraph's number in the
 * body. Null when there is no such line.
 */
export function withLine(story: Story, id: string): { story: Story, block: number } | null {
  const at = story.leftOut.findIndex((line) => line.id === id)
  const line = story.leftOut[at]
  if (!line) return null
  const block = Math.min(line.before, body(story).length)
  // Of the lines that stood in the same gap, those after this one now stand after it.
  const leftOut = story.leftOut.toSpliced(at, 1).map((other, index) => (
    other.before > block || (other.before === block && index >= at) ? { ...other, before: other.before + 1 } : other
  ))
  const doubts = story.doubts.map((doubt) => (
    doubt.about === 'body' && doubt.block >= block ? { ...doubt, block: doubt.block + 1 } : doubt
  ))
  const children = story.children.toSpliced(bodyStart(story) + block, 0, { type: 'paragraph', children: [{ text: line.text }] })
  return { story: { ...story, children, leftOut, doubts }, block }
}
