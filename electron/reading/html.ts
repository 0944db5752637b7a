import { parse } from 'parse5'
import type { RawCopy } from '../../core/copy/raw-copy'
import { rawFromText } from '../../core/copy/raw-from-text'
import { blocksOf } from './html-blocks'
import { headlineByTitle, headOutside, titleOf } from './html-head'
import {
  attribute,
  childrenOf,
  elements,
  isElement,
  isUnseen,
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
