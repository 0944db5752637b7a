/**
 * Days of the Gregorian calendar as ISO 8601 dates (`2022-02-14`). There is no clock and no zone in them, so that a day is
 * the same day on every desk: whoever needs one never makes a `Date`.
 */

export interface Ymd {
  year: number
  /** 1 to 12. */
  month: number
  day: number
}

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function daysIn(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return month === 2 && isLeap ? 29 : lengths[month - 1] ?? 0
}

/** A day as ISO 8601, or null for what no calendar has (`2022-02-30`). */
export function isoDay({ year, month, day }: Ymd): string | null {
  if (year < 1 || year > 9999 || day < 1 || day > daysIn(year, month)) return null
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** Year, month and day of an ISO date, or null for what is none. */
export function ymd(iso: string): Ymd | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso)?.map(Number) ?? []
  if (year === undefined || month === undefined || day === undefined) return null
  return isoDay({ year, month, day }) === iso ? { year, month, day } : null
}

/** Days since 1 January of the year 1, or null for what is no day. */
export function dayNumber(iso: string): number | null {
  const at = ymd(iso)
  if (!at) return null
  const past = at.year - 1
  let days = past * 365 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400) + at.day - 1
  for (let month = 1; month < at.month; month++) days += daysIn(at.year, month)
  return days
}

/** The day of the week: 0 for Monday to 6 for Sunday. Null for what is no day. */
export function weekdayOf(iso: string): number | null {
  const number = dayNumber(iso)
  // The first day of the year 1 was a Monday in this calendar.
  return number === null ? null : number % 7
}

/** The day so many days later, or earlier when `days` is negative. Null when that is not in the calendar. */
export function dayAfter(iso: string, days: number): string | null {
  const at = ymd(iso)
  if (!at) return null
  let { year, month } = at
  let day = at.day + days
  while (day < 1 && year > 0) {
    month = month === 1 ? 12 : month - 1
    if (month === 12) year--
    day += daysIn(year, month)
  }
  while (day > daysIn(year, month) && year < 10_000) {
    day -= daysIn(year, month)
    month = month === 12 ? 1 : month + 1
    if (month === 1) year++
  }
  return isoDay({ year, month, day })
}

/** How many days from one day to another; negative when the second is earlier. Null when either is no day. */
export function daysBetween(from: string, to: string): number | null {
  const [start, end] = [dayNumber(from), dayNumber(to)]
  return start === null || end === null ? null : end - start
}

/**
 * The day that a month and day without a year stand for in a story of this date: the nearest to it, before or after.
 * Null when the calendar has no such day near (`Feb. 29` between two leap years).
 */
export function nearestDay({ month, day }: Pick<Ymd, 'month' | 'day'>, story: string): string | null {
  const year = ymd(story)?.year
  if (year === undefined) return null
  let nearest: string | null = null
  for (const candidate of [year, year - 1, year + 1]) {
    const iso = isoDay({ year: candidate, month, day })
    if (iso && (nearest === null || Math.abs(daysBetween(story, iso)!) < Math.abs(daysBetween(story, nearest)!))) nearest = iso
  }
  return nearest
}
