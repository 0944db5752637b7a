import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { oneEdit } from '../../../core/text/one-edit'

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'ç'), maxLength: 8 })

describe('oneEdit', () => {
  it.each([
    ['stoltenberg', 'stoltenburg'], ['hofmann', 'hoffmann'], ['hoffmann', 'hofmann'], ['stoltenberg', 'stoltenbreg'], ['a', ''], ['lavrov', 'lavrow'],
  ])('%s and %s are one letter apart', (a, b) => {
    expect(oneEdit(a, b)).toBe(true)
  })

  it.each([['lavrov', 'lavrov'], ['turner', 'tanner'], ['stoltenberg', 'stolten'], ['ab', 'cd'], ['abc', 'cab'], ['', '']])('%s and %s are not', (a, b) => {
    expect(oneEdit(a, b)).toBe(false)
  })

  it('says the same of two words in either order', () => {
    fc.assert(fc.property(word, word, (a, b) => oneEdit(a, b) === oneEdit(b, a)))
  })

  it('knows a word with one letter taken out, wherever it was', () => {
    fc.assert(fc.property(word.filter((text) => text.length > 0), fc.nat(), (text, at) => {
      const from = at % text.length
      return oneEdit(text, text.slice(0, from) + text.slice(from + 1))
    }))
  })
})
