import { gathered, type Gathered } from '../gathered'
import { inPlaceOf, type Found } from '../phrases'
import type { StoryHit } from '../rule'
import type { ConsistencyRow } from '../rule-rows'
import { throughout } from '../throughout'
import { accountOf, ended, inStories, listed, type Kind, type Said } from './kind'

/** Reports two forms of one thing in a story; the one that it has more often stays, or else the earlier. */
export const consistency: Kind<ConsistencyRow> = {
  phrases: (row) => row.sets.flatMap((forms, set) => listed(forms, row, String(set))),
  rule(row, phrases) {
    const sets = row.sets.map((forms, set) => ({ forms, placesIn: gathered(row.scope, inStories(phrases, String(set))) }))
    return {
      ...accountOf(row),
      reads: 'story',
      check: (story) => sets.flatMap(({ forms, placesIn }) => mixed(forms, placesIn(story)) ?? []),
    }
  },
}

function mixed(forms: readonly string[], blocks: readonly Gathered<Found<Said>>[]): StoryHit | null {
  const places = blocks.flatMap(({ at, items }) => items.map((found) => ({ at, ...found })))
  const count = new Map<number, number>()
  for (const { value } of places) count.set(value.row, (count.get(value.row) ?? 0) + 1)
  const [kept] = [...count].sort((a, b) => b[1] - a[1])[0] ?? []
  if (kept === undefined || count.size < 2) return null
  const right = ended(forms[kept]!, '')
  const others = places.filter(({ value }) => value.row !== kept).map(({ at, from, to, phrase, value }) => ({
    at, from, to, instead: inPlaceOf(at.reading.text.slice(from, to), phrase, ended(forms[kept]!, value.ending), at.reading.language),
  }))
  const [first] = others
  return throughout(others, others.length > 1 ? `${right} throughout` : first!.instead, { values: { right }, subject: right })
}
