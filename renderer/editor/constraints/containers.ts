import { Editor, Node, Transforms, type Element, type NodeEntry } from 'slate'
import type { FactBox, List, StoryChild, Table, TableRow } from '../../../core/story/story'
import { isText, isTextBlock } from '../../../core/story/text'

/**
 * Promise: a list holds items, a table rows of equally many cells, a fact box paragraphs and crossheads; none of them is
 * empty, and none stands where it does not belong.
 */
export function withContainers(editor: Editor): Editor {
  const { normalizeNode } = editor
  editor.normalizeNode = (entry, options) => {
    const [node, path] = entry
    if (path.length > 0 && !Editor.isEditor(node) && !isText(node) && mend(editor, [node, path])) return
    normalizeNode(entry, options)
  }
  return editor
}

function mend(editor: Editor, [node, path]: NodeEntry<Element>): boolean {
  switch (node.type) {
    case 'story': return mendChildren(editor, node.children as Element[], path, topLevel)
    case 'list': case 'fact-box': case 'table-row': return mendEmpty(editor, node, path)
      || mendChildren(editor, node.children as Element[], path, inside[node.type])
    case 'table': return mendEmpty(editor, node, path)
      || mendChildren(editor, node.children, path, inside.table) || mendCells(editor, node, path)
    default: return false
  }
}

/** What to do with a child that is in the wrong place: give it a type that may stand there, or take its shell off. */
type Placing = (child: Element) => 'stays' | 'unwrap' | Partial<Element> & { type: Element['type'] }

const topLevel: Placing = (child) => {
  switch (child.type) {
    case 'list-item': case 'table-cell': return { type: 'paragraph' }
    case 'table-row': case 'story': return 'unwrap'
    default: return 'stays'
  }
}

const inside: Record<(List | Table | TableRow | FactBox)['type'], Placing> = {
  'list': (child) => child.type === 'list-item' ? 'stays' : isTextBlock(child) ? { type: 'list-item' } : 'unwrap',
  'fact-box': (child) => {
    if (child.type === 'paragraph' || child.type === 'crosshead') return 'stays'
    return isTextBlock(child) ? { type: 'paragraph' } : 'unwrap'
  },
  'table': (child) => child.type === 'table-row' ? 'stays' : isTextBlock(child) ? { type: 'table-cell', heading: false } : 'unwrap',
  'table-row': (child) => child.type === 'table-cell' ? 'stays' : isTextBlock(child) ? { type: 'table-cell', heading: false } : 'unwrap',
}

function mendChildren(editor: Editor, children: Element[], path: number[], placing: Placing): boolean {
  for (const [index, child] of children.entries()) {
    if (isText(child)) continue
    const at = [...path, index]
    const place = placing(child)
    if (place === 'stays') continue
    if (place === 'unwrap') Transforms.unwrapNodes(editor, { at })
    else {
      Transforms.unsetNodes(editor, ['heading', 'ordered'].filter((key) => key in child && !(key in place)) as never, { at })
      Transforms.setNodes<Element>(editor, place, { at })
      // A cell straight inside a table still lacks its row.
      if (place.type === 'table-cell' && Node.get(editor, path) !== editor && (Node.get(editor, path) as Element).type === 'table') {
        Transforms.wrapNodes(editor, { type: 'table-row', children: [] }, { at })
      }
    }
    return true
  }
  return false
}

function mendEmpty(editor: Editor, node: StoryChild | TableRow, path: number[]): boolean {
  const first = node.children[0]
  if (first && !isText(first)) return false
  Transforms.removeNodes(editor, { at: path })
  return true
}

/** A row with fewer cells than the longest gets empty ones at its end. */
function mendCells(editor: Editor, table: Table, path: number[]): boolean {
  const columns = Math.max(...table.children.map((row) => row.children.length))
  const short = table.children.findIndex((row) => row.children.length < columns)
  const row = table.children[short]
  if (!row) return false
  const missing = Array.from({ length: columns - row.children.length }, () => emptyCell())
  Transforms.insertNodes(editor, missing, { at: [...path, short, row.children.length] })
  return true
}

/** A table cell without text. */
export function emptyCell(heading = false): TableRow['children'][number] {
  return { type: 'table-cell', heading, children: [{ text: '' }] }
}
