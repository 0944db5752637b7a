import { Editor, Node, Path, Range, type Descendant } from 'slate'
import { paragraphLines } from '../../../core/copy/wrapped-lines'
import { isText } from '../../../core/story/text'
import type { AnyNode, Block, Text } from '../../../core/story/story'
import { emptyQuotation, quotationIds, recall, remember } from '../constraints/ledger'
import { asOneStep } from '../steps'
import { storyOf } from '../places'
import { blocksFromHtml } from './from-html'
import { insertBlocks, linesOf } from './insert-blocks'
import { readOwn, writeOwn } from './own-fragment'
import { htmlOf, plainOf } from './to-html'

/**
 * Copying gives the story's own nodes with the ledger entries of their quotations, clean HTML and plain text. Pasting
 * takes the first of them that is there; lines of plain text become paragraphs, HTML becomes blocks without any style.
 */
export function withClipboard(editor: Editor): Editor {
  editor.setFragmentData = (data) => {
    if (!editor.selection || Range.isCollapsed(editor.selection)) return
    const fragment = editor.getFragment() as Descendant[]
    const blocks = blocksOf(fragment)
    const ids = new Set(textsOf(fragment).flatMap(({ quotation }) => quotation ?? []))
    const ledger = storyOf(editor).quotations.filter(({ id }) => ids.has(id))
    writeOwn(data, fragment, ledger)
    data.setData('text/html', htmlOf(blocks))
    data.setData('text/plain', plainOf(blocks))
  }

  editor.insertData = (data) => {
    asOneStep(editor, () => {
      const own = readOwn(data)
      if (own) {
        remember(editor, own.ledger)
        editor.insertFragment(own.fragment)
        return
      }
      const html = data.getData('text/html')
      const blocks = html ? blocksFromHtml(html) : []
      if (blocks.length > 0) editor.insertFragment(blocks)
      else insertPlain(editor, data.getData('text/plain'))
    })
  }

  editor.insertFragment = (fragment) => {
    Editor.withoutNormalizing(editor, () => {
      if (editor.selection && Range.isExpanded(editor.selection)) editor.deleteFragment()
      insertBlocks(editor, withFreshIds(editor, blocksOf(fragment as Descendant[])))
    })
  }
  return editor
}

/** Pastes plain text: a paragraph for each of its lines, or for those put together that were broken at a fixed width. */
export function insertPlain(editor: Editor, text: string): void {
  const { lines } = paragraphLines(text.replace(/\r\n?|[\u2028\u2029]/g, '\n'))
  if (lines.length <= 1) editor.insertText(text.replace(/[\r\n\u2028\u2029]+/g, ' '))
  else editor.insertFragment(lines.map((line) => ({ type: 'paragraph', children: [{ text: line }] })))
}

/**
 * A fragment's blocks as they can stand in a body. Words out of one item, cell or box are words; several stand in their
 * list, table or box again.
 */
function blocksOf(fragment: readonly Descendant[]): Block[] {
  return fragment.flatMap((node): Block[] => {
    if (isText(node as AnyNode)) return [{ type: 'paragraph', children: [node as Text] }]
    const block = node as Exclude<AnyNode, Text>
    const lines = linesOf(block)
    switch (block.type) {
      case 'story': return blocksOf(block.children)
      case 'paragraph': case 'crosshead': case 'editors-note': return [block]
      case 'list': case 'table': case 'fact-box': if (lines.length > 1) return [block]
    }
    if (block.type === 'table-row' && lines.length > 1) return [{ type: 'table', children: [block] }]
    return lines.map((children) => ({ type: 'paragraph', children }))
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

function textsOf(nodes: readonly Descendant[]): Text[] {
  return nodes.flatMap((node) => linesOf(node as AnyNode).flat())
}
