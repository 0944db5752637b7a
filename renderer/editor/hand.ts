import type { Editor } from 'slate'
import { ReactEditor } from 'slate-react'

/** Whether the hand is in the panels beside the sheet, which keep their own place when a finding goes. */
export function isHandInPanels(): boolean {
  return typeof document !== 'undefined' && Boolean(document.activeElement?.closest('aside'))
}

const pressed = new WeakSet<Editor>()

/** The text is being pressed: for a moment its own caret is the browser's, and Slate has yet to hear of it. */
export function press(editor: Editor): void {
  pressed.add(editor)
  setTimeout(() => pressed.delete(editor), 80)
}

/** Whether the text has been pressed just now, so that drawing it would put the caret back to where it was before. */
export function isPressed(editor: Editor): boolean {
  return pressed.has(editor)
}

/** Whether what is typed now goes into a field, not into the text. */
export function isHandInField(): boolean {
  return typeof document !== 'undefined' && Boolean(document.activeElement?.matches('input, textarea'))
}

/**
 * Gives the focus to the text now, and not when Slate has told of its last change: the next key may come before that. Where
 * the caret is follows with the focus (text-handlers.ts), and where the page is not drawn yet, with the drawing.
 */
export function focusText(editor: Editor): void {
  if (ReactEditor.isMounted(editor)) ReactEditor.toDOMNode(editor, editor).focus({ preventScroll: true })
}

/** Gives the focus to the text, where it is not there already: once a menu that has it now has closed. */
export function backToText(editor: Editor): void {
  if (!ReactEditor.isMounted(editor) || ReactEditor.isFocused(editor)) return
  setTimeout(() => focusText(editor), 60)
}
