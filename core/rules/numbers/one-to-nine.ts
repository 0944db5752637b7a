import type { BlockRule } from '../../check/rule'
import { countedAfter } from '../../numbers/counted'
import { numberWords } from '../../numbers/english'
import { places } from '../../text/places'

/**
 * One to nine are words before what is counted one by one. Figures stay in ages, units, sums, percentages, scores, votes,
 * times and names, in headlines, and where another figure stands close by.
 */
export const oneToNine: BlockRule = {
  id: 'numbers/one-to-nine',
  level: 'error',
  language: 'en',
  source: 'AP Stylebook, numerals; Reuters Handbook, N; BBC News style guide',
  says: { words: 'Numbers below 10 are written in words: {right}.' },
  wrong: [
    ['Police arrested 8 soldiers.', 'Police arrested eight soldiers.'],
    ['It happened 3 times.', 'It happened three times.'],
    ['At least 9 Palestinian civilians died.', 'At least nine Palestinian civilians died.'],
    ['He left 5 years ago.', 'He left five years ago.'],
  ],
  allows: [
    'Police arrested eight soldiers.',
    'HEADLINE: 8 soldiers killed',
    'CROSSHEAD: 8 soldiers killed',
    'He was sentenced to 5 years and 6 months.',
    'Between 8 and 12 soldiers were hurt.',
    'They lost 8 soldiers and 12 officers.',
    'The boy is 5 years old.',
    'A boy aged 5 years and a dog',
    'It is 5 miles away and weighs 3 tons.',
    'Prices rose 5 percent in 3-4 days.',
    'Article 5 countries agreed.',
    'On May 5 people marched.',
    'In Group 8 teams were drawn.',
    '“We lost 8 soldiers,” he said.',
    'ROW: 8 soldiers | 9 people',
    'ITEM: 8 soldiers',
    'They won by 5 points.',
    'The ratio is 1 in 8 people.',
    'The 5 million people left.',
    'He won 2-1 days later.',
    'The $5 companies',
    'No. 5 people trust',
    'Formula 1 times',
    'He ran 4.5 days.',
    'A 3-day trip',
    'Apollo 8 men',
    'It is one of the top 5 countries and a tier 2 cities plan.',
  ],
  chosen: { smallNumbers: 'words' },
  reads: 'block',
  fields: ['body'],
  skips: ['editors-note', 'table', 'crosshead', 'list'],
  needs: { of: 'prose', one: /[2-9]\s\p{Alpha}/u },
  *check({ prose }) {
    for (const found of places(pattern, prose)) {
      const { index } = found
      const [before, after] = [prose.slice(Math.max(0, index - 40), index), prose.slice(index + found[0].length)]
      if (isNamed.test(before) || figureBefore.test(before) || figureAfter.test(after)) continue
      if (/^\s(?:years|months|weeks|days)\sold(?!\p{Alpha})/u.test(after) || /(?<!\p{Alpha})aged?\s$/u.test(before)) continue
      const right = numberWords(Number(prose[index]))
      yield { from: index, to: index + 1, instead: right, values: { right } }
    }
  },
}

const pattern = new RegExp(String.raw`(?<=(?:^|[\s(—–]))[2-9](?=${countedAfter})`, 'gu')
// A month, `No.` or a capitalized word before: the figure may belong to a date or a name.
const isNamed = /(?:[.:]|\p{Upper}[\p{Alpha}.’'-]*|(?<!\p{Alpha})(?:level|tier|type|phase|grade|category|class|stage|page|section|article|chapter|group|zone|round|top|number))\s$/u
const figureBefore = /\d[\d.,:/-]*\s?(?:\p{Alpha}+\s){0,3}?(?:and|or|to|in|of|out\sof|versus|vs\.?|by|,)?\s?$|\d[^.;]{0,24}$/u
const figureAfter = /^[^.;]{0,30}\d/u
