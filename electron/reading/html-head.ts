import { readByline } from '../../core/copy/byline'
import { leftoverRuleOf } from '../../core/copy/leftover-lines'
import { runsText, type RawBlock } from '../../core/copy/raw-copy'
import {
  breaksLine,
  childrenOf,
  elements,
  isElement,
  isUnseen,
  pagePart,
  textOf,
  type Element,
  type Node,
  type ParentNode,
} from './html-tree'

interface HeadLine {
  block: RawBlock
  text: string
}

/**
 * What of the story's head stands outside of the story's element: the page's only first-level heading, or the line that
 * the window's title says too, and between it and the text the decks and the writers.
 */
export function headOutside(page: ParentNode, blocks: RawBlock[], root: Element, body: Element): HeadLine[] {
  if (root === body || blocks.some((block) => block.kind === 'heading' && block.level === 1)) return []
  const before = linesBefore(body, root)
  const first = before.filter(({ level }) => level === 1)
  const titled = titleOf(page)
  const said = before.find(({ text }) => isTitled(text, titled))
  const title = said ?? (first.length === 1 ? first[0] : undefined)
  if (!title) return []
  const inBody = blocks.some((block) => 'runs' in block && runsText(block.runs).toLowerCase() === title.text.toLowerCase())
  if (inBody) return []
  const below = before.slice(before.indexOf(title) + 1).filter(({ linked, text }) => !linked && belongsToHead(text))
  return [
    { block: { kind: 'heading', level: 1, runs: [{ text: title.text }] }, text: title.text },
    ...below.slice(0, 4).map(({ text }): HeadLine => ({ block: { kind: 'paragraph', runs: [{ text }] }, text })),
  ]
}

/** Where the window's title begins with a line near the top, that is the headline, and not a heading of the site. */
export function headlineByTitle(blocks: RawBlock[], title: string): RawBlock[] {
  const at = blocks
    .slice(0, 12)
    .findIndex((block) => block.kind !== 'quote' && 'runs' in block && isTitled(runsText(block.runs), title))
  const found = blocks[at]
  if (!found || !('runs' in found) || (found.kind === 'heading' && found.level === 1)) return blocks
  return blocks.map((block, index): RawBlock => {
    if (index === at) return { kind: 'heading', level: 1, runs: found.runs }
    return block.kind === 'heading' && block.level === 1 ? { ...block, level: 2 } : block
  })
}

function isTitled(text: string, title: string): boolean {
  return text.trim().length > 15 && title.startsWith(text.trim().replace(/\s+/g, ' ').toLowerCase())
}

function belongsToHead(text: string): boolean {
  if (readByline(text, 'en')) return true
  const count = text.split(/\s+/).length
  return count > 5 && count < 45 && !leftoverRuleOf(text)
}

interface LineBefore {
  text: string
  /** Of a heading; 7 for other lines. */
  level: number
  linked: boolean
}

/** The lines of the page before the story, each an element of its own. */
function linesBefore(body: Element, root: Element): LineBefore[] {
  const lines: LineBefore[] = []
  const walk = (node: Node): boolean => {
    if (node === root) return true
    if (!isElement(node) || isUnseen(node)) return false
    const children = childrenOf(node)
    const leaf = !children.some((child) => isElement(child) && holdsBlock(child))
    if (leaf && breaksLine.has(node.tagName)) {
      const text = textOf(node).replace(/\n/g, ' ')
      const level = Number(/^h([1-6])$/.exec(node.tagName)?.[1] ?? 7)
      const links = [...elements(node)].filter(({ tagName }) => tagName === 'a')
      const linked = links.reduce((sum, link) => sum + textOf(link).length, 0) > text.length * 0.7 && !readByline(text, 'en')
      if (text && !pagePart(node)) lines.push({ text, level, linked })
      return false
    }
    return children.some(walk)
  }
  walk(body)
  return lines
}

function holdsBlock(element: Element): boolean {
  return breaksLine.has(element.tagName) || childrenOf(element).some((child) => isElement(child) && holdsBlock(child))
}

/** The window's title, small. */
export function titleOf(page: ParentNode): string {
  const title = [...elements(page)].find(({ tagName }) => tagName === 'title')
  const text = title ? childrenOf(title).map((node) => ('value' in node ? node.value : '')).join('') : ''
  return text.replace(/\s+/g, ' ').trim().toLowerCase()
}
