import { isText } from '../../../core/story/text'
import type { AnyNode, Block, Text } from '../../../core/story/story'
import { nodeText } from '../../../core/story/text'

/** Blocks as a page another program can paste: semantic elements, no classes, no styles. */
export function htmlOf(blocks: readonly Block[]): string {
  const first = blocks[0]
  // Words out of one paragraph stay words: no paragraph is made around them where they are pasted.
  if (blocks.length === 1 && first?.type === 'paragraph') return first.children.map(runHtml).join('')
  return blocks.map(html).join('\n')
}

/** Blocks as plain text, a blank line between them. */
export function plainOf(blocks: readonly Block[]): string {
  return blocks.map((block) => block.type === 'table' ? rowsOf(block) : nodeText(block)).join('\n\n')
}

function rowsOf(table: Extract<Block, { type: 'table' }>): string {
  return table.children.map((row) => row.children.map((cell) => nodeText(cell)).join('\t')).join('\n')
}

const elements = {
  'headline': 'h1', 'subhead': 'p', 'paragraph': 'p', 'crosshead': 'h2', 'list-item': 'li', 'table': 'table',
  'table-row': 'tr', 'editors-note': 'aside', 'fact-box': 'aside',
} as const

function html(node: AnyNode): string {
  if (isText(node)) return runHtml(node)
  if (node.type === 'story') return node.children.map(html).join('')
  const inner = (node.children as AnyNode[]).map(html).join('')
  const element = node.type === 'list' ? (node.ordered ? 'ol' : 'ul')
    : node.type === 'table-cell' ? (node.heading ? 'th' : 'td') : elements[node.type]
  return `<${element}>${inner}</${element}>`
}

function runHtml({ text, bold, italic, href }: Text): string {
  let out = escape(text)
  if (italic) out = `<em>${out}</em>`
  if (bold) out = `<strong>${out}</strong>`
  return href ? `<a href="${escape(href)}">${out}</a>` : out
}

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => signs[sign]!)
}
