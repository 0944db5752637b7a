import { glance, perBlock } from '../../check/per-block'
import type { StoryRule } from '../../check/rule'
import { plainName } from '../../check/story-people'
import type { PlaceRow, StylePackage } from '../../check/style'
import { countryNamed } from '../../places/countries'
import { rememberedBy } from '../../text/remembered'
import type { Span } from '../../text/words'

/** A city that readers may not place, in a story that never says in which country it is. */
export const countryMissing: StoryRule = {
  id: 'places/country-missing',
  level: 'advice',
  language: 'en',
  source: 'AP Stylebook, cities',
  says: { where: 'Where is {text}? The story never names {country}.' },
  wrong: [
    ['DATELINE: BRUSSELS (AA)\nThe ministers met in Bergen on Monday.', 'DATELINE: BRUSSELS (AA)\nThe ministers met in Bergen, Norway, on Monday.'],
  ],
  allows: [
    'DATELINE: BRUSSELS (AA)\nThe ministers met in Bergen, Norway, on Monday.',
    'DATELINE: BRUSSELS (AA)\nThe ministers met in Bergen on Monday.\nIt was the first time in Norway.',
    'DATELINE: BRUSSELS (AA)\nThe Norwegian ministers met in Bergen on Monday.',
    'DATELINE: OSLO (AA)\nThe ministers met in Bergen on Monday.',
    'DATELINE: BRUSSELS (AA)\nThe ministers met in Paris on Monday.',
    'DATELINE: BRUSSELS (AA)\nThe ministers met in Bergen-Belsen.',
    'DATELINE: BRUSSELS (AA)\nThey met in Bergen County on Monday.',
    'DATELINE: BRUSSELS (AA)\n“We met in Bergen,” he said.',
    'HEADLINE: Norway hosts talks\nDATELINE: BRUSSELS (AA)\nThe ministers met in Bergen.',
    'The ministers met in Bergen on Monday.',
    'DATELINE: BRUSSELS (AA)\nJohn Bergen met in Kythira.',
    'DATELINE: BRUSSELS (AA)\nROW: in Bergen | 3',
  ],
  reads: 'story',
  *check(story, style) {
    const home = homeOf(story.story.dateline, style)
    // A story that does not say where it comes from may speak of its own country.
    if (home === null) return
    const told = new Set<string>()
    for (const at of story.body) {
      for (const { name, from, to } of placesIn(at.reading)) {
        const row = citiesOf(style).get(plainName(name))
        if (!row || row.standsAlone || row.country === home || told.has(row.country)) continue
        told.add(row.country)
        const stem = countryNamed(row.country)
        const says = glance(({ text }) => stem.test(text))
        if (story.all.some(({ reading }) => says(reading))) continue
        const instead = /^[,.;:)]|^$/.test(at.reading.text.slice(to, to + 1)) ? `, ${row.country}` : `, ${row.country},`
        yield { at, from, to, values: { country: row.country }, fixes: [{ title: `${name}${instead}`, edits: [{ from: to, to, instead }] }] }
      }
    }
  },
}

/** What stands in running text behind a word that leads to a place. */
const placesIn = perBlock(({ kind, prose }): readonly (Span & { name: string })[] => (
  kind !== 'paragraph' ? [] : Array.from(prose.matchAll(/(?<!\p{Alpha})(?:in|near|outside|reached|visited) (\p{Upper}[\p{Alpha}’'-]{2,}(?: \p{Upper}[\p{Alpha}’'-]+)*)(?![\p{IDC}’'-])/gu), ({ 0: words, 1: name, index }) => ({ name: name!, from: index + words.length - name!.length, to: index + words.length }))
))

/** Cities that have one country in the list, and whose name is hardly anything else. */
const citiesOf = rememberedBy(({ places }: StylePackage): ReadonlyMap<string, PlaceRow> => {
  const rows = new Map<string, PlaceRow>()
  const several = new Set<string>()
  for (const row of places) {
    const name = plainName(row.city)
    if (rows.has(name)) several.add(name)
    rows.set(name, row)
  }
  for (const name of several) rows.delete(name)
  return rows
})

function homeOf(dateline: { city: string, region: string } | null, style: StylePackage): string | null {
  if (!dateline) return null
  return dateline.region !== '' ? dateline.region : citiesOf(style).get(plainName(dateline.city))?.country ?? null
}
