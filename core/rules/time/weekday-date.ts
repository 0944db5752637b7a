import { perBlock } from '../../check/per-block'
import type { StoryHit, StoryRule } from '../../check/rule'
import type { BlockAt } from '../../check/story-reading'
import { dayAfter, isoDay, nearestDay, weekdayOf, ymd } from '../../calendar/day'
import { datesIn, type FoundDate } from '../../calendar/dates'
import { months, monthsWithDay, weekdays } from '../../calendar/english'
import { weekdaysIn } from '../../calendar/weekdays'
import { numberBlocks } from '../../numbers/number-blocks'

/**
 * A weekday that does not fall on its date. With a year beyond doubt; without one the date is read as the nearest to the
 * story's own, and silent where the copy names another year, or where no weekday at its top fits its date: an older story that
 * came without its year.
 */
export const weekdayDate: StoryRule = {
  id: 'time/weekday-date',
  level: 'error',
  language: 'en',
  source: 'Our own judgement',
  says: {
    dated: '{date} is a {right}, not a {stated}.',
    near: '{date}, as the story is dated, is a {right}, not a {stated}.',
  },
  wrong: [
    ['They met on Monday, Feb. 15, 2022, in Brussels.', 'They met on Tuesday, Feb. 15, 2022, in Brussels.'],
    ['They met on Friday, 14 February 2022.', 'They met on Monday, 14 February 2022.'],
    ['DATE: 2022-02-14\nIt opens on Friday, March 5.', 'DATE: 2022-02-14\nIt opens on Saturday, March 5.'],
    ['DATE: 2021-12-28\nIt opens on Monday (Jan. 4).', 'DATE: 2021-12-28\nIt opens on Tuesday (Jan. 4).'],
    ['HEADLINE: Vote on Sunday, May 11, 2022', 'HEADLINE: Vote on Wednesday, May 11, 2022'],
  ],
  allows: [
    'They met on Tuesday, Feb. 15, 2022, in Brussels.',
    'They met on Monday, 14 February 2022.',
    'It opens on Friday, March 5.',
    'DATE: 2022-02-14\nIt opens on Saturday, March 5.',
    'DATE: 2022-02-14\nIn 1944 they landed on Tuesday, June 6.',
    'DATE: 2022-02-14\nThey met on Monday and Tuesday, Feb. 14 and 15.',
    'DATE: 2022-02-14\nThey meet from Monday to Tuesday, Feb. 15.',
    'DATE: 2022-02-14\n“It was Friday, Feb. 14,” he said.',
    'DATE: 2022-02-14\nHe spoke on Monday. March 5 is the day.',
    'The battle was on Sunday, June 18, 1715.',
    'DATE: 2022-02-14\nThe Saturday, March 5 and 6 games',
    'DATE: 2022-02-14\nSaid on Friday, Feb. 29.',
    'DATE: 2022-02-14\nThe bridge fell on Thursday, the mayor said.\nIt opens on Friday, March 5.',
  ],
  reads: 'story',
  *check(story) {
    const { heads, body } = numberBlocks(story)
    const day = story.date !== null && isOfAnotherYear(story.body, story.date) ? null : story.date
    for (const at of [...heads, ...body]) {
      for (const found of datesWithWeekday(at.reading)) {
        const hit = wrongWeekday(at, found, day)
        if (hit) yield hit
      }
    }
  },
}

const datesWithWeekday = perBlock(({ prose, language }): readonly FoundDate[] => datesIn(prose, language).filter(({ weekday }) => weekday !== null))

/** The weekdays at the top of a story that stand by themselves. */
const bareWeekdays = perBlock(({ prose, language }): readonly number[] => {
  const dated = datesIn(prose, language).flatMap(({ weekday }) => weekday?.from ?? [])
  return weekdaysIn(prose, language).filter(({ from }) => !dated.includes(from)).map(({ number }) => number)
})

/** News tells of yesterday, today and tomorrow: where it tells of other weekdays only, its date has the wrong year. */
function isOfAnotherYear(body: readonly BlockAt[], date: string): boolean {
  const told = body.slice(0, 3).flatMap(({ reading }) => bareWeekdays(reading))
  const today = weekdayOf(date)!
  return told.length > 0 && !told.some((number) => [0, 1, 6].includes((number - today + 7) % 7))
}

function wrongWeekday(at: BlockAt, found: FoundDate, story: string | null): StoryHit | null {
  const iso = found.year ? isoDay({ year: found.year.number, month: found.month.number, day: found.day.number }) : nearDay(at, found, story)
  const right = iso === null ? null : weekdayOf(iso)
  if (iso === null || right === null || right === found.weekday!.number || ymd(iso)!.year < 1800) return null
  const { from, to, text } = found.weekday!
  const rightDay = weekdays[right]!
  const stated = weekdays[found.weekday!.number]!
  const instead = text === stated ? rightDay : rightDay.slice(0, 3) + (text.endsWith('.') ? '.' : '')
  return {
    at, from, to,
    says: found.year ? 'dated' : 'near',
    ...(found.year ? {} : { level: 'warning' as const }),
    values: { date: inWords(iso), right: rightDay, stated },
    fixes: [{ title: instead, edits: [{ from, to, instead }] }, ...otherDay(found, iso)],
  }
}

/** The day the date is nearest to; none where the copy speaks of another year, or of no day near the story's. */
function nearDay({ reading: { text } }: BlockAt, { month, day }: FoundDate, story: string | null): string | null {
  if (story === null) return null
  const near = nearestDay({ month: month.number, day: day.number }, story)
  const years = text.match(/(?<![\p{IDC}$€£.,])(?:1[5-9]|20)\d\d(?![\p{N}%]|,\d)/gu) ?? []
  const other = years.some((year) => year !== story.slice(0, 4) && year !== near?.slice(0, 4))
  return other || /(?<!\p{Alpha})(?:last|that|next|previous|same)\syear(?!\p{Alpha})|(?<!\p{Alpha})years?\s(?:ago|later|earlier|before)(?!\p{Alpha})|anniversary/u.test(text) ? null : near
}

/** The weekday may be right and the date wrong: the nearest date that falls on it. */
function otherDay({ day, weekday, month }: FoundDate, iso: string): { title: string, edits: { from: number, to: number, instead: string }[] }[] {
  const off = (weekday!.number - weekdayOf(iso)! + 10) % 7 - 3
  const near = ymd(dayAfter(iso, off) ?? '')
  if (!near || near.month !== month.number) return []
  const instead = String(near.day)
  return [{ title: `${monthsWithDay[near.month - 1]} ${instead}`, edits: [{ from: day.from, to: day.to, instead }] }]
}

function inWords(iso: string): string {
  const { year, month, day } = ymd(iso)!
  return `${months[month - 1]} ${day}, ${year}`
}
