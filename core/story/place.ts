/** The parts of a story that a finding, a loss or a doubt can point at. */
export type Field =
  | 'slug' | 'headline' | 'subhead' | 'byline' | 'dateline' | 'body'
  | 'subjects' | 'keywords' | 'places' | 'people' | 'quotations' | 'genre' | 'urgency' | 'embargo' | 'rights' | 'related'

/**
 * A place in a story.
 *
 * `block` counts from 0 within its field: the first subhead, byline or body block is 0, and fields that exist once are
 * always 0. `from` and `to` are UTF-16 offsets in the text of that field or block as `fieldText` gives it
 * (core/story/text.ts), `to` excluded. A place with `from === to` points between two characters, or at a whole field
 * that has no text.
 */
export interface Place {
  field: Field
  block: number
  from: number
  to: number
}

/** Reading order: fields as they stand on the sheet, then block, then offset. */
export function comparePlaces(a: Place, b: Place): number {
  return order.indexOf(a.field) - order.indexOf(b.field) || a.block - b.block || a.from - b.from || a.to - b.to
}

const order: Field[] = [
  'slug', 'headline', 'subhead', 'byline', 'dateline', 'body',
  'subjects', 'keywords', 'places', 'people', 'quotations', 'genre', 'urgency', 'embargo', 'rights', 'related',
]

/** Whether two places share at least one character, or the same point. */
export function overlap(a: Place, b: Place): boolean {
  if (a.field !== b.field || a.block !== b.block) return false
  if (a.from === a.to || b.from === b.to) return a.from <= b.to && b.from <= a.to
  return a.from < b.to && b.from < a.to
}
