import { formOfHouse } from '../../check/chosen-form'
import type { OtherForm } from '../../check/house-form'
import { perBlock } from '../../check/per-block'
import type { Reading } from '../../check/reading'
import type { StoryRule } from '../../check/rule'
import { isInDateline } from '../../calendar/dateline'
import { datesIn, type FoundDate } from '../../calendar/dates'
import { months, monthsWithDay } from '../../calendar/english'
import { numberBlocks } from '../../numbers/number-blocks'

/** A month before its day is short or whole, as the house has it. Alone or with a year it is whole. */
export const monthShort: StoryRule = {
  id: 'time/month-short',
  level: 'error',
  language: 'en',
  source: 'AP Stylebook, months',
  says: { mixed: 'Before a day we write {right}, as elsewhere in the story.', all: 'Before a day we write {right}.' },
  wrong: [
    ['They met on February 14 and left on Feb. 15.', 'They met on Feb. 14 and left on Feb. 15.'],
    ['They met on September 3, 2022, in Brussels.', 'They met on Sept. 3, 2022, in Brussels.'],
    ['They met there on Feb 14 and on Aug 3.\nThey left on October 5.', 'They met there on Feb. 14 and on Aug. 3.\nThey left on Oct. 5.'],
    ['HEADLINE: Ruritania sets its vote for December 4', 'HEADLINE: Ruritania sets its vote for Dec. 4'],
  ],
  allows: [
    'They met on Feb. 14.',
    'They met in February 2022.',
    'They met in September.',
    'They met on March 7.',
    'They met on 14 February in Brussels.',
    'The September 11 attacks killed many.',
    '“On February 14,” it read.',
    'ROW: February 14 | 3',
    'February 14 was cold in the city.',
    'It was late. September 3 came.',
    'The November 17 group said so.',
    'The January 6 committee met.',
    'New Delhi, Apr 30 (PTI) A boy was found in the city on Sunday.',
    'Last Updated: October 8, 2020, 11:57 in the morning',
    'September 7, 2020',
  ],
  safe: true,
  reads: 'story',
  *check(story, { options }) {
    const { heads, body } = numberBlocks(story)
    const hit = formOfHouse([...heads, ...body], forms, options.months)
    if (hit) yield hit
  },
}

/** The months of which there is a short form, before a day, in running text. */
const monthsIn = perBlock(({ kind, prose, language }: Reading): readonly FoundDate[] => {
  if (kind === 'table' || kind === 'editors-note') return []
  return datesIn(prose, language).filter((date) => (
    date.order === 'month-first' && (date.month.number < 3 || date.month.number > 7) && !isInDateline(prose, date) && !isName(prose, date)
  ))
})

/** Days that have become names. */
function isName(prose: string, { to }: FoundDate): boolean {
  return /^\s(?:attacks?|committee|group|movement|insurrection|riots?|revolution|organi[sz]ation)(?!\p{Alpha})/u.test(prose.slice(to, to + 16))
}

function form(right: readonly string[], startsWhole: boolean, title: string) {
  return {
    title,
    others: perBlock((block: Reading): OtherForm[] => monthsIn(block).flatMap(({ month }) => {
      const instead = right[month.number - 1]!
      // The first word of a sentence is whole.
      const begins = startsWhole && month.text.length > 5 && /(?:^|[.!?]["”]?\s)$/u.test(block.prose.slice(Math.max(0, month.from - 4), month.from))
      return month.text === instead || begins ? [] : [{ from: month.from, to: month.to, instead, right: instead }]
    })),
    own: perBlock((block: Reading): boolean => monthsIn(block).some(({ month }) => month.text === right[month.number - 1])),
  }
}

const forms = { short: form(monthsWithDay, true, 'Short before a day throughout'), whole: form(months, false, 'Whole months throughout') }
