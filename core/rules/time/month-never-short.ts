import type { BlockRule } from '../../check/rule'
import { isInDateline } from '../../calendar/dateline'
import { datesIn } from '../../calendar/dates'
import { months } from '../../calendar/english'

/** March, April, May, June and July stay whole in every house. */
export const monthNeverShort: BlockRule = {
  id: 'time/month-never-short',
  level: 'error',
  language: 'en',
  source: 'AP Stylebook, months',
  says: { whole: '{right} is never shortened.' },
  wrong: [
    ['They met in Brussels on Mar. 7.', 'They met in Brussels on March 7.'],
    ['They met in Brussels on 7 Apr 2022.', 'They met in Brussels on 7 April 2022.'],
    ['HEADLINE: Ruritania sets its vote for Jul. 4', 'HEADLINE: Ruritania sets its vote for July 4'],
  ],
  allows: [
    'They met on March 7.',
    'They met on Feb. 7.',
    'He lives in Mar del Plata.',
    'ROW: Mar. 7 | 3',
    '“On Mar. 7,” it read.',
    'The May 5 vote',
    'New Delhi, Apr 30 (PTI) A boy was found in the city on Sunday.',
    'Jun 5G phones',
    'Kim Jun 7th',
  ],
  safe: true,
  reads: 'block',
  fields: ['headline', 'subhead', 'body'],
  skips: ['editors-note', 'table'],
  needs: { of: 'prose', one: /(?:Mar|Apr|Jun|Jul)[. ]/ },
  *check({ prose, language }) {
    for (const date of datesIn(prose, language)) {
      const { month, suffix } = date
      const right = months[month.number - 1]!
      if (month.number < 3 || month.number > 7 || month.text === right || suffix !== '' || isInDateline(prose, date)) continue
      yield { from: month.from, to: month.to, instead: right, values: { right } }
    }
  },
}
