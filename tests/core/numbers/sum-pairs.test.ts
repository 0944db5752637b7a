import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readChild } from '../../../core/check/reading'
import { figures } from '../../../core/numbers/found-number'
import { rateOf, sumPairs } from '../../../core/numbers/sum-pairs'

function pairs(text: string) {
  return sumPairs(readChild({ type: 'paragraph', children: [{ text }] }, 'en'))
}

describe('a sum with the same in another currency behind it', () => {
  it.each([
    ['It cost 42 million liras ($1.2 million).', [['TRY', 42e6, 'USD', 1.2e6]]],
    ['It paid $11 million (about 10 million euros) and £3 (€4).', [['USD', 11e6, 'EUR', 10e6], ['GBP', 3, 'EUR', 4]]],
    ['It cost 42 million liras (5 percent).', []],
    ['It cost $42 ($1).', []],
    ['It cost 42 pesos ($1).', []],
    ['It cost 42 million liras, or $1.2 million.', []],
    ['In 2019 it cost 42 million liras ($7 million).', []],
    ['It cost 42 million liras ($7 million at the time).', []],
  ])('is found in: %s', (text, found) => {
    expect(pairs(text).map(({ given, same }) => [given.unit, given.value, same.unit, same.value])).toEqual(found)
  })

  it('has a rate that holds whatever it was rounded from', () => {
    fc.assert(fc.property(fc.integer({ min: 1000, max: 999_999 }), fc.double({ min: 0.01, max: 100, noNaN: true }), (sum, rate) => {
      const other = sum * rate
      fc.pre(other >= 100)
      const [pair] = pairs(`It cost €${figures(sum)} ($${figures(Math.round(other))}) in all.`)
      const [low, high] = rateOf(pair!)
      expect(low).toBeLessThanOrEqual(rate)
      expect(high).toBeGreaterThanOrEqual(rate)
    }))
  })
})
