import { Range, Transforms, type Editor, type Operation } from 'slate'
import { IS_NODE_MAP_DIRTY } from 'slate-dom'
import { ReactEditor } from 'slate-react'

/** What the story has done that the page does not show yet. */
interface Undrawn {
  /** Whether words or blocks have changed: then points of the page mean nothing in the story. */
  text: boolean
  /** Where the hand was in the page at the last of it. */
  hand: PageSelection
}

type PageSelection = readonly [Node | null, number, Node | null, number]

const undrawn = new WeakMap<Editor, Undrawn>()

/** To be called before each operation, so that `takeSelection` can tell which is newer, the story's selection or the page's. */
export function noteOperation(editor: Editor, { type }: Operation): void {
  if (!ReactEditor.isMounted(editor)) return
  const hadText = IS_NODE_MAP_DIRTY.get(editor) === true && undrawn.get(editor)?.text === true
  undrawn.set(editor, { text: hadText || type !== 'set_selection', hand: pageSelection() })
}

/**
 * Takes the selection of the page, of which Slate hears up to a tenth of a second late. True when it was another one. Left
 * as it is while an input method composes, while the hand is not in the text itself, and where the story has changed since
 * the hand moved and the page does not show it yet.
 */
export function takeSelection(editor: Editor): boolean {
  if (!ReactEditor.isMounted(editor) || ReactEditor.isComposing(editor) || isAheadOfPage(editor)) return false
  const inPage = document.getSelection()
  if (!inPage || document.activeElement !== ReactEditor.toDOMNode(editor, editor)) return false
  if (!ReactEditor.hasEditableTarget(editor, inPage.anchorNode) || !ReactEditor.hasTarget(editor, inPage.focusNode)) return false
  const range = ReactEditor.toSlateRange(editor, inPage, { exactMatch: false, suppressThrow: true })
  if (!range || (editor.selection && Range.equals(range, editor.selection))) return false
  Transforms.select(editor, range)
  return true
}

function isAheadOfPage(editor: Editor): boolean {
  if (!IS_NODE_MAP_DIRTY.get(editor)) return false
  const last = undrawn.get(editor)
  return !last || last.text || pageSelection().every((part, index) => part === last.hand[index])
}

function pageSelection(): PageSelection {
  const { anchorNode = null, anchorOffset = 0, focusNode = null, focusOffset = 0 } = document.getSelection() ?? {}
  return [anchorNode, anchorOffset, focusNode, focusOffset]
}
