import { attribute, breaksLine, childrenOf, isElement, isUnseen, pagePart, textOf, type Element, type Node } from './html-tree'

/** How much running text stands in each element of a page, in units; by this a story is told from the page around it. */
export interface RunningText {
  of(element: Element): number
  /** Whether an element holds most of the page's running text, whatever its name says: it cannot be an advertisement. */
  holdsMost(element: Element): boolean
  /** How many links an element holds. */
  links(element: Element): number
}

/** Measures a page once. Sentences in an element count when they are long enough and not mostly links. */
export function measureRunningText(body: Element): RunningText {
  const amounts = new Map<Element, number>()
  const counts = new Map<Element, number>()
  let links = 0
  const walk = (element: Element, inComments: boolean): number => {
    let amount = 0
    const before = links
    const own = { length: 0, linked: 0, stops: false }
    const inline = (node: Node, linked: boolean): void => {
      if (!isElement(node)) {
        const text = 'value' in node ? node.value.replace(/\s+/g, ' ') : ''
        own.length += text.length
        if (linked) own.linked += text.length
        own.stops ||= /[.,!?;:]/.test(text)
        return
      }
      if (isUnseen(node)) return
      if (breaksLine.has(node.tagName)) {
        amount += walk(node, inComments || pagePart(node) === 'leftovers/comment-policy')
        return
      }
      if (node.tagName === 'a') links++
      for (const child of childrenOf(node)) inline(child, linked || node.tagName === 'a')
    }
    for (const child of childrenOf(element)) inline(child, false)
    if (!inComments && own.length >= 60 && own.stops && own.linked < own.length * 0.5) amount += own.length
    amounts.set(element, amount)
    counts.set(element, links - before)
    return amount
  }
  const all = walk(body, false)
  return {
    of: (element) => amounts.get(element) ?? 0,
    holdsMost: (element) => all > 0 && (amounts.get(element) ?? 0) > all * 0.5,
    links: (element) => counts.get(element) ?? 0,
  }
}

/** A page of a site has many links; what was copied out of a story has few. */
const linksOfAPage = 15

/**
 * The innermost element with nearly all of the page's running text, for pages that do not say which part is the article.
 * The whole body for what is not a page.
 */
export function densest(body: Element, running: RunningText): Element {
  if (running.links(body) < linksOfAPage || running.of(body) < 400) return body
  let root = body
  for (;;) {
    const blocks = blockChildren(root).filter(isElement)
    const inner: Element | undefined = blocks.find((child) => running.of(child) > running.of(root) * 0.75)
    const beside = blocks.some((child) => child !== inner && readsOn(child, running))
    if (!inner || inner.tagName === 'p' || beside) return root
    root = inner
  }
}

/** Whether an element beside the densest one holds more of the story, and not titles of others with a line each. */
function readsOn(element: Element, running: RunningText): boolean {
  const amount = running.of(element)
  return amount > 300 && running.links(element) * 150 < amount && pagePart(element) === null
}

/** Blocks right inside an element, or inside the bold that a Google document wraps around everything. */
function blockChildren(element: Element): Node[] {
  return childrenOf(element).flatMap((child) =>
    isElement(child) && !breaksLine.has(child.tagName) ? blockChildren(child) : [child],
  )
}

/** Whether an element is nothing but links: a menu, a list of other stories. */
export function isAllLinks(element: Element): boolean {
  let text = 0
  let linked = 0
  let links = 0
  const walk = (node: Node, inside: boolean): void => {
    if (!isElement(node)) {
      const length = 'value' in node ? node.value.replace(/[\s|•·,/»›>-]+/g, '').length : 0
      text += length
      if (inside) linked += length
      return
    }
    if (isUnseen(node)) return
    if (node.tagName === 'a' && attribute(node, 'href') !== '') links++
    for (const child of childrenOf(node)) walk(child, inside || node.tagName === 'a')
  }
  walk(element, false)
  return links > 1 && text > 0 && linked >= text * 0.85 && !/[.!?]["”’]?\s*$/.test(textOf(element))
}
