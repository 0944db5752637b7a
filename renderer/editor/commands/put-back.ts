import { withLine } from '../../../core/story/put-back'
import type { Session } from '../../session'
import { become } from './become'
import { show } from './go-to'

/** A line that import left out goes back, as a paragraph, to where it stood. */
export function putBack(session: Session, id: string): void {
  const before = session.story()
  const text = before.leftOut.find((line) => line.id === id)?.text
  const put = withLine(before, id)
  if (!put || text === undefined) return
  become(session.editor, put.story)
  show(session, { field: 'body', block: put.block, from: 0, to: text.length })
}
