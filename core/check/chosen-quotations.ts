import { perStory } from './per-story'
import type { QuotationAt, StoryReading } from './story-reading'

interface Chosen {
  all: readonly QuotationAt[]
  chosen: readonly QuotationAt[]
}

/** The quotations of a story of which this holds. News only when one of them is another: most edits touch none. */
export function chosenQuotations(holds: (quotation: QuotationAt) => boolean): (story: StoryReading) => readonly QuotationAt[] {
  const table = perStory(({ quotations: all }, before: Chosen | undefined): Chosen => {
    const moved = before && movedSince(before.all, all)
    if (!moved || moved.some((at) => holds(all[at]!) || holds(before.all[at]!))) return { all, chosen: all.filter(holds) }
    before.all = all
    return before
  })
  return (story) => table(story).chosen
}

interface Groups {
  all: readonly QuotationAt[]
  keys: (string | null)[]
  /** By key, the indexes of the quotations. */
  byKey: Map<string, number[]>
  several: readonly (readonly QuotationAt[])[]
}

/** The quotations that have a key in common with another, together, the earliest first; those without a key are left out. */
export function quotationsAlike(keyOf: (quotation: QuotationAt) => string | null): (story: StoryReading) => readonly (readonly QuotationAt[])[] {
  const table = perStory(({ quotations: all }, before: Groups | undefined): Groups => {
    const moved = before && movedSince(before.all, all)
    if (!moved) return grouped(all, all.map(keyOf))
    const isNews = moved.some((at) => keyOf(all[at]!) !== before.keys[at] || (before.keys[at] !== null && before.byKey.get(before.keys[at]!)!.length > 1))
    if (isNews) return grouped(all, before.keys.map((key, at) => (all[at] === before.all[at] ? key : keyOf(all[at]!))))
    before.all = all
    return before
  })
  return (story) => table(story).several
}

function grouped(all: readonly QuotationAt[], keys: (string | null)[]): Groups {
  const byKey = new Map<string, number[]>()
  for (const [at, key] of keys.entries()) {
    if (key === null) continue
    const own = byKey.get(key)
    if (own) own.push(at)
    else byKey.set(key, [at])
  }
  const several = [...byKey.values()].filter((own) => own.length > 1).map((own) => own.map((at) => all[at]!))
  return { all, keys, byKey, several }
}

/** Where two lists of the same length differ; null for lists of different length. */
function movedSince(before: readonly QuotationAt[], now: readonly QuotationAt[]): number[] | null {
  if (before.length !== now.length) return null
  const moved: number[] = []
  for (let at = 0; at < now.length; at++) if (now[at] !== before[at]) moved.push(at)
  return moved
}
