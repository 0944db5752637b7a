import type { BlockRule } from '../../check/rule'
import { datesIn } from '../../calendar/dates'

/** The year of a full date stands between commas: on Feb. 14, 2022, in Brussels. */
export const yearComma: BlockRule = {
  id: 'time/year-comma',
  level: 'warning',
  language: 'en',
  source: 'AP Stylebook, months',
  says: { comma: 'A comma follows the year of a full date.' },
  wrong: [
    ['They met on Feb. 14, 2022 in Brussels.', 'They met on Feb. 14, 2022, in Brussels.'],
    ['On March 3, 2022 the court ruled.', 'On March 3, 2022, the court ruled.'],
  ],
  allows: [
    'They met on Feb. 14, 2022, in Brussels.',
    'They met on Feb. 14, 2022.',
    'The law (passed Feb. 14, 2022) holds.',
    'They met in February 2022 in Brussels.',
    'They met on 14 February 2022 in Brussels.',
    'From Feb. 14, 2022 - the day of the vote - it held.',
    '“On Feb. 14, 2022 we met,” he said.',
    'HEADLINE: Feb. 14, 2022 in pictures',
    'ROW: Feb. 14, 2022 in Brussels | 3',
    'On Feb. 14, 2022’s last day',
    'From Feb. 14, 2022 to March 3, 2022, it held.',
    'The Feb. 14, 2022 attack',
  ],
  safe: true,
  reads: 'block',
  fields: ['body'],
  skips: ['editors-note', 'table', 'crosshead', 'list'],
  needs: { of: 'prose', one: /,\s\d{4}\s/ },
  *check({ prose, language }) {
    for (const { from, to, year, order } of datesIn(prose, language)) {
      if (!year || order === 'day-first' || !prose.slice(from, to).includes(', ')) continue
      // Before a noun many desks leave the comma out, and between two dates it would part what belongs together.
      if (!/^\s\p{Lower}/u.test(prose.slice(to, to + 2)) || !/(?:^|\s)(?:on|since|until|by|before|after)\s$/iu.test(prose.slice(Math.max(0, from - 8), from))) continue
      if (/^\s(?:to|and|or|through|until|attack|election|vote)\s/u.test(prose.slice(to, to + 10))) continue
      yield { from: year.from, to: year.to, instead: `${year.text},` }
    }
  },
}
