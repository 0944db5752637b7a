import { rawFromText } from '../../core/copy/raw-from-text'
import {
  runsText,
  trimRuns,
  type RawBlock,
  type RawCell,
  type RawLeftover,
  type RawRun,
} from '../../core/copy/raw-copy'
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
} from './html-tree'
import { isAllLinks } from './running-text'
import { joinWordLists } from './word-lists'

type Style = Omit<RawRun, 'text'>
type Line = { kind: 'heading', level: number } | { kind: 'paragraph' } | { kind: 'quote' }

export interface HtmlBlocks {
  blocks: RawBlock[]
  around: RawLeftover[]
}

/**
 * The blocks below an element, in reading order; what belongs to the page is set apart where it stood. `holdsStory` says of
 * an element that it holds most of the story, and so is no part of the page whatever its name.
 */
export function blocksOf(root: Element, holdsStory: (element: Element) => boolean = () => false): HtmlBlocks {
  const found: HtmlBlocks = { blocks: [], around: [] }
  let runs: RawRun[] = []
  const flush = (line: Line): void => {
    const trimmed = trimRuns(joined(runs))
    runs = []
    if (runsText(trimmed) !== '') found.blocks.push({ ...line, runs: trimmed })
  }
  const leave = (element: Element, because: string): void => {
    for (const text of textOf(element).split('\n'))
      if (text) found.around.push({ text, because, before: found.blocks.length })
  }

  const walk = (node: Node, style: Style, line: Line): void => {
    if (node.nodeName === '#text' && 'value' in node) addText(runs, node.value, style)
    if (!isElement(node) || isUnseen(node)) return
    const because = node === root || holdsStory(node) ? null : (pagePart(node) ?? linksOnly(node))
    if (because) {
      if (breaksLine.has(node.tagName)) flush(line)
      return leave(node, because)
    }
    if (node.tagName === 'br') return flush(line)
    if (!breaksLine.has(node.tagName)) {
      for (const child of childrenOf(node)) walk(child, styleOf(node, style), line)
      return
    }
    flush(line)
    const block = wholeBlock(node)
    if (block) found.blocks.push(...block)
    else {
      const inside = lineOf(node, line)
      for (const child of childrenOf(node)) walk(child, styleOf(node, style), inside)
      flush(inside)
    }
  }
  walk(root, {}, { kind: 'paragraph' })
  flush({ kind: 'paragraph' })
  return { ...found, blocks: joinWordLists(found.blocks) }
}

/** A menu, or a list of other stories. */
function linksOnly(element: Element): string | null {
  return /^(?:ul|ol|div|section|table|dl)$/.test(element.tagName) && isAllLinks(element) ? 'leftovers/related' : null
}

function lineOf(element: Element, around: Line): Line {
  const level = /^h([1-6])$/.exec(element.tagName)?.[1]
  if (level) return { kind: 'heading', level: Number(level) }
  return element.tagName === 'blockquote' ? { kind: 'quote' } : around
}

/** Lists, data tables and preformatted text; null for an element that only holds others. */
function wholeBlock(element: Element): RawBlock[] | null {
  switch (element.tagName) {
    case 'ul':
    case 'ol': {
      const items = childrenOf(element)
        .filter(isElement)
        .filter((child) => child.tagName === 'li' && !isUnseen(child))
      const lines = items.flatMap((item) => itemRuns(item))
      if (lines.length === 0) return textOf(element) === '' ? [] : null
      return [{ kind: 'list', ordered: element.tagName === 'ol', items: lines }]
    }
    case 'table':
      return tableBlock(element)
    case 'pre':
      return rawFromText(
        childrenOf(element)
          .map((child) => (isElement(child) ? textOf(child) : 'value' in child ? child.value : ''))
          .join(''),
      ).blocks
    default:
      return null
  }
}

/** An item and, after it, the items of lists inside it: our lists have one level. */
function itemRuns(item: Element): RawRun[][] {
  const { blocks } = blocksOf({ ...item, tagName: 'div', attrs: [] })
  return blocks.flatMap((block): RawRun[][] =>
    'runs' in block ? [block.runs] : block.kind === 'list' ? block.items : [],
  )
}

/** A table of one column, or with tables or headings inside, only lays out a page. */
function tableBlock(table: Element): RawBlock[] | null {
  const inside = [...elements(table)]
  if (inside.some(({ tagName }) => /^(?:table|h[1-6]|ul|ol|article|section)$/.test(tagName))) return null
  const rows = inside
    .filter(({ tagName }) => tagName === 'tr')
    .map((row) =>
      childrenOf(row)
        .filter(isElement)
        .filter(({ tagName }) => tagName === 'td' || tagName === 'th')
        .map((cell): RawCell => ({ heading: cell.tagName === 'th', runs: cellRuns(cell) })),
    )
    .filter((row) => row.length > 0)
  if (rows.length === 0 || Math.max(...rows.map((row) => row.length)) < 2) return null
  const caption = inside.find(({ tagName }) => tagName === 'caption')
  const title: RawBlock[] =
    caption && textOf(caption) ? [{ kind: 'paragraph', runs: [{ text: textOf(caption).replace(/\n/g, ' ') }] }] : []
  return [...title, { kind: 'table', rows }]
}

function cellRuns(cell: Element): RawRun[] {
  const { blocks } = blocksOf({ ...cell, tagName: 'div', attrs: [] })
  return trimRuns(
    blocks.flatMap((block, index) =>
      'runs' in block ? (index > 0 ? [{ text: ' ' }, ...block.runs] : block.runs) : [],
    ),
  )
}

function addText(runs: RawRun[], value: string, style: Style): void {
  let text = value.replace(/[ \t\n\r\f]+/g, ' ')
  const last = runs.at(-1)
  if (text.startsWith(' ') && (!last || last.text.endsWith(' '))) text = text.slice(1)
  if (text !== '') runs.push({ text, ...style })
}

/** Runs that look alike as one. */
function joined(runs: readonly RawRun[]): RawRun[] {
  const parts: { run: RawRun, texts: string[] }[] = []
  for (const run of runs) {
    const last = parts.at(-1)
    if (last && last.run.bold === run.bold && last.run.italic === run.italic && last.run.href === run.href) last.texts.push(run.text)
    else parts.push({ run, texts: [run.text] })
  }
  return parts.map(({ run, texts }) => ({ ...run, text: texts.join('') }))
}

/** Bold, italic and links as the element states them. A Google document wraps everything in a `b` of normal weight. */
function styleOf(element: Element, outer: Style): Style {
  const style: Style = { ...outer }
  const css = attribute(element, 'style')
  const weight = /font-weight\s*:\s*([\w]+)/i.exec(css)?.[1]
  if (weight ? /^(?:bold|bolder|[6-9]00)$/i.test(weight) : element.tagName === 'b' || element.tagName === 'strong')
    style.bold = true
  else if (weight) delete style.bold
  const slant = /font-style\s*:\s*(\w+)/i.exec(css)?.[1]
  if (
    slant
      ? /^(?:italic|oblique)$/i.test(slant)
      : element.tagName === 'i' || element.tagName === 'em' || element.tagName === 'cite'
  )
    style.italic = true
  else if (slant) delete style.italic
  const href = element.tagName === 'a' ? attribute(element, 'href').trim() : ''
  if (/^(?:https?:\/\/|mailto:)/i.test(href)) style.href = href
  return style
}
