import { Editor, Node, Path, Range, Transforms, type Descendant } from 'slate'
import { isText, isTextBlock } from '../../../core/story/text'
import type { AnyNode, Block, Quotation, Text, TextBlock } from '../../../core/story/story'
import { blockAt, caretBlock, isEmpty } from '../constraints/walls'
import { emptyQuotation, quotationIds, recall, remember } from '../constraints/ledger'
import { asOneStep } from '../steps'
import { storyOf } from '../places'
import { blocksFromHtml } from './from-html'
import { htmlOf, plainOf } from './to-html'

const fragmentType = 'application/x-dateline-fragment'
const ledgerType = 'application/x-dateline-quotations'

/**
 * Copying gives the story's own nodes with the ledger entries of their quotations, clean HTML and plain text. Pasting
 * takes the first of them that is there; lines of plain text become paragraphs, HTML becomes blocks without any style.
 */
export function withClipboard(editor: Editor): Editor {
  const { insertText } = editor

  editor.setFragmentData = (data) => {
    if (!editor.selection || Range.isCollapsed(editor.selection)) return
    const fragment = editor.getFragment() as Descendant[]
    const blocks = blocksOf(fragment)
    const ids = new Set(textsOf(fragment).flatMap(({ quotation }) => quotation ?? []))
    const ledger = storyOf(editor).quotations.filter(({ id }) => ids.has(id))
    data.setData(fragmentType, encodeURIComponent(JSON.stringify(fragment)))
    data.setData(ledgerType, encodeURIComponent(JSON.stringify(ledger)))
    data.setData('text/html', htmlOf(blocks))
    data.setData('text/plain', plainOf(blocks))
  }

  editor.insertData = (data) => {
    asOneStep(editor, () => {
      const own = data.getData(fragmentType)
      const html = own ? '' : data.getData('text/html')
      if (own) {
        remember(editor, JSON.parse(decodeURIComponent(data.getData(ledgerType) || '[]')) as Quotation[])
        editor.insertFragment(JSON.parse(decodeURIComponent(own)) as Descendant[])
        return
      }
      const blocks = html ? blocksFromHtml(html) : []
      if (blocks.length > 0) editor.insertFragment(blocks)
      else insertPlain(editor, data.getData('text/plain'))
    })
  }

  editor.insertFragment = (fragment) => {
    Editor.withoutNormalizing(editor, () => {
      if (editor.selection && Range.isExpanded(editor.selection)) editor.deleteFragment()
      insertBlocks(editor, withFreshIds(editor, blocksOf(fragment as Descendant[])), insertText)
    })
  }
  return editor
}

/** Pastes plain text: each line, or each run of lines between blank ones where there are any, is a paragraph. */
export function insertPlain(editor: Editor, text: string): void {
  const lines = text.split(/\r\n?|\n|\u2028|\u2029/).map((line) => line.trim()).filter(Boolean)
  if (lines.length <= 1) editor.insertText(text.replace(/[\r\n\u2028\u2029]+/g, ' '))
  else editor.insertFragment(lines.map((line) => ({ type: 'paragraph', children: [{ text: line }] })))
}

/** A fragment's blocks as they can stand in a body. Items, cells and rows alone stand in their list or table again. */
function blocksOf(fragment: readonly Descendant[]): Block[] {
  return fragment.flatMap((node): Block[] => {
    if (isText(node as AnyNode)) return [{ type: 'paragraph', children: [node as Text] }]
    switch ((node as Exclude<AnyNode, Text>).type) {
      case 'story': return blocksOf((node as { children: Descendant[] }).children)
      case 'headline': case 'subhead': case 'list-item': case 'table-cell':
        return [{ type: 'paragraph', children: (node as TextBlock).children }]
      case 'table-row': return [{ type: 'table', children: [node as never] }]
      default: return [node as Block]
    }
  })
}

/**
 * An id that stands elsewhere in the story is not used twice: the copy becomes a quotation of its own with the same
 * speaker. Beside its own words, an id stays.
 */
function withFreshIds(editor: Editor, blocks: Block[]): Block[] {
  const present = new Set(quotationIds(storyOf(editor)))
  const here = idsAtCaret(editor)
  const fresh = new Map<string, string>()
  for (const { quotation } of blocks.flatMap((block) => textsOf([block]))) {
    if (quotation === undefined || !present.has(quotation) || here.has(quotation) || fresh.has(quotation)) continue
    const id = crypto.randomUUID()
    const entry = storyOf(editor).quotations.find((one) => one.id === quotation) ?? recall(editor, quotation)
    remember(editor, [{ ...(entry ?? emptyQuotation(id)), id }])
    fresh.set(quotation, id)
  }
  return fresh.size === 0 ? blocks : blocks.map((block) => renamed(block, fresh))
}

function renamed<N extends AnyNode>(node: N, fresh: Map<string, string>): N {
  if (isText(node)) return node.quotation && fresh.has(node.quotation) ? { ...node, quotation: fresh.get(node.quotation) } : node
  return { ...node, children: (node.children as AnyNode[]).map((child) => renamed(child, fresh)) }
}

/** Ids of the quotations that the caret stands in or touches. */
function idsAtCaret(editor: Editor): Set<string> {
  const ids = new Set<string>()
  const { selection } = editor
  if (!selection) return ids
  const { path, offset } = selection.anchor
  const index = path.at(-1)!
  const leaf = Node.get(editor, path) as Text
  const beside = [
    leaf,
    offset === 0 && index > 0 ? Node.get(editor, [...Path.parent(path), index - 1]) as Text : undefined,
    offset === leaf.text.length ? Node.getIf(editor, [...Path.parent(path), index + 1]) as Text | undefined : undefined,
  ]
  for (const text of beside) if (text?.quotation !== undefined) ids.add(text.quotation)
  return ids
}

/**
 * Puts blocks in at the caret. The first joins the text before the caret and the last the text after it; in a headline,
 * subhead or cell everything becomes one line; in a list, text blocks become items.
 */
function insertBlocks(editor: Editor, blocks: Block[], insertText: Editor['insertText']): void {
  const entry = caretBlock(editor)
  if (!entry || blocks.length === 0) return
  const [block, path] = entry
  const first = blocks[0]!
  const oneLine = block.type === 'headline' || block.type === 'subhead' || block.type === 'table-cell'
  if (oneLine) return insertRuns(editor, inOneLine(blocks), insertText)
  if (blocks.length === 1 && isTextBlock(first) && (first.type === 'paragraph' || !isEmpty(block))) {
    return insertRuns(editor, first.children, insertText)
  }
  if (path.length > 2) return insertInside(editor, blocks, entry, insertText)
  insertInBody(editor, blocks, entry)
}

/** Runs at the caret, in the block where it is. Text before or after a quotation's marks stays outside of it. */
function insertRuns(editor: Editor, runs: readonly Text[], _insertText: Editor['insertText']): void {
  const full = runs.filter(({ text }) => text !== '')
  if (full.length === 0) return
  Transforms.insertNodes(editor, full.map((run) => ({ ...run })), { select: true })
}

function insertInBody(editor: Editor, blocks: Block[], [block, path]: readonly [TextBlock, Path]): void {
  if (isEmpty(block)) {
    Transforms.removeNodes(editor, { at: path })
    Transforms.insertNodes(editor, blocks, { at: path })
    Transforms.select(editor, Editor.end(editor, [0, path[1]! + blocks.length - 1]))
    return
  }
  Transforms.splitNodes(editor, { always: true })
  const rest = Path.next(path)
  const middle = [...blocks]
  const joinsFirst = middle[0]?.type === 'paragraph'
  const first = joinsFirst ? middle.shift()! : undefined
  const joinsLast = middle.at(-1)?.type === 'paragraph'
  const last = joinsLast ? middle.pop()! : undefined
  if (first) Transforms.insertNodes(editor, copies(first), { at: Editor.end(editor, path) })
  if (middle.length > 0) Transforms.insertNodes(editor, middle, { at: rest })
  const tail = [0, rest[1]! + middle.length]
  const tailRef = Editor.pathRef(editor, tail)
  const isTailEmpty = isEmpty(Node.get(editor, tail) as TextBlock)
  if (last) {
    Transforms.insertNodes(editor, copies(last), { at: [...tail, 0] })
    Transforms.setNodes(editor, { type: 'paragraph' }, { at: tail })
    Transforms.select(editor, Editor.end(editor, [...tail, copies(last).length - 1]))
  } else if (isTailEmpty) {
    Transforms.removeNodes(editor, { at: tail })
    Transforms.select(editor, Editor.end(editor, Path.previous(tail)))
  } else {
    Transforms.select(editor, Editor.start(editor, tailRef.current ?? tail))
  }
  tailRef.unref()
  // What was split off at the very beginning leaves nothing before the pasted blocks.
  const head = blockAt(editor, Editor.start(editor, path))
  if (head && !first && isEmpty(head[0]) && Path.equals(head[1], path)) Transforms.removeNodes(editor, { at: path })
}

function copies(block: Block): Text[] {
  return (block.children as Text[]).filter(({ text }) => text !== '').map((run) => ({ ...run }))
}

/** In a list or a box, pasted text blocks become blocks of the same kind as the one with the caret. */
function insertInside(editor: Editor, blocks: Block[], [block, path]: readonly [TextBlock, Path], insertText: Editor['insertText']): void {
  const lines = blocks.flatMap((one) => linesOf(one))
  lines.forEach((runs, index) => {
    if (index > 0) Transforms.splitNodes(editor, { always: true, match: (_, at) => at.length === path.length })
    insertRuns(editor, runs, insertText)
  })
  if (lines.length === 0) Transforms.select(editor, Editor.end(editor, path))
  void block
}

function linesOf(node: AnyNode): Text[][] {
  if (isText(node)) return [[node]]
  return isTextBlock(node) ? [node.children] : (node.children as AnyNode[]).flatMap(linesOf)
}

function inOneLine(blocks: readonly Block[]): Text[] {
  return blocks.flatMap((block) => linesOf(block)).flatMap((runs, index) => index === 0 ? runs : [{ text: ' ' }, ...runs])
}

function textsOf(nodes: readonly Descendant[]): Text[] {
  return nodes.flatMap((node) => linesOf(node as AnyNode).flat())
}
