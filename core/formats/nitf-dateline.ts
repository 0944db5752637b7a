import type { Story } from '../story/story'
import type { Element } from './markup'
import { inline } from './markup'
import { printedDateline } from './printed'

/** NITF's `dateline`: the words as printed, the place marked as such, the date in figures where the copy names one. */
export function nitfDateline(story: Story): Element | undefined {
  const { dateline } = story
  const line = printedDateline(story)
  if (!dateline || !line) return undefined
  const city = dateline.city.toLocaleUpperCase(story.language)
  const rest = line.slice(city.length)
  const region = dateline.region && rest.startsWith(', ' + dateline.region) ? dateline.region : ''
  return inline('dateline', {},
    inline('location', {}, inline('city', {}, city), region ? [', ', inline('region', {}, region)] : []),
    rest.slice(region ? region.length + 2 : 0),
    dateline.date ? inline('story.date', { norm: dateline.date.replaceAll('-', '') }) : undefined)
}
