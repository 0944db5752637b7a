import { parse } from 'parse5'
import type { RawBlock, RawCopy } from '../../core/copy/raw-copy'
import { rawFromText } from '../../core/copy/raw-from-text'
import { blocksOf } from './html-blocks'
import {
  attribute,
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

/**
 * A web page, or what a browser, Word or Google Docs puts on the clipboard, as raw copy. The story is the article or main
 * part of the page; the rest of the page's text is not lost but set apart as left out.
 */
export function rawFromHtml(html: string): RawCopy {
  const page = parse(html)
  const flat = textIfTooDeep(page)
  if (flat !== null) return rawFromText(flat)
  const body = [...elements(page)].find(({ tagName }) => tagName === 'body')
  if (!body) return { blocks: [], around: [], doubts: [] }
  const root = storyRoot(body)
  const inside = blocksOf(root)
  const outside = root === body ? { before: [], after: [] } : textAround(body, root)
  const title = titleOutside(inside.blocks, root, body)
  const before = outside.before.filter((text) => text !== title?.text)
  return {
    blocks: [...(title ? [title.block] : []), ...inside.blocks],
    around: [
      ...before.map((text) => ({ text, because: 'leftovers/page-line', before: 0 })),
      ...inside.around.map((line) => ({ ...line, before: line.before + (title ? 1 : 0) })),
      ...outside.after.map((text) => ({
        text,
        because: 'leftovers/page-line',
        before: inside.blocks.length + (title ? 1 : 0),
      })),
    ],
    doubts: [],
    ...languageOf(page),
  }
}

/** The element that holds the story: of article, main and the like the one with most of the page's running text. */
function storyRoot(body: Element): Element {
  const candidates = [...elements(body)].filter(
    (element) =>
      !isUnseen(element) &&
      (element.tagName === 'article' ||
        element.tagName === 'main' ||
        attribute(element, 'role') === 'main' ||
        attribute(element, 'itemprop') === 'articleBody'),
  )
  const all = running(body)
  const ranked = candidates
    .map((element) => ({ element, amount: running(element) }))
    .filter(({ amount }) => amount > all * 0.6 && amount > 0)
  // The innermost that still has nearly everything, but an article before its bare text, which lacks the headline.
  const most = Math.max(0, ...ranked.map(({ amount }) => amount))
  const whole = ranked.filter(({ amount }) => amount >= most * 0.95)
  return (whole.findLast(({ element }) => element.tagName === 'article') ?? whole.at(-1))?.element ?? body
}

/** Units of text in paragraphs that are not part of the page's furniture. */
function running(element: Element): number {
  let amount = 0
  const walk = (node: Node): void => {
    if (!isElement(node) || isUnseen(node) || (node !== element && pagePart(node))) return
    if (node.tagName === 'p') amount += textOf(node).length
    else for (const child of childrenOf(node)) walk(child)
  }
  walk(element)
  return amount
}

/** The page's only first-level heading, where it stands outside the article. */
function titleOutside(blocks: RawBlock[], root: Element, body: Element): { block: RawBlock, text: string } | null {
  if (blocks.some((block) => block.kind === 'heading' && block.level === 1)) return null
  const inside = new Set(elements(root))
  const titles = [...elements(body)].filter(
    (element) => element.tagName === 'h1' && !inside.has(element) && textOf(element) !== '',
  )
  const text = titles.length === 1 ? textOf(titles[0]!).replace(/\n/g, ' ') : ''
  return text === '' ? null : { block: { kind: 'heading', level: 1, runs: [{ text }] }, text }
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
