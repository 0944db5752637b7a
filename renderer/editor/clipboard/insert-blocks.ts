import { Editor, Node, Path, Transforms, type NodeEntry } from 'slate'
import { isText, isTextBlock } from '../../../core/story/text'
import type { AnyNode, Block, Text, TextBlock } from '../../../core/story/story'
import { caretBlock, isEmpty } from '../constraints/walls'

/**
 * Puts blocks in at the caret, which stands behind them afterwards. The first joins the text before the caret and the last
 * the text after it; in a headline, subhead or cell everything becomes one line; in a list or a box, lines of the same kind.
 */
export function insertBlocks(editor: Editor, blocks: readonly Block[]): void {
  const entry = caretBlock(editor)
  const first = blocks[0]
  if (!entry || !first) return
  const [block, path] = entry
  const isOneLine = block.type === 'headline' || block.type === 'subhead' || block.type === 'table-cell'
  if (isOneLine) insertRuns(editor, inOneLine(blocks))
  else if (blocks.length === 1 && isTextBlock(first) && (first.type === 'paragraph' || !isEmpty(block))) insertRuns(editor, first.children)
  else if (path.length > 2) insertLines(editor, blocks.flatMap(linesOf), path)
  else if (isEmpty(block)) replaceBlock(editor, blocks, path)
  else insertBetween(editor, blocks, entry)
}

/** The runs of text in nodes, a list for each line they print as. */
export function linesOf(node: AnyNode): Text[][] {
  if (isText(node)) return [[node]]
  return isTextBlock(node) ? [node.children] : (node.children as AnyNode[]).flatMap(linesOf)
}

/** Runs at the caret, in the block where it is. Inside of a quotation they are part of it. */
function insertRuns(editor: Editor, runs: readonly Text[]): void {
  const quotation = quotationAround(editor)
  const full = filled(runs).map((run) => (quotation === undefined ? run : { ...run, quotation }))
  if (full.length > 0) Transforms.insertNodes(editor, full, { select: true })
}

/** The quotation of which there are words on both sides of the caret. */
function quotationAround(editor: Editor): string | undefined {
  const { path, offset } = editor.selection!.anchor
  const run = Node.get(editor, path) as Text
  const siblings = (Node.parent(editor, path) as TextBlock).children
  const index = path.at(-1)!
  const before = offset > 0 ? run : siblings[index - 1]
  const after = offset < run.text.length ? run : siblings[index + 1]
  return before?.quotation === after?.quotation ? before?.quotation : undefined
}

function replaceBlock(editor: Editor, blocks: readonly Block[], path: Path): void {
  Transforms.removeNodes(editor, { at: path })
  Transforms.insertNodes(editor, [...blocks], { at: path })
  Transforms.select(editor, Editor.end(editor, [path[0]!, path[1]! + blocks.length - 1]))
}

function insertBetween(editor: Editor, blocks: readonly Block[], [, head]: NodeEntry<TextBlock>): void {
  Transforms.splitNodes(editor, { always: true })
  const middle = [...blocks]
  const first = middle[0]?.type === 'paragraph' ? filled(middle.shift()!.children as Text[]) : null
  const last = middle.at(-1)?.type === 'paragraph' ? filled(middle.pop()!.children as Text[]) : null
  const tail = [head[0]!, head[1]! + 1 + middle.length]
  Transforms.insertNodes(editor, middle, { at: Path.next(head) })
  if (last) insertAtStart(editor, last, tail)
  else Transforms.select(editor, Editor.start(editor, tail))
  if (!last && isEmptyAt(editor, tail)) {
    Transforms.select(editor, Editor.end(editor, Path.previous(tail)))
    Transforms.removeNodes(editor, { at: tail })
  }
  const isHeadEmpty = isEmptyAt(editor, head)
  if (first) {
    // What was parted at its very beginning has left nothing there that could say what kind of block it is.
    if (isHeadEmpty) Transforms.setNodes(editor, { type: 'paragraph' }, { at: head })
    Transforms.insertNodes(editor, first, { at: [...head, (Node.get(editor, head) as TextBlock).children.length] })
  } else if (isHeadEmpty) Transforms.removeNodes(editor, { at: head })
}

/** Text before a block's own, which so becomes a paragraph; the caret stands between the two. */
function insertAtStart(editor: Editor, runs: Text[], path: Path): void {
  Transforms.setNodes(editor, { type: 'paragraph' }, { at: path })
  Transforms.insertNodes(editor, runs, { at: [...path, 0] })
  const end = runs.at(-1)
  Transforms.select(editor, end ? { path: [...path, runs.length - 1], offset: end.text.length } : Editor.start(editor, path))
}

/** In a list or a box, each line becomes a block of the same kind as the one with the caret. */
function insertLines(editor: Editor, lines: readonly Text[][], { length }: Path): void {
  lines.forEach((runs, index) => {
    if (index > 0) Transforms.splitNodes(editor, { always: true, match: (_, at) => at.length === length })
    insertRuns(editor, runs)
  })
}

function inOneLine(blocks: readonly Block[]): Text[] {
  return blocks.flatMap(linesOf).flatMap((runs, index) => (index === 0 ? runs : [{ text: ' ' }, ...runs]))
}

function isEmptyAt(editor: Editor, path: Path): boolean {
  return isEmpty(Node.get(editor, path) as TextBlock)
}

function filled(runs: readonly Text[]): Text[] {
  return runs.filter(({ text }) => text !== '').map((run) => ({ ...run }))
}
