import type { Descendant } from 'slate'
import type { Quotation, Text } from '../../../core/story/story'

const fragmentType = 'application/x-dateline-fragment'
const ledgerType = 'application/x-dateline-quotations'

/** Puts nodes of the story and what the ledger says of them where a window of ours will find them. */
export function writeOwn(data: DataTransfer, fragment: readonly Descendant[], ledger: readonly Quotation[]): void {
  data.setData(fragmentType, encodeURIComponent(JSON.stringify(fragment)))
  data.setData(ledgerType, encodeURIComponent(JSON.stringify(ledger)))
}

/**
 * What a window of ours has copied, or null. A page may write to the clipboard under any name: what is no node of a story
 * is left out, and what cannot be read at all is nothing.
 */
export function readOwn(data: DataTransfer): { fragment: Descendant[], ledger: Quotation[] } | null {
  const fragment = parsed(data.getData(fragmentType))
  const ledger = parsed(data.getData(ledgerType))
  const nodes = fragment.flatMap(nodesOf)
  return nodes.length > 0 ? { fragment: nodes as Descendant[], ledger: ledger.flatMap(entryOf) } : null
}

function parsed(text: string): unknown[] {
  if (!text) return []
  try {
    const value: unknown = JSON.parse(decodeURIComponent(text))
    return Array.isArray(value) ? value : []
  } catch {
    return []
  }
}

type Loose = Record<string, unknown>

const flags = ['bold', 'italic', 'stet'] as const
const elements = new Set(['paragraph', 'crosshead', 'list', 'list-item', 'table', 'table-row', 'table-cell', 'editors-note', 'fact-box'])
const lines = new Set(['headline', 'subhead'])

function nodesOf(value: unknown): object[] {
  if (typeof value !== 'object' || value === null) return []
  const node = value as Loose
  if (typeof node.text === 'string') return [runOf(node, node.text)]
  if (!Array.isArray(node.children)) return []
  const children = node.children.flatMap(nodesOf)
  const type = typeof node.type === 'string' && elements.has(node.type) ? node.type : lines.has(node.type as string) ? 'paragraph' : null
  if (type === null || children.length === 0) return children
  if (type === 'list') return [{ type, ordered: node.ordered === true, children }]
  return [type === 'table-cell' ? { type, heading: node.heading === true, children } : { type, children }]
}

function runOf(node: Loose, text: string): Text {
  const run: Text = { text }
  if (typeof node.quotation === 'string') run.quotation = node.quotation
  if (typeof node.href === 'string') run.href = node.href
  for (const flag of flags) if (node[flag] === true) run[flag] = true
  return run
}

function entryOf(value: unknown): Quotation[] {
  if (typeof value !== 'object' || value === null) return []
  const { id, speaker, people, saidWhere, saidTo, extent, spokenIn, translated, confirmed } = value as Loose
  if (typeof id !== 'string') return []
  const text = (one: unknown): string => (typeof one === 'string' ? one : '')
  return [{
    id,
    speaker: text(speaker),
    people: Array.isArray(people) ? people.filter((one) => typeof one === 'string') : [],
    saidWhere: text(saidWhere),
    saidTo: text(saidTo),
    extent: extent === 'whole' ? 'whole' : 'fragment',
    spokenIn: typeof spokenIn === 'string' ? spokenIn : null,
    translated: translated === true,
    confirmed: confirmed === true,
  }]
}
