import { body, bodyStart } from '../../../core/story/text'
import type { Story } from '../../../core/story/story'
import type { Session } from '../../session'
import { become } from './become'
import { show } from './go-to'

/** A line that import left out goes back, as a paragraph, to where it stood. */
export function putBack(session: Session, id: string): void {
  const story = session.story()
  const at = story.leftOut.findIndex((line) => line.id === id)
  const line = story.leftOut[at]
  if (!line) return
  const block = Math.min(line.before, body(story).length)
  become(session.editor, withLine(story, line.text, block, at))
  show(session, { field: 'body', block, from: 0, to: line.text.length })
}

function withLine(story: Story, text: string, block: number, at: number): Story {
  // Of the lines that stood in the same gap, those after this one now stand after it.
  const leftOut = story.leftOut.toSpliced(at, 1).map((line, index) => (
    line.before > block || (line.before === block && index >= at) ? { ...line, before: line.before + 1 } : line
  ))
  const doubts = story.doubts.map((doubt) => (
    doubt.about === 'body' && doubt.block >= block ? { ...doubt, block: doubt.block + 1 } : doubt
  ))
  const children = story.children.toSpliced(bodyStart(story) + block, 0, { type: 'paragraph', children: [{ text }] })
  return { ...story, children, leftOut, doubts }
}
