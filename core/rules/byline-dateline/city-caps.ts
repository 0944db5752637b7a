import type { StoryRule } from '../../check/rule'

/** A dateline that import took for text, with its city in small letters. */
export const cityCaps: StoryRule = {
  id: 'byline-dateline/city-caps',
  level: 'error',
  language: 'any',
  source: 'Reuters Handbook, D; AP Stylebook, datelines',
  says: { capitals: 'The city of a dateline stands in capitals: {right}.' },
  wrong: [
    ['Brussels (XY) - The ministers met.', 'BRUSSELS (XY) - The ministers met.'],
    ['Port-au-Prince, Haiti (XY) — The ministers met.', 'PORT-AU-PRINCE, Haiti (XY) — The ministers met.'],
    ['New York (XY): The ministers met.', 'NEW YORK (XY): The ministers met.'],
  ],
  allows: [
    'BRUSSELS (XY) - The ministers met.',
    'DATELINE: BRUSSELS (AA)\nThe ministers met.',
    'Brussels (population 1.2 million) - the seat of the union - is wet.',
    'The World Bank (WB) - the lender - met.',
    'Smith (XY) is late.',
    'The ministers met.\nBrussels (XY) - The ministers met.',
    'Bayern Munich (GER) - Real Madrid (ESP) 2-1',
  ],
  safe: true,
  reads: 'story',
  *check({ body, story }, { options }) {
    const at = body[0]
    if (!at || story.dateline || options.dateline === 'as-found' || options.dateline === 'own-line') return
    const city = pattern.exec(at.reading.text)?.[1]
    if (city === undefined) return
    const right = city.toLocaleUpperCase(story.language)
    yield { at, from: 0, to: city.length, values: { right }, instead: right }
  },
}

/** City, region, code in capitals, dash, and a sentence that begins. */
const pattern = /^(?!The )(\p{Upper}\p{Lower}[\p{Alpha}’'-]*(?: \p{Upper}\p{Lower}[\p{Alpha}’'-]*)?)(?:, \p{Upper}[\p{Alpha}. ]{1,20})? \(\p{Upper}{2,8}\)(?:\s[-–—]\s|:\s)(?=\p{Upper}[\p{Alpha}’'-]*\s(?:\p{Alpha}+\s){0,2}\p{Lower})/u
