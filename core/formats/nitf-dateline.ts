import type { Story } from '../story/story'
import type { Element } from './markup'
import { inline } from './markup'
import { printedDateline } from './printed'

/** NITF's `dateline`: the words as printed, the place and the date marked as such; a date that is not printed is given too. */
export function nitfDateline(story: Story): Element | undefined {
  const { dateline } = story
  const line = printedDateline(story)
  if (!dateline || !line) return undefined
  const city = dateline.city.toLocaleUpperCase(story.language)
  const region = dateline.region ? `, ${dateline.region}` : ''
  const agency = dateline.agency ? ` (${dateline.agency})` : ''
  const date = line.slice(city.length + region.length, line.length - agency.length)
  const norm = dateline.date?.replaceAll('-', '')
  return inline('dateline', {},
    inline('location', {}, inline('city', {}, city), region ? [', ', inline('region', {}, dateline.region)] : []),
    date ? [', ', inline('story.date', { norm }, date.slice(', '.length))] : [],
    agency,
    norm && !date ? inline('story.date', { norm }) : undefined)
}
