import type { StoryRule } from '../../check/rule'
import { plainName } from '../../check/story-people'
import type { PlaceRow, StylePackage } from '../../check/style'
import { oneEdit } from '../../text/one-edit'

/** A dateline city one letter away from one that the desk knows. */
export const cityKnown: StoryRule = {
  id: 'byline-dateline/city-known',
  level: 'warning',
  language: 'any',
  source: 'House style: list of cities',
  says: { near: 'The desk’s list has {right}: is this the same city?' },
  wrong: [
    ['DATELINE: BRUSELS (AA)\nThey left.', 'DATELINE: BRUSSELS (AA)\nThey left.'],
    ['DATELINE: WASHIGNTON (AA)\nThey left.', 'DATELINE: WASHINGTON (AA)\nThey left.'],
  ],
  allows: [
    'DATELINE: BRUSSELS (AA)\nThey left.',
    'DATELINE: KYTHIRA (AA)\nThey left.',
    'DATELINE: LYONS, Georgia (AA)\nThey left.',
    'DATELINE: İSTANBUL (AA)\nThey left.',
    'DATELINE: ROMA (AA)\nThey left.',
    'They left.',
  ],
  reads: 'story',
  *check({ story, dateline: at }, style) {
    if (!at || !story.dateline || story.dateline.region !== '') return
    const city = plainName(story.dateline.city)
    const cities = citiesOf(style)
    if (city.length < 7 || cities.has(city)) return
    const near = [...cities].filter(([other]) => other[0] === city[0] && oneEdit(other, city))
    if (near.length !== 1) return
    const right = near[0]![1].city
    yield { at, from: 0, to: story.dateline.city.length, instead: right.toLocaleUpperCase(story.language), values: { right } }
  },
}

const known = new WeakMap<StylePackage, ReadonlyMap<string, PlaceRow>>()

function citiesOf(style: StylePackage): ReadonlyMap<string, PlaceRow> {
  let cities = known.get(style)
  if (!cities) known.set(style, cities = new Map(style.places.map((row) => [plainName(row.city), row])))
  return cities
}
