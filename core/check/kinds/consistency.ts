import { gathered } from '../gathered'
import { perBlock } from '../per-block'
import { inPlaceOf, type Found } from '../phrases'
import type { StoryHit } from '../rule'
import type { ConsistencyRow } from '../rule-rows'
import type { BlockAt } from '../story-reading'
import { throughout } from '../throughout'
import { accountOf, ended, listed, type Kind, type Said } from './kind'

/** Reports two forms of one thing in a story; the one that it has more often stays, or else the earlier. */
export const consistency: Kind<ConsistencyRow> = {
  phrases: (row) => row.sets.flatMap((forms, set) => listed(forms, row, String(set))),
  rule(row, phrases) {
    const sets = row.sets.map((_, set) => String(set))
    const placesIn = gathered(row.scope, perBlock((block): readonly FormFound[] => {
      if (block.kind === 'editors-note') return nowhere
      const found = sets.flatMap((set) => phrases(block, set).map((each) => ({ set, ...each })))
      return found.length === 0 ? nowhere : found
    }))
    return {
      ...accountOf(row),
      reads: 'story',
      check(story) {
        const places = placesIn(story).flatMap(({ at, items }) => items.map((found) => ({ at, ...found })))
        return places.length < 2 ? [] : row.sets.flatMap((forms, set) => mixed(forms, places.filter((place) => place.set === String(set))) ?? [])
      },
    }
  },
}

/** A form of a set that a block has. */
interface FormFound extends Found<Said> {
  set: string
}

const nowhere: readonly FormFound[] = []

function mixed(forms: readonly string[], places: readonly (FormFound & { at: BlockAt })[]): StoryHit | null {
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
