import { perBlock } from '../../check/per-block'
import type { StoryRule } from '../../check/rule'
import { daysBetween, nearestDay, weekdayOf } from '../../calendar/day'
import { datesIn, type FoundDate } from '../../calendar/dates'
import { weekdays } from '../../calendar/english'
import { weekdaysIn } from '../../calendar/weekdays'
import { numberBlocks } from '../../numbers/number-blocks'

/**
 * Within a week of the story a day is called by its weekday. Which week a lone weekday means no copy says, so that only a
 * date that is too near can be found. Without a date in the dateline nobody can tell, once for the story.
 */
export const weekdayWindow: StoryRule = {
  id: 'time/weekday-window',
  level: 'advice',
  language: 'en',
  source: 'AP Stylebook, time element',
  says: { near: '{text} is within a week of the story: {day}.' },
  wrong: [
    ['DATE: 2022-02-14\nThey will vote on Feb. 17.', 'DATE: 2022-02-14\nThey will vote on Thursday.'],
    ['DATE: 2022-01-02\nThe law passed on Dec. 30 after talks.', 'DATE: 2022-01-02\nThe law passed on Thursday after talks.'],
    ['DATE: 2022-02-14\nThey met on 11 February.', 'DATE: 2022-02-14\nThey met on Friday.'],
  ],
  allows: [
    'They met on Monday. Last week they did not.',
    'DATE: 2022-02-14\nThey met on Monday. Last week they did not.',
    'DATE: 2022-02-14\nThey will vote on Feb. 24.',
    'DATE: 2022-02-14\nThey will vote on Feb. 21.',
    'DATE: 2022-02-14\nThey will vote on Feb. 17, 2022.',
    'DATE: 2022-02-14\nThey meet from Feb. 15 to Feb. 17.',
    'DATE: 2022-02-14\nThey meet on Feb. 15-17.',
    'DATE: 2022-02-14\nThey meet on Thursday, Feb. 17.',
    'DATE: 2022-02-14\nThe Feb. 17 vote is near.',
    'DATE: 2022-02-14\nIn 2015 they voted on Feb. 17.',
    'DATE: 2022-02-14\n“We vote on Feb. 17,” he said.',
    'DATE: 2022-02-14\nHe was born on Feb. 17.',
    'DATE: 2022-02-14\nITEM: Vote on Feb. 17',
    'They will vote on Feb. 17.',
  ],
  reads: 'story',
  *check(story) {
    const { body, date } = story
    if (date === null) {
      if (body.some(({ reading }) => namesWeekday(reading))) yield { missing: 'no date in the dateline' }
      return
    }
    for (const at of numberBlocks(story).body) {
      for (const { from, to, month, day } of bareDates(at.reading)) {
        const iso = nearestDay({ month: month.number, day: day.number }, date)
        const days = iso === null ? 0 : daysBetween(date, iso)!
        if (days === 0 || Math.abs(days) > 6) continue
        const near = weekdays[weekdayOf(iso!)!]!
        yield { at, from, to, instead: near, values: { day: near } }
      }
    }
  },
}

const namesWeekday = perBlock(({ kind, prose, language }) => kind === 'paragraph' && weekdaysIn(prose, language).length > 0)

/** `on Feb. 17`, without weekday and year, in a paragraph that speaks of no other year. */
const bareDates = perBlock(({ kind, prose, language }): readonly FoundDate[] => {
  if (kind !== 'paragraph') return []
  const dates = datesIn(prose, language).filter(({ from, weekday, year, isSeveral }) => (
    !weekday && !year && !isSeveral && /(?:^|\s)on\s$/iu.test(prose.slice(Math.max(0, from - 4), from))
  ))
  return dates.length > 0 && otherYear.test(prose) ? [] : dates
})

/** Birthdays, anniversaries, and what happened in another year. */
const otherYear = /(?<![\p{N}.,$€£])(?:1[5-9]|20)\d\d(?![\p{N}%])|(?<!\p{Alpha})(?:born|year|years|anniversary|annually|decades?)(?!\p{Alpha})/u
