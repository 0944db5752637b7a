import { Editor, Path, Point, Range, Transforms, type Element, type NodeEntry } from 'slate'
import { bodyStart, isText, isTextBlock } from '../../../core/story/text'
import type { TextBlock } from '../../../core/story/story'
import { storyOf } from '../places'

/**
 * Promise: deleting keeps the story's rooms. A deletion over a field's or a cell's border empties both sides and joins
 * nothing; Backspace at the beginning of an item, note or box takes the text out of it; elsewhere paragraphs join.
 */
export function withWalls(editor: Editor): Editor {
  const { deleteBackward, deleteForward, deleteFragment, insertText } = editor

  editor.insertText = (text, options) => {
    if (options?.at === undefined && editor.selection && Range.isExpanded(editor.selection)) editor.deleteFragment()
    insertText(text, options)
  }

  editor.deleteFragment = (options) => {
    const { selection } = editor
    if (selection && Range.isExpanded(selection) && crossesWall(editor, selection)) deleteInRooms(editor, selection)
    else deleteFragment(options)
  }

  editor.deleteBackward = (unit) => {
    const block = caretBlock(editor)
    if (block && atEdge(editor, block, 'start') && backAtStart(editor, block)) return
    deleteBackward(unit)
  }

  editor.deleteForward = (unit) => {
    const block = caretBlock(editor)
    if (block && atEdge(editor, block, 'end')) {
      const next = Editor.next(editor, { at: block[1], match: isBlockNode })
      if (!next || isWalled(block) || isWalled(firstBlock(editor, next[1]))) return
    }
    deleteForward(unit)
  }
  return editor
}

/** The text block that holds the caret; null when the selection is expanded or absent. */
export function caretBlock(editor: Editor): NodeEntry<TextBlock> | null {
  const { selection } = editor
  return selection && Range.isCollapsed(selection) ? blockAt(editor, selection.anchor) : null
}

/** The text block that holds a point. */
export function blockAt(editor: Editor, at: Point | Path): NodeEntry<TextBlock> | null {
  return Editor.above<TextBlock>(editor, { at, match: isBlockNode, mode: 'lowest' }) ?? null
}

/** Whether the caret stands at an edge of a text block. */
export function atEdge(editor: Editor, [, path]: NodeEntry<TextBlock>, edge: 'start' | 'end'): boolean {
  const point = editor.selection?.anchor
  if (!point) return false
  return edge === 'start' ? Editor.isStart(editor, point, path) : Editor.isEnd(editor, point, path)
}

export function isBlockNode(node: unknown): node is TextBlock {
  return typeof node === 'object' && node !== null && 'type' in node && isTextBlock(node as TextBlock)
}

const walled = new Set<Element['type']>(['headline', 'subhead', 'table-cell'])

function isWalled(entry: NodeEntry<TextBlock> | null): boolean {
  return entry !== null && walled.has(entry[0].type)
}

function firstBlock(editor: Editor, path: Path): NodeEntry<TextBlock> | null {
  return blockAt(editor, Editor.start(editor, path))
}

function crossesWall(editor: Editor, range: Range): boolean {
  const [start, end] = Range.edges(range)
  const first = blockAt(editor, start)
  const last = blockAt(editor, end)
  if (!first || !last || Path.equals(first[1], last[1])) return false
  return isWalled(first) || isWalled(last)
}

/** Empties what is selected block by block; whole blocks between the first and the last go. */
function deleteInRooms(editor: Editor, range: Range): void {
  const [start, end] = Range.edges(range)
  const keep = [start.path.slice(0, 2), end.path.slice(0, 2)]
  Editor.withoutNormalizing(editor, () => {
    const blocks = [...Editor.nodes<TextBlock>(editor, { at: range, match: isBlockNode, mode: 'lowest' })].reverse()
    for (const [, path] of blocks) {
      const part = Range.intersection(range, Editor.range(editor, path))
      if (part && Range.isExpanded(part)) Transforms.delete(editor, { at: part })
    }
    const [first, last] = [start.path[1]!, end.path[1]!]
    for (let index = last - 1; index > first; index--) {
      const path = [0, index]
      if (!keep.some((kept) => Path.equals(kept, path))) Transforms.removeNodes(editor, { at: path })
    }
    const caret = blockAt(editor, { path: start.path.slice(0, -1).concat(0), offset: 0 }) ? start : Editor.start(editor, [0])
    Transforms.select(editor, clamp(editor, caret))
  })
}

/** A point that exists, as near as possible to one that may not after a deletion. */
function clamp(editor: Editor, point: Point): Point {
  const parent = Path.parent(point.path)
  const end = Editor.end(editor, parent)
  return Point.isAfter(point, end) ? end : point
}

/** Backspace at the beginning of a block, where joining would be wrong. True when it has been dealt with. */
function backAtStart(editor: Editor, [block, path]: NodeEntry<TextBlock>): boolean {
  switch (block.type) {
    case 'headline': case 'table-cell': return true
    case 'subhead': return goBackFrom(editor, path, isEmpty(block))
    case 'list-item':
      takeOut(editor, path)
      return true
    case 'editors-note':
      Transforms.setNodes(editor, { type: 'paragraph' }, { at: path })
      return true
    default:
      if (path.length > 2) {
        if (path.at(-1) !== 0) return false
        Transforms.liftNodes(editor, { at: path })
        return true
      }
      return backInBody(editor, block, path)
  }
}

function backInBody(editor: Editor, block: TextBlock, path: Path): boolean {
  const story = storyOf(editor)
  const index = path[1]!
  const isFirst = index === bodyStart(story)
  const before = story.children[index - 1]
  if (isFirst) return goBackFrom(editor, path, isEmpty(block) && index < story.children.length - 1)
  return before?.type === 'table' ? goBackFrom(editor, path, isEmpty(block)) : false
}

/** Moves the caret to the end of what stands before; an empty block that may go, goes. */
function goBackFrom(editor: Editor, path: Path, goes: boolean): true {
  const before = Editor.before(editor, Editor.start(editor, path))
  if (goes) Transforms.removeNodes(editor, { at: path })
  if (before && goes) Transforms.select(editor, before)
  return true
}

/** Makes an item of a list a paragraph of its own, the list parting around it. */
export function takeOut(editor: Editor, path: Path): void {
  Editor.withoutNormalizing(editor, () => {
    Transforms.setNodes(editor, { type: 'paragraph' }, { at: path })
    Transforms.liftNodes(editor, { at: path })
  })
}

/** Whether a text block has no text. */
export function isEmpty(block: TextBlock): boolean {
  return block.children.every((leaf) => isText(leaf) && leaf.text === '')
}
