import { gathered, type Gathered } from '../gathered'
import { perBlock } from '../per-block'
import type { ReadField } from '../reading'
import type { StoryHit } from '../rule'
import type { ConditionalRow } from '../rule-rows'
import type { BlockAt } from '../story-reading'
import { accountOf, listed, type Kind } from './kind'
import { placesOf, type Place } from './looked'

/** Reports something that stands in a story without what has to come with it, where it stands first. */
export const conditional: Kind<ConditionalRow> = {
  phrases: (row) => [...listed(row.when.words, row, 'when'), ...listed(row.needs.words, { case: row.case }, 'needs')],
  rule(row, phrases) {
    const side = (name: 'when' | 'needs') => {
      const places = placesOf({ ...row[name], case: row.case }, (block) => phrases(block, name))
      return gathered(row.scope, perBlock((block) => (block.kind === 'editors-note' ? [] : places(block))))
    }
    const when = side('when')
    const needs = side('needs')
    const except = new Set(row.except)
    return {
      ...accountOf(row),
      reads: 'story',
      check(story) {
        const given = firstOf(needs(story))
        const wanting = when(story).flatMap(({ at, items }) => items.map((place) => ({ ...place, at, text: at.reading.text.slice(place.from, place.to) })))
        const isGiven = (place: Place & { at: BlockAt }): boolean => {
          const first = [given.get(place.group), given.get(place.group === '' ? anyGroup : '')].filter((each) => each !== undefined)
          return row.order === 'anywhere' ? first.length > 0 : first.some((other) => !isBefore(place, other))
        }
        const firsts = new Map<string, StoryHit>()
        for (const place of wanting) {
          const { at, from, to, text, group } = place
          const subject = group || text
          if (except.has(text) || except.has(group) || firsts.has(subject) || isGiven(place)) continue
          firsts.set(subject, { at, from, to, subject })
        }
        return firsts.values()
      },
    }
  },
}

type PlaceAt = Place & { at: BlockAt }

/** Stands for the first place of all. */
const anyGroup = Symbol('any group')

/** Where each group stands first. */
function firstOf(blocks: readonly Gathered<Place>[]): ReadonlyMap<string | symbol, PlaceAt> {
  const firsts = new Map<string | symbol, PlaceAt>()
  for (const { at, items } of blocks) {
    for (const place of items) for (const name of [place.group, anyGroup]) if (!firsts.has(name)) firsts.set(name, { ...place, at })
  }
  return firsts
}

const fieldOrder: readonly ReadField[] = ['headline', 'subhead', 'byline', 'dateline', 'body']

function isBefore(one: PlaceAt, other: PlaceAt): boolean {
  const fields = fieldOrder.indexOf(one.at.field) - fieldOrder.indexOf(other.at.field)
  return (fields || one.at.block - other.at.block || one.from - other.from) < 0
}
