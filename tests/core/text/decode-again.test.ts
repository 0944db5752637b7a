import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeAgain } from '../../../core/text/decode-again'

describe('decodeAgain', () => {
  it.each([['â€™', '’'], ['â€œ', '“'], ['â€\u009d', '”'], ['Ã©', 'é'], ['ÅŸ', 'ş'], ['Ä±', 'ı'], ['Â\u00a0', '\u00a0'], ['â‚¬', '€'], ['ðŸ™‚', '🙂']])('%s was %s', (garbled, character) => {
    expect(decodeAgain(garbled)).toBe(character)
  })

  it.each(['', 'a', 'é', 'Ãa', 'â€', 'â€™s', 'Ã\u0080\u0080', 'À\u0080', 'à\u0080\u0080', 'í\u00a0\u0080', 'ÿÿ', 'ş'])('%j was nothing else', (text) => {
    expect(decodeAgain(text)).toBeNull()
  })

  it('gives back every character that was read as Windows characters', () => {
    const decoder = new TextDecoder('windows-1252')
    fc.assert(fc.property(fc.integer({ min: 0x80, max: 0x10ffff }).filter((code) => code < 0xd800 || code > 0xdfff), (code) => {
      const character = String.fromCodePoint(code)
      expect(decodeAgain(decoder.decode(new TextEncoder().encode(character)))).toBe(character)
    }))
  })
})
