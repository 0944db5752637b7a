import { bodyStart, isText, isTextBlock } from '../story/text'
import type { AnyNode, Story, Text } from '../story/story'
import type { QuotationPart } from './parse'

/** A stretch of one text block that belongs to a quotation. `block` counts the text blocks of the body in reading order. */
export interface Marked extends QuotationPart {
  id: string
}

/**
 * The story's children with exactly these stretches marked and every other quotation mark taken off. Blocks whose marks
 * do not change stay the same objects; when none changes, so does the array.
 */
export function markText(story: Story, marked: readonly Marked[]): Story['children'] {
  const byBlock = new Map<number, Marked[]>()
  for (const span of marked) byBlock.set(span.block, [...(byBlock.get(span.block) ?? []), span])
  const start = bodyStart(story)
  let count = 0
  const walk = <N extends AnyNode>(node: N): N => {
    if (isText(node)) return node
    if (isTextBlock(node)) {
      const children = markLeaves(node.children, byBlock.get(count++) ?? [])
      return children === node.children ? node : { ...node, children }
    }
    const children = mapSame(node.children as AnyNode[], walk)
    return children === node.children ? node : { ...node, children }
  }
  return mapSame(story.children, (child, index) => (index < start ? child : walk(child)))
}

function mapSame<T>(list: T[], change: (item: T, index: number) => T): T[] {
  const next = list.map(change)
  return next.every((item, index) => item === list[index]) ? list : next
}

/** A text block's runs with the given stretches marked, split and joined as needed. */
function markLeaves(leaves: Text[], spans: Marked[]): Text[] {
  const marked: Text[] = []
  let at = 0
  for (const leaf of leaves) {
    const end = at + leaf.text.length
    const cuts = [at, ...spans.flatMap(({ from, to }) => [from, to]).filter((cut) => cut > at && cut < end), end]
    cuts.slice(1).forEach((to, index) => {
      const from = cuts[index]!
      const id = spans.find((span) => span.from <= from && to <= span.to && to > from)?.id
      add(marked, withQuotation({ ...leaf, text: leaf.text.slice(from - at, to - at) }, id))
    })
    at = end
  }
  const same =
    marked.length === leaves.length &&
    marked.every((leaf, index) => sameRun(leaf, leaves[index]!) && leaf.text === leaves[index]!.text)
  return same ? leaves : marked
}

function withQuotation(leaf: Text, id: string | undefined): Text {
  const marked = { ...leaf }
  delete marked.quotation
  return id === undefined ? marked : { ...marked, quotation: id }
}

function add(leaves: Text[], leaf: Text): void {
  const last = leaves.at(-1)
  if (last && (sameRun(last, leaf) || last.text === '' || leaf.text === '')) {
    const kept = last.text === '' ? leaf : last
    leaves[leaves.length - 1] = { ...kept, text: last.text + leaf.text }
  } else leaves.push(leaf)
}

function sameRun(a: Text, b: Text): boolean {
  return (
    a.quotation === b.quotation && a.bold === b.bold && a.italic === b.italic && a.stet === b.stet && a.href === b.href
  )
}
