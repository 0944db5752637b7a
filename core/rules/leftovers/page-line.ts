import { leftoverRule } from '../../check/leftovers'

/** Dates, rates, rules and menus of a page. */
export const pageLine = leftoverRule({
  id: 'leftovers/page-line',
  level: 'warning',
  source: 'Lines seen on agency and newspaper pages',
  says: 'This line looks like one of a page: a date, a menu, a rate or a rule.',
  wrong: [
    ['They left.\nLast updated: 14 February 2022 18:30', 'They left.'],
    ['They left.\nAll rights reserved.', 'They left.'],
    ['They left.\nHome > World > Europe', 'They left.'],
  ],
  allows: ['Published on Monday, the report says they left.', 'Updated rules apply from May.', 'ROW: 14.02.2022 | 12', 'He came home.'],
})
