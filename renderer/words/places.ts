import type { Place } from '../../core/story/place'
import { words } from './words'

/** Where a place is, as short as a margin allows: `Headline`, `¶ 5`, `Byline 2`. */
export function placeName(place: Pick<Place, 'field' | 'block'>): string {
  if (place.field === 'body') return words.quotations.paragraph(place.block + 1)
  const name = words.placeNames[place.field]
  return place.block > 0 ? `${name} ${place.block + 1}` : name
}
