import type { StoryHit, StoryRule } from '../../check/rule'
import { perBlock } from '../../check/per-block'
import type { Reading } from '../../check/reading'
import { isoDay, weekdayOf, ymd } from '../../calendar/day'
import { anyMonth, anyWeekday, monthNumber, weekdayNumber, weekdays } from '../../turkish/calendar'
import { places } from '../../text/places'

const pattern = new RegExp(String.raw`(?<![\p{IDC}.,:/-])(0?[1-9]|[12]\d|3[01]) (${anyMonth})(?: ((?:19|20)\d\d))?(?:,? (${anyWeekday})(?!\p{Alpha})(?= günü|['’]|[,.)]| sabahı| akşamı| gecesi|$)| ((?:${anyWeekday})) günü)?(?!\p{IDC})`, 'gu')

/** A weekday that does not fall on its date, and a day that no month has. */
export const weekdayDate: StoryRule = {
  id: 'tr/weekday-date',
  level: 'error',
  language: 'tr',
  source: 'The calendar',
  says: { weekday: '{date} is a {right}.', none: 'There is no {date}.' },
  wrong: [
    ['Toplantı 15 Şubat 2022 Pazartesi günü.', 'Toplantı 15 Şubat 2022 Salı günü.'],
    ['DATE: 2022-02-14\nToplantı 15 Şubat Pazartesi günü.', 'DATE: 2022-02-14\nToplantı 15 Şubat Salı günü.'],
    ['31 Kasım 2022’de', null],
    ['30 Şubat’ta', null],
  ],
  allows: [
    'Toplantı 14 Şubat 2022 Pazartesi günü.',
    'DATE: 2022-02-14\nToplantı 15 Şubat Salı günü.',
    'Toplantı 15 Şubat Pazartesi günü.',
    '29 Şubat 2024 ve 31 Mart’ta',
    '“15 Şubat 2022 Pazartesi” dedi.',
    '15 Şubat 2022, Pazar yeri ve 2 Nisan Pazar Ola',
    'DATE: 2022-02-14\n29 Şubat’ta doğdu.',
  ],
  reads: 'story',
  *check({ headline, subheads, body, date }) {
    for (const at of [headline, ...subheads, ...body]) {
      for (const found of datesIn(at.reading)) {
        const hit = judge(found, date)
        if (hit) yield { at, ...hit }
      }
    }
  },
}

interface Found {
  day: number
  month: number
  year: number | null
  weekday: { name: string, from: number } | null
  date: string
  from: number
}

const datesIn = perBlock(({ prose }: Reading): readonly Found[] => (
  /\d [A-ZŞÇa-zşç]/.test(prose) ? Array.from(places(pattern, prose), ({ 0: whole, 1: day = '', 2: month = '', 3: year, 4: closing, 5: followed, index }): Found => {
    const name = closing ?? followed
    return {
      day: Number(day), month: monthNumber(month), year: year === undefined ? null : Number(year), from: index,
      weekday: name === undefined ? null : { name, from: index + whole.lastIndexOf(name) },
      date: [day, month, ...(year === undefined ? [] : [year])].join(' '),
    }
  }) : []
))

function judge({ day, month, year, weekday, date, from }: Found, story: string | null): Omit<StoryHit, 'at'> | null {
  // 29 February may be of any leap year.
  if (isoDay({ year: year ?? 2024, month, day }) === null) return { from, to: from + date.length, says: 'none', values: { date } }
  const of = year ?? (story === null ? null : ymd(story)?.year ?? null)
  const iso = weekday && of !== null ? isoDay({ year: of, month, day }) : null
  const right = iso === null ? undefined : weekdays[weekdayOf(iso)!]
  if (!weekday || !right || weekdayNumber(weekday.name) === weekdays.indexOf(right)) return null
  const instead = /^\p{Upper}/u.test(weekday.name) ? right : right.toLocaleLowerCase('tr')
  return { from: weekday.from, to: weekday.from + weekday.name.length, values: { date, right }, instead, ...(year === null ? { level: 'warning' as const } : {}) }
}
