import { months as englishMonths, weekdays as englishWeekdays } from '../../calendar/english'
import { ymd } from '../../calendar/day'
import { months, weekdays } from '../../turkish/calendar'

/** `salı` of `Tuesday`; null for anything else. */
export function weekday(english: string): string | null {
  return weekdays[englishWeekdays.findIndex((name) => name === english)]?.toLocaleLowerCase('tr') ?? null
}

/** `15 Şubat 2022` of `February 15, 2022` or `2022-02-15`; null for anything else. */
export function date(english: string): string | null {
  const iso = ymd(english)
  if (iso) return `${iso.day} ${months[iso.month - 1]} ${iso.year}`
  const [, month = '', day = '', year = ''] = /^(\p{Alpha}+) (\d{1,2}), (\d{4})$/u.exec(english) ?? []
  const name = months[englishMonths.findIndex((each) => each === month)]
  return name === undefined ? null : `${day} ${name} ${year}`
}
