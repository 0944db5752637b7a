import { places } from '../text/places'
import { remembered } from '../text/remembered'
import type { Span, Word } from '../text/words'
import { monthNumber, weekdayNumber } from './english'

/** A day of a month in running text: `Monday, Feb. 14, 2022`, `14 February`, `Feb. 14th`. Offsets are UTF-16. */
export interface FoundDate extends Span {
  /** The day of the week before it, when it is this date's alone. */
  weekday: (Word & { number: number }) | null
  month: Word & { number: number }
  /** Without its ordinal ending. */
  day: Word & { number: number }
  /** `th` of `14th`; empty. */
  suffix: string
  year: (Word & { number: number }) | null
  order: 'month-first' | 'day-first'
  /** True for the beginning of several days: `Feb. 14-16`, `Feb. 14 and 15`, `from Feb. 14 to 16`. */
  isSeveral: boolean
}

const weekday = String.raw`(?<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|Sat|Sun)\.?)`
const month = String.raw`(?<month>Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?\.?|July?\.?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)`
const day = String.raw`(?<day>0?[1-9]|[12]\d|3[01])(?<suffix>st|nd|rd|th)?`
const year = String.raw`(?<year>1[5-9]\d\d|20\d\d)(?!\p{IDC}|[.,:]\p{N})`
// A figure that goes on is no day: `May 1,200`, `March 5.5`, `Dec. 10:30`, `June 10 percent`.
const noDay = String.raw`(?!\p{IDC}|[.,:/]\p{N}|\s?(?:%|percent|per\scent|million|billion|points?)(?!\p{Alpha}))`

const monthFirst = new RegExp(String.raw`(?<!\p{IDC})(?:${weekday}(?:,?\s|\s\())?${month}\s${day}${noDay}(?:,?\s${year})?`, 'gu')
const dayFirst = new RegExp(String.raw`(?<![\p{IDC}.,:/$€£-])(?:${weekday}(?:,?\s|\s\()(?:the\s)?)?${day}(?:\sof)?\s${month}(?!\p{Alpha})(?:,?\s${year})?`, 'gu')
const anyMonth = /Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec/
const goesOn = /^(?:\s?[-–—/]\s?|,?\s(?:and|or|to|through|until)\s(?:\p{Alpha}+\.?\s)?|,\s)\d{1,2}(?!\p{IDC}|[.,:]\d)/u
const severalDays = /(?:and|or|to|through|until|between|[-–/&,])\s?$/u

/** The dates of an English text, in order. Copy in other languages has none here. */
export function datesIn(text: string, language: string): readonly FoundDate[] {
  return /^en\b/.test(language) ? englishDates(text) : []
}

const englishDates = remembered((text): readonly FoundDate[] => {
  if (!anyMonth.test(text) || !/\d/.test(text)) return []
  const found = [...datesOf(text, monthFirst, 'month-first'), ...datesOf(text, dayFirst, 'day-first')]
  found.sort((a, b) => a.from - b.from || b.to - a.to)
  let end = 0
  // `5 May 6` is one date, the one that begins first.
  return found.filter(({ from, to }) => from >= end && (end = to) > 0)
})

function datesOf(text: string, pattern: RegExp, order: FoundDate['order']): FoundDate[] {
  return Array.from(places(pattern, text), (match) => {
    const parts = match.groups!
    const from = match.index
    const to = from + match[0].length
    let at = from
    const word = (name: string): Word | null => {
      const part = parts[name]
      if (part === undefined) return null
      const start = text.indexOf(part, at)
      at = start + part.length
      return { text: part, from: start, to: at }
    }
    const own = word('weekday')
    const named = order === 'month-first' ? word('month')! : null
    const numbered = word('day')!
    const suffix = parts['suffix'] ?? ''
    at += suffix.length
    const month = named ?? word('month')!
    const written = word('year')
    const isSeveral = goesOn.test(text.slice(to, to + 24))
    const isPaired = own !== null && !isSeveral && !severalDays.test(text.slice(Math.max(0, from - 10), from))
    return {
      from,
      to,
      weekday: isPaired ? { ...own, number: weekdayNumber(own.text) } : null,
      month: { ...month, number: monthNumber(month.text) },
      day: { ...numbered, number: Number(numbered.text) },
      suffix,
      year: written ? { ...written, number: Number(written.text) } : null,
      order,
      isSeveral,
    }
  })
}
