import type { HitEdit, StoryHit } from './rule'
import type { BlockAt } from './story-reading'
import type { Span } from '../text/words'

/** A place and what is to be done there. */
export interface Mending extends Span {
  at: BlockAt
  /** What should stand at the place; or edits, where that is more than the place. */
  instead: string | readonly HitEdit[]
}

/**
 * One finding about a form that runs through a story: it stands at the first place, names the others, and mends all of
 * them at once. Null where there is no place.
 */
export function throughout(places: readonly Mending[], title: string, more: Omit<StoryHit, 'at' | 'from' | 'to' | 'fixes'> = {}): StoryHit | null {
  const [first, ...others] = places
  if (!first) return null
  return {
    at: first.at, from: first.from, to: first.to,
    related: others.map(({ at, from, to }) => ({ at, from, to })),
    ...more,
    fixes: [{ title, edits: places.flatMap(editsOf) }],
  }
}

function editsOf({ at, from, to, instead }: Mending): HitEdit[] {
  return typeof instead === 'string' ? [{ at, from, to, instead }] : instead.map((edit) => ({ at, ...edit }))
}

/** Findings of one kind; more than a few of a story are told as one, at the first place, which mends them all. */
export function fewOrOnce(hits: readonly StoryHit[], title: string, few = 3): readonly StoryHit[] {
  const [first, ...others] = hits
  if (!first || hits.length <= few) return hits
  const fixes = hits.flatMap((hit) => hit.fixes?.slice(0, 1).map((fix) => ({ ...fix, at: hit.at })) ?? [])
  return [{
    ...first,
    related: others.map(({ at, from, to }) => ({ at, from, to })),
    fixes: fixes.length === 0 ? [] : [{ title, safe: fixes.every(({ safe }) => safe === true), edits: fixes.flatMap(({ edits, at }) => edits.map((edit) => ({ at, ...edit }))) }],
  }]
}
