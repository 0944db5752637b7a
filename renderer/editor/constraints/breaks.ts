import { Editor, Path, Range, Transforms, type NodeEntry } from 'slate'
import type { TextBlock } from '../../../core/story/story'
import { storyOf } from '../places'
import { atEdge, caretBlock, isEmpty, takeOut } from './walls'

/**
 * Promise: headline and subhead hold one line, and Enter means what the block says. It moves on from a headline or a
 * subhead, makes an item in a list and leaves it from an empty one, goes to the row below in a table, and follows a
 * crosshead or a note with a paragraph.
 */
export function withBreaks(editor: Editor): Editor {
  const { insertBreak } = editor
  editor.insertBreak = () => {
    if (editor.selection && Range.isExpanded(editor.selection)) editor.deleteFragment()
    const block = caretBlock(editor)
    if (!block || !breakIn(editor, block)) insertBreak()
  }
  editor.insertSoftBreak = () => editor.insertBreak()
  return editor
}

/** Deals with Enter in a block where parting it in two would be wrong. True when it has. */
function breakIn(editor: Editor, entry: NodeEntry<TextBlock>): boolean {
  const [block, path] = entry
  switch (block.type) {
    case 'headline': case 'subhead':
      Transforms.select(editor, Editor.start(editor, Path.next(path)))
      return true
    case 'table-cell':
      goBelow(editor, path)
      return true
    case 'list-item':
      if (!isEmpty(block)) return false
      takeOut(editor, path)
      return true
    case 'editors-note': case 'crosshead':
      if (isEmpty(block)) Transforms.setNodes(editor, { type: 'paragraph' }, { at: path })
      else breakTitle(editor, entry)
      return true
    case 'paragraph':
      if (path.length <= 2 || !isEmpty(block) || !isLastChild(editor, path)) return false
      Transforms.liftNodes(editor, { at: path })
      return true
  }
}

/** Before a crosshead a paragraph comes to stand; behind or inside it, what follows is a paragraph. */
function breakTitle(editor: Editor, entry: NodeEntry<TextBlock>): void {
  const [, path] = entry
  Editor.withoutNormalizing(editor, () => {
    if (atEdge(editor, entry, 'start')) {
      Transforms.insertNodes(editor, { type: 'paragraph', children: [{ text: '' }] }, { at: path })
      return
    }
    Transforms.splitNodes(editor, { always: true })
    Transforms.setNodes(editor, { type: 'paragraph' }, { at: Path.next(path) })
  })
}

/** The caret goes to the cell below, or from the last row into the block after the table. */
function goBelow(editor: Editor, path: Path): void {
  const row = Path.parent(path)
  const below = [...Path.next(row), path.at(-1)!]
  if (Editor.hasPath(editor, below)) Transforms.select(editor, Editor.start(editor, below))
  else goAfter(editor, Path.parent(row))
}

/** The caret goes into the block after this one; where there is none, an empty paragraph is made. */
export function goAfter(editor: Editor, path: Path): void {
  const next = Path.next(path)
  if (!storyOf(editor).children[next[1]!]) {
    Transforms.insertNodes(editor, { type: 'paragraph', children: [{ text: '' }] }, { at: next })
  }
  Transforms.select(editor, Editor.start(editor, next))
}

function isLastChild(editor: Editor, path: Path): boolean {
  return path.at(-1) === Editor.parent(editor, path)[0].children.length - 1
}
