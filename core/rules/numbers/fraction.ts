import type { BlockRule } from '../../check/rule'
import { capitalize } from '../../text/casing'
import { places } from '../../text/places'

/** A fraction below one is in words: two-thirds. Dates, scores and recipes are left alone. */
export const fraction: BlockRule = {
  id: 'numbers/fraction',
  level: 'warning',
  language: 'en',
  source: 'AP Stylebook, fractions',
  says: { words: 'Fractions below one are in words: {right}.' },
  wrong: [
    ['About 2/3 of voters stayed home.', 'About two-thirds of voters stayed home.'],
    ['He lost 1/2 of it and ⅓ of the rest.', 'He lost half of it and one-third of the rest.'],
    ['A 3/4 majority', 'A three-fourths majority'],
    ['3/4 of them left.', 'Three-fourths of them left.'],
  ],
  allows: [
    'About two-thirds of voters',
    'The 9/11 attacks',
    'Open 24/7 of the year',
    'On 2/3 of 2022 it fell.',
    'They lost on 1/2 points.',
    '“2/3 of us,” he said.',
    'ROW: 2/3 of | 3',
    'ITEM: 1/2 of a cup',
    'A 2 1/2 year term',
    'Page 2/3 of the file',
  ],
  reads: 'block',
  fields: ['body'],
  skips: ['editors-note', 'table', 'list'],
  needs: { of: 'prose', one: /\d\/\d|[½⅓⅔¼¾]/u },
  *check({ prose }) {
    for (const { 0: written, index } of places(pattern, prose)) {
      const before = prose.slice(Math.max(0, index - 12), index)
      if (/\d\s$|(?:^|\s)[Pp]age\s$|(?:^|\s)[Oo]n\s$/u.test(before)) continue
      const words = fractions.get(written)!
      const right = /(?:^|[.!?]\s)$/u.test(before) ? capitalize(words, 'en') : words
      yield { from: index, to: index + written.length, instead: right, values: { right } }
    }
  },
}

const fractions = new Map([
  ['1/2', 'half'], ['1/3', 'one-third'], ['2/3', 'two-thirds'], ['1/4', 'one-fourth'], ['3/4', 'three-fourths'], ['1/5', 'one-fifth'],
  ['2/5', 'two-fifths'], ['3/5', 'three-fifths'], ['4/5', 'four-fifths'], ['½', 'half'], ['⅓', 'one-third'], ['⅔', 'two-thirds'],
  ['¼', 'one-fourth'], ['¾', 'three-fourths'],
])
const pattern = /(?<=^|[\s(—–])(?:1\/2|[12]\/3|[13]\/4|[1-4]\/5|[½⅓⅔¼¾])(?=\s(?:of\s(?!(?:19|20)\d\d)|majority))/gu
