import { toCalendarDateTime } from '@internationalized/date'
import { describe, expect, it } from 'vitest'
import { embargoIn, embargoOf, movedTo, zoneOf } from '../../../../renderer/panels/details/embargo'

describe('embargo', () => {
  it('keeps the offset of the zone it was set in', () => {
    expect(embargoOf(embargoIn('Europe/Istanbul', '2022-02-14T07:00:00Z'))).toBe('2022-02-14T10:00:00+03:00')
  })

  it('keeps the clock time when the zone changes', () => {
    const at = embargoIn('Europe/Istanbul', '2022-02-14T10:00:00+03:00')
    expect(embargoOf(movedTo('America/New_York', toCalendarDateTime(at)))).toBe('2022-02-14T10:00:00-05:00')
  })

  it.each([
    ['2022-02-14T10:00:00+03:00', 'Europe/London', ['America/New_York', 'Europe/Istanbul'], 'Europe/Istanbul'],
    ['2022-02-14T10:00:00Z', 'Europe/Istanbul', [], 'UTC'],
    ['2022-02-14T10:00:00+01:00', 'Europe/Brussels', ['Europe/Paris'], 'Europe/Brussels'],
  ])('reads %s at home in %s', (embargo, home, zones, expected) => {
    expect(zoneOf(embargo, home, zones)).toBe(expected)
  })
})
