import { describe, expect, it } from 'vitest'
import { isInDateline } from '../../../core/calendar/dateline'
import { datesIn } from '../../../core/calendar/dates'
import { weekdaysIn } from '../../../core/calendar/weekdays'

function read(text: string): string[] {
  return datesIn(text, 'en').map(({ weekday, month, day, year, suffix, isSeveral, from, to }) => (
    [text.slice(from, to), weekday?.number ?? '-', month.number, day.number + suffix, year?.number ?? '-', isSeveral ? 'several' : ''].join('|')
  ))
}

describe('dates in English text', () => {
  it.each([
    ['on Monday, Feb. 14, 2022, in Brussels', ['Monday, Feb. 14, 2022|0|2|14|2022|']],
    ['on Monday (Feb. 14) he', ['Monday (Feb. 14|0|2|14|-|']],
    ['by 14 February 2022.', ['14 February 2022|-|2|14|2022|']],
    ['Tuesday 1 March', ['Tuesday 1 March|1|3|1|-|']],
    ['the 14th of September', ['14th of September|-|9|14th|-|']],
    ['Sept. 11th attacks', ['Sept. 11th|-|9|11th|-|']],
    ['Mar 7', ['Mar 7|-|3|7|-|']],
    ['Feb. 14-16', ['Feb. 14|-|2|14|-|several']],
    ['Monday and Tuesday, Feb. 14 and 15', ['Tuesday, Feb. 14|-|2|14|-|several']],
    ['Monday and Tuesday, Feb. 15', ['Tuesday, Feb. 15|-|2|15|-|']],
    ['from Jan. 3 to Feb. 4, 2022', ['Jan. 3|-|1|3|-|several', 'Feb. 4, 2022|-|2|4|2022|']],
  ])('%s', (text, dates) => {
    expect(read(text)).toEqual(dates)
  })

  it.each([
    'In May 1,200 people marched', 'May 5 percent', 'In March 2022', 'may 10', 'Mayor 5', 'Marine 7', 'Article 14', 'in June 10:30', 'Dec. 45',
    '5.12 June', 'March 5.5', 'Augusta 9', 'Decker 12',
  ])('are none in: %s', (text) => {
    expect(read(text)).toEqual([])
  })

  it('give the offsets of each part', () => {
    const text = 'He left on Sunday, July 4th, 1999, for good.'
    const [date] = datesIn(text, 'en')
    const part = (at: { from: number, to: number } | null | undefined) => text.slice(at!.from, at!.to)
    expect([part(date!.weekday), part(date!.month), part(date!.day), part(date!.year)]).toEqual(['Sunday', 'July', '4', '1999'])
  })

  it('are left to others in copy of another language', () => {
    expect(datesIn('March 5', 'tr')).toEqual([])
  })
})

describe('days of the week', () => {
  it.each([
    ['He said on Monday that Tuesday’s vote', ['Monday', 'Tuesday']],
    ['Black Friday sales, The Sunday Times and Good Friday', []],
    ['midweek and holidays', []],
  ])('%s', (text, days) => {
    expect(weekdaysIn(text, 'en-GB').map((day) => day.text)).toEqual(days)
  })
})

describe('a date that belongs to a line of its own', () => {
  it.each([
    ['New Delhi, Apr 30 (PTI) A boy was found on Sunday.', true],
    ['Baku. 16 August. REPORT.AZ/ Forces have left.', true],
    ['Last Updated: June 8, 2020, 11:57 in the morning', true],
    ['May 11, 2015', true],
    ['They met there on Feb. 14 and left.', false],
    ['On Feb. 14 (Monday) they left for good.', false],
  ])('%s: %s', (text, is) => {
    expect(isInDateline(text, datesIn(text, 'en')[0]!)).toBe(is)
  })
})
