import type { BlockRule } from '../../check/rule'
import { datesIn } from '../../calendar/dates'
import { months, monthsWithDay } from '../../calendar/english'

/** A month before its day is short or whole, as the house has it. Alone or with a year it is whole. */
export const monthShort: BlockRule = {
  id: 'time/month-short',
  level: 'warning',
  language: 'en',
  source: 'AP Stylebook, months',
  says: { short: 'With a day the month is short: {right}.', whole: 'The month is whole: {right}.' },
  wrong: [
    ['They met on February 14.', 'They met on Feb. 14.'],
    ['They met on September 3, 2022, in Brussels.', 'They met on Sept. 3, 2022, in Brussels.'],
    ['They met on Feb 14.', 'They met on Feb. 14.'],
    ['HEADLINE: Vote set for December 4', 'HEADLINE: Vote set for Dec. 4'],
  ],
  allows: [
    'They met on Feb. 14.',
    'They met in February 2022.',
    'They met in September.',
    'They met on March 7.',
    'They met on 14 February.',
    'The September 11 attacks',
    '“On February 14,” it read.',
    'ROW: February 14 | 3',
    'February 14 was cold.',
    'It was late. September 3 came.',
    'The November 17 group',
    'The January 6 committee',
  ],
  safe: true,
  reads: 'block',
  fields: ['headline', 'subhead', 'body'],
  skips: ['editors-note', 'table'],
  *check({ prose, language }, { options }) {
    for (const { month, order, isSeveral, to, from } of datesIn(prose, language)) {
      const right = options.months === 'short' ? monthsWithDay[month.number - 1]! : months[month.number - 1]!
      if (month.text === right || order === 'day-first' || (month.number >= 3 && month.number <= 7)) continue
      // Days that have become names, and the first word of a sentence.
      const isName = !isSeveral && /^\s(?:attacks?|committee|group|movement|insurrection|riots?|revolution|organi[sz]ation)(?!\p{L})/u.test(prose.slice(to, to + 16))
      if (isName || (options.months === 'short' && month.text.length > 4 && /(?:^|[.!?]["”]?\s)$/u.test(prose.slice(Math.max(0, from - 4), from)))) continue
      yield { from: month.from, to: month.to, says: options.months === 'short' ? 'short' : 'whole', instead: right, values: { right } }
    }
  },
}
