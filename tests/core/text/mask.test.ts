import fc from 'fast-check'
import { expect, it } from 'vitest'
import { mask } from '../../../core/text/mask'

it('hides a range and leaves every other character where it was', () => {
  expect(mask('He said “no” twice', [{ from: 8, to: 12 }])).toBe('He said      twice')
  expect(mask('He said “no” twice', [{ from: 8, to: 12 }], '\uFFFC')).toBe('He said \uFFFC\uFFFC\uFFFC\uFFFC twice')
})

it('never changes the length, whatever the ranges', () => {
  const range = fc
    .tuple(fc.integer({ min: -5, max: 40 }), fc.integer({ min: -5, max: 40 }))
    .map(([from, to]) => ({ from, to }))
  fc.assert(
    fc.property(fc.string(), fc.array(range), (text, ranges) => {
      const masked = mask(text, ranges)
      expect(masked).toHaveLength(text.length)
      for (let at = 0; at < text.length; at++) {
        expect(masked[at]).toBe(ranges.some(({ from, to }) => from <= at && at < to) ? ' ' : text[at])
      }
    }),
  )
})
