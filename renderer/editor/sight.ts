import { Range, type Editor } from 'slate'
import { ReactEditor } from 'slate-react'

/** Room that is kept above and below what is brought into sight, in CSS pixels. */
const room = { above: 72, below: 96 }

/** Scrolls as little as needed to have the caret in sight, with room around it. */
export function keepInSight(editor: ReactEditor, range: globalThis.Range): void {
  const point = range.cloneRange()
  point.collapse(editor.selection !== null && Range.isBackward(editor.selection))
  const box = boxOf(point)
  if (box) scrollTo(ReactEditor.toDOMNode(editor as Editor, editor as Editor), box, 'nearest')
}

/** Brings a range of the text into sight; what was out of sight comes to a third of the height. */
export function bringIntoSight(editor: Editor, range: Range): void {
  const found = ReactEditor.resolveDOMRange(editor, range)
  const box = found && boxOf(found)
  if (box) scrollTo(ReactEditor.toDOMNode(editor, editor), box, 'third')
}

/** Puts the editor's selection into the page. */
export function restoreSelection(editor: Editor): void {
  const { selection } = editor
  const range = selection && ReactEditor.resolveDOMRange(editor, selection)
  if (!range) return
  const { startContainer, startOffset, endContainer, endOffset } = range
  const inPage = document.getSelection()
  if (Range.isBackward(selection)) inPage?.setBaseAndExtent(endContainer, endOffset, startContainer, startOffset)
  else inPage?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset)
}

/** A range on an empty line has no box: its element then has. */
function boxOf(range: globalThis.Range): DOMRect | null {
  const box = range.getClientRects()[0] ?? range.getBoundingClientRect()
  if (box.height > 0) return box
  const element = range.startContainer instanceof Element ? range.startContainer : range.startContainer.parentElement
  return element?.getBoundingClientRect() ?? null
}

const scrollers = new WeakMap<Element, Element>()

function scrollTo(page: Element, box: DOMRect, where: 'nearest' | 'third'): void {
  const scroller = scrollerOf(page)
  if (!scroller) return
  const view = scroller.getBoundingClientRect()
  const above = box.top - view.top - Math.min(room.above, view.height / 4)
  const below = box.bottom - view.bottom + Math.min(room.below, view.height / 4)
  if (above >= 0 && below <= 0) return
  if (where === 'third') scroller.scrollTop += box.top - view.top - view.height / 3
  else scroller.scrollTop += above < 0 ? above : below
}

function scrollerOf(page: Element): Element | null {
  let scroller: Element | null = scrollers.get(page) ?? null
  if (scroller) return scroller
  scroller = page.parentElement
  while (scroller && !/auto|scroll/.test(getComputedStyle(scroller).overflowY)) scroller = scroller.parentElement
  if (scroller) scrollers.set(page, scroller)
  return scroller
}
