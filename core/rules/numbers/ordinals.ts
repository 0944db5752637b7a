import type { BlockRule, Hit } from '../../check/rule'
import { ordinalFigures, ordinals as values, ordinalWords } from '../../numbers/english'
import { places } from '../../text/places'

/** First to ninth in words, 10th and up in figures, before what comes one after the other. Names keep their own form. */
export const ordinals: BlockRule = {
  id: 'numbers/ordinals',
  level: 'warning',
  language: 'en',
  source: 'AP Stylebook, numerals; BBC News style guide',
  says: { words: 'First to ninth are words: {right}.', figures: 'From 10th up we use figures: {right}.' },
  wrong: [
    ['It was the 5th time.', 'It was the fifth time.'],
    ['They met on the 3rd day of talks.', 'They met on the third day of talks.'],
    ['It was the eleventh time.', 'It was the 11th time.'],
    ['They marked the twentieth anniversary.', 'They marked the 20th anniversary.'],
    ['The 2nd consecutive month', 'The second consecutive month'],
    ['It was his 5th goal of the season.', 'It was his fifth goal of the season.'],
  ],
  allows: [
    'It was the fifth time.',
    'It was the 11th time.',
    'They met at 5th Avenue.',
    'The 9th Circuit ruled.',
    'At the eleventh hour',
    'The 5th century',
    'HEADLINE: 5th time lucky',
    '“The 5th time,” he said.',
    'The 2nd Infantry Division',
    'The 2nd week and the 12th week',
    'The Twelfth Night anniversary',
    'On May 5th day trips start.',
    'He finished 5th.',
    'ROW: 5th day | 3',
  ],
  reads: 'block',
  fields: ['body'],
  skips: ['editors-note', 'table', 'crosshead', 'list'],
  needs: { of: 'prose', one: /\d(?:st|nd|rd|th)\s|th\s/ },
  *check({ prose }) {
    yield* small(prose)
    yield* large(prose)
  },
}

const nouns = 'time|day|week|month|year|anniversary|consecutive|straight|successive|birthday|term|round|session|meeting|summit|person|victim|death|case|attempt|visit|edition|floor|place|goal|title|win|victory|defeat|loss|match|championship|largest|biggest|highest|lowest|longest'
const figure = new RegExp(String.raw`(?<=(?:^|[\s(])(?:the|a|an|his|her|its|their|our|for)\s)(?:1st|2nd|3rd|[4-9]th)(?=[\s-](?:${nouns})(?!\p{Alpha}))`, 'giu')
const word = new RegExp(String.raw`(?<=(?:^|[\s(])(?:the|a|an|his|her|its|their|our|for)\s)(?:tenth|eleventh|twelfth|\p{Lower}+teenth|(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)ieth|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-\p{Lower}+)(?=\s(?:${nouns})(?!\p{Alpha}))`, 'gu')

function* small(prose: string): Iterable<Hit> {
  for (const { 0: written, index } of places(figure, prose)) {
    // `the 2nd and the 12th week`: figures for both.
    if (/\d/.test(prose.slice(index + written.length, index + written.length + 30))) continue
    const right = ordinalWords(Number.parseInt(written, 10))
    yield { from: index, to: index + written.length, says: 'words', instead: right, values: { right } }
  }
}

function* large(prose: string): Iterable<Hit> {
  for (const { 0: written, index } of places(word, prose)) {
    const value = values.get(written)
    if (value === undefined) continue
    const right = ordinalFigures(value)
    yield { from: index, to: index + written.length, says: 'figures', instead: right, values: { right } }
  }
}
