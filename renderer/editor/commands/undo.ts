import type { Session } from '../../session'

/** Takes the last step back, whether it was in a field, in the text or in the list of findings. */
export function undo(session: Session): void {
  session.editor.undo()
}

/** Does again what was last taken back. */
export function redo(session: Session): void {
  session.editor.redo()
}
