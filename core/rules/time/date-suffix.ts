import type { BlockRule } from '../../check/rule'
import { isInDateline } from '../../calendar/dateline'
import { datesIn } from '../../calendar/dates'

/** The day of a date has no ending: Feb. 14, not Feb. 14th. `The 14th of February` keeps its own. */
export const dateSuffix: BlockRule = {
  id: 'time/date-suffix',
  level: 'error',
  language: 'en',
  source: 'AP Stylebook, months',
  says: { ending: 'The day of a date has no ending: {right}.' },
  wrong: [
    ['They met on Feb. 14th.', 'They met on Feb. 14.'],
    ['They met on March 3rd, 2022.', 'They met on March 3, 2022.'],
    ['They met on 1st May 2022.', 'They met on 1 May 2022.'],
    ['HEADLINE: Vote set for July 4th', 'HEADLINE: Vote set for July 4'],
  ],
  allows: [
    'They met on Feb. 14.',
    'The 14th of February',
    'In the 14th century',
    'The July 4th holiday and the July 4th parade',
    'The November 17th Movement',
    '“On Feb. 14th,” it read.',
    'On May 5th Avenue was shut.',
    'ROW: Feb. 14th | 3',
    'They meet from the 1st May.',
  ],
  safe: true,
  reads: 'block',
  fields: ['headline', 'subhead', 'body'],
  skips: ['editors-note', 'table'],
  needs: { of: 'prose', one: /\d(?:st|nd|rd|th)/ },
  *check({ prose, language }) {
    for (const date of datesIn(prose, language)) {
      const { day, suffix, order, from, to } = date
      if (suffix === '' || isInDateline(prose, date) || /^(?:\s\p{Upper}|\s(?:holiday|parade|fireworks|celebrations?|weekend))/u.test(prose.slice(to, to + 14))) continue
      if (order === 'day-first' && (/(?:^|\s)the\s$/iu.test(prose.slice(Math.max(0, from - 5), from)) || /\sof\s/.test(prose.slice(from, to)))) continue
      yield { from: day.to, to: day.to + suffix.length, instead: '', values: { right: prose.slice(from, to).replace(suffix, '') } }
    }
  },
}
