import { body, textParts, type TextPart } from '../../core/story/text'
import type { Place } from '../../core/story/place'
import type { Story } from '../../core/story/story'
import type { Marked } from '../../core/quotations/mark-text'
import { quotedIn } from '../../core/quotations/quoted-in'

/** A text block of the body. Quotations count them in reading order, places by the block they are in. */
export interface BodyPart extends TextPart {
  /** Index of the body block it is, or is in. */
  block: number
}

/** The text blocks of the body in reading order: the items of a list, the cells of a table, each by itself. */
export function bodyParts(story: Story): BodyPart[] {
  return body(story).flatMap((block, index) => textParts(block).map((part) => ({ ...part, block: index })))
}

/** Every stretch of text that is marked as a quotation, in reading order; runs that touch in one text block are one. */
export function quotedStretches(parts: readonly BodyPart[]): Marked[] {
  return parts.flatMap(({ node }, block) => quotedIn(node.children).map((stretch) => ({ ...stretch, block })))
}

/** Where a stretch stands, as a place. */
export function placeOfStretch(parts: readonly BodyPart[], { block, from, to }: Omit<Marked, 'id'>): Place {
  const part = parts[block]!
  return { field: 'body', block: part.block, from: part.start + from, to: part.start + to }
}

/** Where the words of a quotation begin, as far as they go in one text block. Null when no words are marked with its id. */
export function placeOfQuotation(story: Story, id: string): Place | null {
  const parts = bodyParts(story)
  const first = quotedStretches(parts).find((stretch) => stretch.id === id)
  return first ? placeOfStretch(parts, first) : null
}
