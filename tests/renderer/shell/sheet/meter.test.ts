import { describe, expect, it } from 'vitest'
import { meterOf } from '../../../../renderer/shell/sheet/meter'

describe('meterOf', () => {
  it.each([
    [56, 'fits', 'fits'],
    [60, 'near', '10 left'],
    [70, 'near', '0 left'],
    [71, 'over', '1 over'],
  ])('%i of 70 with a warning from 60: %s', (length, state, says) => {
    expect(meterOf(length, 60, 70)).toEqual({ state, says })
  })
})
