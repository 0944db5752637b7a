import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asBefore, sameItems, sameOrNew, sameValue } from '../../../core/text/same-value'

describe('sameValue', () => {
  it('finds a copy the same, and nothing that is written otherwise', () => {
    const plain = fc.jsonValue()
    fc.assert(fc.property(plain, plain, (one, other) => {
      expect(sameValue(one, structuredClone(one))).toBe(true)
      expect(sameValue(one, other)).toBe(JSON.stringify(sorted(one)) === JSON.stringify(sorted(other)))
    }))
  })

  it.each<[string, unknown, unknown, boolean]>([
    ['sets of the same words', new Set(['a', 'b']), new Set(['b', 'a']), true],
    ['a set with a word more', new Set(['a']), new Set(['a', 'b']), false],
    ['maps of the same words', new Map([['a', { to: 1 }]]), new Map([['a', { to: 1 }]]), true],
    ['maps that differ in a value', new Map([['a', 1]]), new Map([['a', 2]]), false],
    ['a list and a record', [], {}, false],
    ['a value that is not there and one that is undefined', {}, { a: undefined }, false],
    ['two objects of a class', new Date(0), new Date(0), false],
  ])('%s', (_, one, other, same) => {
    expect(sameValue(one, other)).toBe(same)
  })
})

describe('lists that are made again', () => {
  it('have the objects of before where they say the same, counted from either end', () => {
    const before = [{ at: 1 }, { at: 2 }, { at: 3 }]
    const [first, , last] = before
    const now = asBefore([{ at: 1 }, { at: 9 }, { at: 8 }, { at: 3 }], before)
    expect(now[0]).toBe(first)
    expect(now[3]).toBe(last)
    expect(now).toEqual([{ at: 1 }, { at: 9 }, { at: 8 }, { at: 3 }])
  })

  it('are the list of before where nothing is new', () => {
    const before = [{ at: 1 }, { at: 2 }]
    expect(asBefore([{ at: 1 }, { at: 2 }], before)).toBe(before)
    expect(sameOrNew(before, [...before])).toBe(before)
    expect(sameItems(before, [{ at: 1 }, { at: 2 }])).toBe(false)
  })
})

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return Object.is(value, -0) ? 'minus zero' : value
  return { record: Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, each]) => [key, sorted(each)]) }
}
