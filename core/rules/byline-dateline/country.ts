import type { StoryRule } from '../../check/rule'
import { plainName } from '../../check/story-people'
import type { BlockAt } from '../../check/story-reading'
import { countryNamed } from '../../places/countries'

/** A city that readers may not place, in a story that does not say at its top where it is. */
export const country: StoryRule = {
  id: 'byline-dateline/country',
  level: 'advice',
  language: 'en',
  source: 'AP Stylebook, datelines',
  says: { where: 'Where is {text}? Neither the dateline nor the first paragraphs say so.' },
  wrong: [
    ['DATELINE: BERGEN (AA)\nThe ferry stopped on Monday.', 'DATELINE: BERGEN, Norway (AA)\nThe ferry stopped on Monday.'],
  ],
  allows: [
    'DATELINE: BERGEN, Norway (AA)\nThe ferry stopped on Monday.',
    'DATELINE: BERGEN (AA)\nThe Norwegian ferry stopped on Monday.',
    'DATELINE: BERGEN (AA)\nThe ferry stopped on Monday.\nIt is the third time in Norway.',
    'HEADLINE: Ferry stops in Norway\nDATELINE: BERGEN (AA)\nIt stopped on Monday.',
    'DATELINE: BRUSSELS (AA)\nThe ferry stopped on Monday.',
    'DATELINE: KYTHIRA (AA)\nThe ferry stopped on Monday.',
    'DATELINE: LVIV (AA)\nThe ferry stopped on Monday. Ukraine is at war.',
    'DATELINE: IZMIR (AA)\nTurkish fishermen left on Monday.',
    'The ferry stopped on Monday.',
  ],
  reads: 'story',
  *check({ story, dateline: at, headline, subheads, body }, { places }) {
    if (!at || !story.dateline || story.dateline.region !== '') return
    const rows = places.filter(({ city }) => plainName(city) === plainName(story.dateline!.city))
    const [row] = rows
    if (!row || rows.length > 1 || row.standsAlone || says([headline, ...subheads, ...body.slice(0, 4)], row.country)) return
    const to = story.dateline.city.length
    const city = at.reading.text.slice(0, to)
    yield { at, from: 0, to, fixes: [{ title: `${city}, ${row.country}`, edits: [{ from: to, to, instead: `, ${row.country}` }] }] }
  },
}

function says(blocks: readonly BlockAt[], name: string): boolean {
  const pattern = countryNamed(name)
  return blocks.some(({ reading }) => pattern.test(reading.text))
}
