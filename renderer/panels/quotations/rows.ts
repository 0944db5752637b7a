import { bodyStart, isText } from '../../../core/story/text'
import type { AnyNode, Quotation, Story } from '../../../core/story/story'

/** A quotation with its words as they stand in the text, and where they begin. */
export interface QuotationRow {
  quotation: Quotation
  words: string
  /** Index of the body block in which it begins; -1 for words of the headline or a subhead, and for an entry without words. */
  block: number
}

/** The ledger in reading order, each entry with its words. Words that run over several blocks are joined by a space. */
export function quotationRows(story: Pick<Story, 'children' | 'quotations'>): QuotationRow[] {
  const found = new Map<string, { words: string, block: number, last: number }>()
  const start = bodyStart(story as Story)
  story.children.forEach((child, index) => {
    for (const leaf of leaves(child)) {
      if (!leaf.quotation) continue
      const known = found.get(leaf.quotation)
      if (!known) found.set(leaf.quotation, { words: leaf.text, block: Math.max(-1, index - start), last: index })
      else {
        known.words += (known.last === index ? '' : ' ') + leaf.text
        known.last = index
      }
    }
  })
  return story.quotations.map((quotation) => {
    const words = found.get(quotation.id)
    return { quotation, words: words?.words ?? '', block: words?.block ?? -1 }
  })
}

function leaves(node: AnyNode): { text: string, quotation?: string }[] {
  return isText(node) ? [node] : node.children.flatMap((child: AnyNode) => leaves(child))
}

export const everybody = 'everybody'
export const nobody = 'nobody'

/** Who can be filtered by: everybody, nobody if somebody is missing, then each speaker in reading order. */
export function speakersOf(rows: readonly QuotationRow[]): string[] {
  return [...new Set(rows.map((row) => row.quotation.speaker).filter(Boolean))]
}

export function rowsOf(rows: readonly QuotationRow[], speaker: string): readonly QuotationRow[] {
  if (speaker === everybody) return rows
  if (speaker === nobody) return rows.filter((row) => row.quotation.speaker === '')
  return rows.filter((row) => row.quotation.speaker === speaker)
}
