import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayAfter, dayNumber, daysBetween, isoDay, nearestDay, weekdayOf, ymd } from '../../../core/calendar/day'
import { weekdays } from '../../../core/calendar/english'

const anyDay = fc.record({ year: fc.integer({ min: 1600, max: 2400 }), month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }) }).map((at) => isoDay(at)!)

describe('a day', () => {
  it.each([
    ['2022-02-14', 'Monday'], ['2022-02-15', 'Tuesday'], ['2000-02-29', 'Tuesday'], ['1900-03-01', 'Thursday'],
    ['1944-06-06', 'Tuesday'], ['2026-11-24', 'Tuesday'], ['0001-01-01', 'Monday'],
  ])('%s is a %s', (day, weekday) => {
    expect(weekdays[weekdayOf(day)!]).toBe(weekday)
  })

  it.each(['2022-02-30', '2021-02-29', '1900-02-29', '2022-13-01', '2022-00-10', '2022-1-1', '', '14 February', '2022-02-14T18:00:00Z'])('%s is none', (day) => {
    expect([ymd(day), dayNumber(day), weekdayOf(day), dayAfter(day, 1), daysBetween(day, '2022-02-14')]).toEqual([null, null, null, null, null])
  })

  it('comes one after the other', () => {
    fc.assert(fc.property(anyDay, (day) => {
      const next = dayAfter(day, 1)!
      expect(daysBetween(day, next)).toBe(1)
      expect(weekdayOf(next)).toBe((weekdayOf(day)! + 1) % 7)
    }))
  })

  it('is found again however far one goes from it and back', () => {
    fc.assert(fc.property(anyDay, fc.integer({ min: -100_000, max: 100_000 }), (day, days) => {
      const far = dayAfter(day, days)!
      expect(daysBetween(day, far)).toBe(days)
      expect(dayAfter(far, -days)).toBe(day)
    }))
  })
})

describe('a month and day without a year', () => {
  it.each([
    [{ month: 2, day: 14 }, '2022-02-22', '2022-02-14'],
    [{ month: 12, day: 30 }, '2022-01-02', '2021-12-30'],
    [{ month: 1, day: 10 }, '2022-12-20', '2023-01-10'],
    [{ month: 2, day: 29 }, '2024-02-22', '2024-02-29'],
    [{ month: 2, day: 29 }, '2022-02-22', null],
  ])('%o in a story of %s is %s', (at, story, day) => {
    expect(nearestDay(at, story)).toBe(day)
  })
})
