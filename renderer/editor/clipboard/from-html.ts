import type { Block, Text } from '../../../core/story/story'

/** Blocks from a copied page: paragraphs, crossheads, lists, tables, bold, italic and links; nothing else comes along. */
export function blocksFromHtml(html: string): Block[] {
  const page = new DOMParser().parseFromString(withoutStyle(html), 'text/html')
  const reading = new Reading()
  reading.walk(page.body, {})
  return reading.finish()
}

/** The window's policy forbids styles that stand in a page, and would complain of each: they are kept as words only. */
function withoutStyle(html: string): string {
  return html.replace(/<[a-z][^<>]*>/gi, (tag) => tag.replace(/\sstyle\s*=/gi, ' data-style='))
}

const skipped = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'SVG', 'IFRAME', 'OBJECT', 'BUTTON', 'SELECT', 'HEAD', 'TITLE', 'META', 'LINK'])
const crossheads = new Set(['H1', 'H2', 'H3', 'H4', 'H5', 'H6'])
const blocks = new Set([
  'P', 'DIV', 'SECTION', 'ARTICLE', 'HEADER', 'FOOTER', 'MAIN', 'NAV', 'ASIDE', 'BLOCKQUOTE', 'PRE', 'FIGURE',
  'FIGCAPTION', 'ADDRESS', 'DL', 'DT', 'DD', 'FORM', 'FIELDSET', 'HR', 'TABLE', 'UL', 'OL', 'LI', 'BODY', 'HTML', 'TR', 'TD', 'TH',
])

type Marks = Omit<Text, 'text' | 'quotation' | 'stet'>

/** Collects blocks while walking the page: runs gather until a block begins or ends. */
class Reading {
  private found: Block[] = []
  private runs: Text[] = []

  walk(node: Node, marks: Marks): void {
    for (const child of node.childNodes) {
      if (child.nodeType === Node.TEXT_NODE) this.add(child.textContent ?? '', marks, child.parentElement)
      else if (child instanceof Element || child.nodeType === Node.ELEMENT_NODE) this.element(child as HTMLElement, marks)
    }
  }

  finish(): Block[] {
    this.close('paragraph')
    return this.found
  }

  private element(element: HTMLElement, marks: Marks): void {
    const name = element.tagName.toUpperCase()
    if (skipped.has(name) || element.hidden) return
    if (name === 'BR') return this.close('paragraph')
    if (name === 'UL' || name === 'OL') return this.list(element, name === 'OL')
    if (name === 'TABLE') return this.table(element as HTMLTableElement)
    const inner = marksOf(element, name, marks)
    if (!blocks.has(name) && !crossheads.has(name)) return this.walk(element, inner)
    this.close('paragraph')
    this.walk(element, crossheads.has(name) ? {} : inner)
    this.close(crossheads.has(name) ? 'crosshead' : 'paragraph')
  }

  private list(element: HTMLElement, ordered: boolean): void {
    this.close('paragraph')
    const items = [...element.querySelectorAll('li')].flatMap((item) => {
      const own = item.cloneNode(true) as HTMLElement
      for (const inner of own.querySelectorAll('ul, ol')) inner.remove()
      const runs = runsOf(own)
      return runs.length > 0 ? [{ type: 'list-item' as const, children: runs }] : []
    })
    if (items.length > 0) this.found.push({ type: 'list', ordered, children: items })
  }

  private table(element: HTMLTableElement): void {
    this.close('paragraph')
    const rows = [...element.rows].filter((row) => row.cells.length > 0).map((row) => ({
      type: 'table-row' as const,
      children: [...row.cells].map((cell) => {
        const runs = runsOf(cell)
        return { type: 'table-cell' as const, heading: cell.tagName === 'TH', children: runs.length > 0 ? runs : [{ text: '' }] }
      }),
    }))
    // A table of one column is a page's layout, not a table.
    if (rows.some((row) => row.children.length > 1)) this.found.push({ type: 'table', children: rows })
    else for (const row of element.rows) this.walk(row, {})
    this.close('paragraph')
  }

  private add(text: string, marks: Marks, parent: Element | null): void {
    if (parent?.closest('pre')) {
      text.split(/\r?\n/).forEach((line, index) => {
        if (index > 0) this.close('paragraph')
        if (line) this.runs.push({ text: line, ...marks })
      })
      return
    }
    const plain = text.replace(/[ \t\r\n\f]+/g, ' ')
    if (plain) this.runs.push({ text: plain, ...marks })
  }

  private close(type: 'paragraph' | 'crosshead'): void {
    const runs = trimmed(this.runs)
    this.runs = []
    if (runs.length > 0) this.found.push({ type, children: runs })
  }
}

/** The runs of an element that becomes one line. */
function runsOf(element: HTMLElement): Text[] {
  const inner = new Reading()
  inner.walk(element, {})
  return inner.finish().flatMap((block, index) => {
    const runs = block.type === 'paragraph' || block.type === 'crosshead' ? block.children : []
    return index === 0 ? runs : [{ text: ' ' }, ...runs]
  })
}

function marksOf(element: HTMLElement, name: string, marks: Marks): Marks {
  const style = element.dataset.style ?? ''
  const weight = /(?:^|;)\s*font-weight\s*:\s*(\w+)/i.exec(style)?.[1]?.toLowerCase()
  const inner = { ...marks }
  // Google Docs wraps what it copies in <b style="font-weight:normal">.
  if (name === 'B' || name === 'STRONG' || weight) {
    if (weight === 'normal' || Number(weight) < 600) delete inner.bold
    else if (!weight || weight.startsWith('bold') || Number(weight) >= 600) inner.bold = true
  }
  if (name === 'I' || name === 'EM' || /(?:^|;)\s*font-style\s*:\s*(?:italic|oblique)/i.test(style)) inner.italic = true
  const href = name === 'A' ? element.getAttribute('href') ?? '' : ''
  if (/^(?:https?:|mailto:)/i.test(href)) inner.href = href
  return inner
}

/** Runs without white space at the edges, double spaces or empty runs. */
function trimmed(runs: readonly Text[]): Text[] {
  const out: Text[] = []
  for (const run of runs) {
    const last = out.at(-1)
    const text = !last || last.text.endsWith(' ') ? run.text.replace(/^ /, '') : run.text
    if (!text) continue
    if (last && last.bold === run.bold && last.italic === run.italic && last.href === run.href) last.text += text
    else out.push({ ...run, text })
  }
  const end = out.at(-1)
  if (end) end.text = end.text.replace(/ $/, '')
  if (end?.text === '') out.pop()
  return out
}
