import { parse } from 'parse5'
import { readByline } from '../../core/copy/byline'
import { leftoverRuleOf } from '../../core/copy/leftover-lines'
import { runsText, type RawBlock, type RawCopy } from '../../core/copy/raw-copy'
import { rawFromText } from '../../core/copy/raw-from-text'
import { blocksOf } from './html-blocks'
import {
  attribute,
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
import { densest, measureRunningText, type RunningText } from './running-text'

/**
 * A web page, or what a browser, Word or Google Docs puts on the clipboard, as raw copy. The story is the article or main
 * part of the page, else the part with its running text; the rest of the page's text is not lost but set apart as left out.
 */
export function rawFromHtml(html: string): RawCopy {
  const page = parse(html)
  const flat = textIfTooDeep(page)
  if (flat !== null) return rawFromText(flat)
  const body = [...elements(page)].find(({ tagName }) => tagName === 'body')
  if (!body) return { blocks: [], around: [], doubts: [] }
  const running = measureRunningText(body)
  const root = storyRoot(body, running)
  const inside = blocksOf(root, (element) => running.holdsMost(element))
  const outside = root === body ? { before: [], after: [] } : textAround(body, root)
  const head = headOutside(page, inside.blocks, root, body)
  const taken = new Set(head.map(({ text }) => text))
  const rest = outside.before.filter((text) => !taken.has(text))
  const blocks = headlineByTitle([...head.map(({ block }) => block), ...inside.blocks], titleOf(page))
  return {
    blocks,
    around: [
      ...rest.map((text) => ({ text, because: 'leftovers/page-line', before: 0 })),
      ...inside.around.map((line) => ({ ...line, before: line.before + head.length })),
      ...outside.after.map((text) => ({ text, because: 'leftovers/page-line', before: blocks.length })),
    ],
    doubts: [],
    ...languageOf(page),
  }
}

/** The element that holds the story: of article, main and the like the one with most of the page's running text. */
function storyRoot(body: Element, running: RunningText): Element {
  const candidates = [...elements(body)].filter(
    (element) =>
      !isUnseen(element) &&
      (element.tagName === 'article' ||
        element.tagName === 'main' ||
        attribute(element, 'role') === 'main' ||
        attribute(element, 'itemprop') === 'articleBody'),
  )
  const all = running.of(body)
  const ranked = candidates
    .map((element) => ({ element, amount: running.of(element) }))
    .filter(({ amount }) => amount > all * 0.6 && amount > 0)
  // The innermost that still has nearly everything, but an article before its bare text, which lacks the headline.
  const most = Math.max(0, ...ranked.map(({ amount }) => amount))
  const whole = ranked.filter(({ amount }) => amount >= most * 0.95)
  const stated = whole.findLast(({ element }) => element.tagName === 'article') ?? whole.at(-1)
  if (!stated) return densest(body, running)
  return stated.element.tagName === 'main' || attribute(stated.element, 'role') === 'main'
    ? densest(stated.element, running)
    : stated.element
}

interface HeadLine {
  block: RawBlock
  text: string
}

/**
 * What of the story's head stands outside of the story's element: the page's only first-level heading, or the line that
 * the window's title says too, and between it and the text the decks and the writers.
 */
function headOutside(page: ParentNode, blocks: RawBlock[], root: Element, body: Element): HeadLine[] {
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
function headlineByTitle(blocks: RawBlock[], title: string): RawBlock[] {
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
function titleOf(page: ParentNode): string {
  const title = [...elements(page)].find(({ tagName }) => tagName === 'title')
  const text = title ? childrenOf(title).map((node) => ('value' in node ? node.value : '')).join('') : ''
  return text.replace(/\s+/g, ' ').trim().toLowerCase()
}

/** The lines of text before and after the story. */
function textAround(body: Element, root: Element): { before: string[], after: string[] } {
  const lines = { before: [] as string[], after: [] as string[] }
  let passed = false
  const holds = new Set<Node | ParentNode>()
  for (let at: Node | ParentNode | null = root; at; at = 'parentNode' in at ? at.parentNode : null) holds.add(at)
  const walk = (node: Node | ParentNode): void => {
    for (const child of childrenOf(node)) {
      if (child === root) passed = true
      else if (holds.has(child)) walk(child)
      else
        lines[passed ? 'after' : 'before'].push(
          ...(isElement(child) && isUnseen(child) ? [] : textOf(child).split('\n').filter(Boolean)),
        )
    }
  }
  walk(body)
  return lines
}

/** Elements inside each other beyond this are no page somebody wrote. Browsers stop at 512. */
const deepest = 512

/** The bare text of a page whose elements lie too deep to be walked through; null for every other page. */
function textIfTooDeep(page: ParentNode): string | null {
  const texts: string[] = []
  let depth = 0
  const waiting: { node: Node | ParentNode, depth: number }[] = [{ node: page, depth: 0 }]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    depth = Math.max(depth, next.depth)
    const { node } = next
    if (node.nodeName === '#text' && 'value' in node) texts.push(node.value)
    if (isElement(node) && isUnseen(node)) continue
    for (const child of [...childrenOf(node)].reverse()) waiting.push({ node: child, depth: next.depth + 1 })
  }
  return depth > deepest ? texts.join('\n') : null
}

function languageOf(page: ParentNode): { language?: string } {
  const html = childrenOf(page).find((node): node is Element => isElement(node) && node.tagName === 'html')
  const language = html ? attribute(html, 'lang').trim() : ''
  return /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(language) ? { language } : {}
}
