import type { CompositionEvent, DragEvent, FocusEvent, KeyboardEvent, MouseEvent } from 'react'
import { ReactEditor } from 'slate-react'
import type { Session } from '../session'
import { goTo } from './commands/go-to'
import { findingAtSign } from './finding-at-sign'
import { isPressed, press } from './hand'
import { restoreSelection } from './sight'
import { moveByTab } from './tab-order'

/** What the page's text does with keys, presses and drops beyond what any text does. True keeps Slate's own answer away. */
export function textHandlers(session: Session) {
  const { editor } = session
  return {
    onKeyDown(event: KeyboardEvent) {
      if (event.key !== 'Tab') return undefined
      session.takeCaret()
      return moveByTab(session, event) || undefined
    },

    /** What is copied or cut is what is seen to be selected. Slate does the rest. */
    onCopy: session.takeCaret,
    onCut: session.takeCaret,

    /** After a dialog the browser would begin at the beginning: the hand comes back to where it was. A press says where itself. */
    onFocus({ target, currentTarget }: FocusEvent) {
      if (target === currentTarget && !isPressed(editor)) restoreSelection(editor)
    },

    /**
     * Whenever another control takes the focus the text has lost it. Slate does not see it when that control stands inside the
     * text's element, as the fields do, or when keys come faster than it draws; and would take the next key for the text.
     */
    onBlurCapture({ target, currentTarget, relatedTarget }: FocusEvent) {
      if (target === currentTarget && relatedTarget) ReactEditor.blur(editor)
    },

    /** A press on the sign at the edge of a line chooses its finding. */
    onMouseDown(event: MouseEvent) {
      press(editor)
      const finding = findingAtSign(session, event)
      if (!finding) return
      event.preventDefault()
      session.selectedFinding = finding
      goTo(session, finding.place)
    },

    /** What is being composed is not in the story yet, so that its block still counts as empty. */
    onCompositionStart() {
      const { anchorNode } = document.getSelection() ?? {}
      const element = anchorNode instanceof Element ? anchorNode : anchorNode?.parentElement
      element?.closest('[data-missing]')?.setAttribute('data-composing', '')
    },

    onCompositionEnd({ currentTarget }: CompositionEvent) {
      for (const block of currentTarget.querySelectorAll('[data-composing]')) block.removeAttribute('data-composing')
    },

    /** A file becomes a story of its own: the window takes it. */
    onDrop({ dataTransfer }: DragEvent) {
      return dataTransfer.types.includes('Files') || undefined
    },
  }
}
