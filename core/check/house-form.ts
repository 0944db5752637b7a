import type { StoryHit } from './rule'
import type { BlockAt } from './story-reading'
import { throughout, type Mending } from './throughout'
import type { Reading } from './reading'
import type { Span } from '../text/words'

/** A place where a story writes otherwise than the house. */
export interface OtherForm extends Span {
  /** What should stand there. */
  instead: string
  /** The house's form as a message names it. */
  right: string
}

/**
 * A form that is another house's, told once for the story, with one fix for all its places. In a story that has the
 * house's form as well the others are slips (`mixed`); one that has none was written elsewhere, which is a warning (`all`).
 * `title` is what the button says that mends several. Null when there is no other form.
 */
export function houseForm(
  blocks: readonly BlockAt[], others: (block: Reading) => readonly OtherForm[], keeps: (block: Reading) => boolean, title: string,
): StoryHit | null {
  const places: (Mending & OtherForm)[] = []
  for (const at of blocks) for (const form of others(at.reading)) places.push({ at, ...form })
  const [first] = places
  if (!first) return null
  const mixed = blocks.some(({ reading }) => keeps(reading))
  return throughout(places, places.length > 1 ? title : first.instead.trim(), { values: { right: first.right }, ...(mixed ? { says: 'mixed' } : { says: 'all', level: 'warning' }) })
}
