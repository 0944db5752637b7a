import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countWords, isCapitalized, words } from '../../../core/text/words'

describe('words', () => {
  it.each<[string, string[]]>([
    ['NATO remains ready.', ['NATO', 'remains', 'ready']],
    ["Ukraine’s borders, Ukraine's allies", ['Ukraine’s', 'borders', "Ukraine's", 'allies']],
    ['Türkiye’nin ışığı İstanbul’da', ['Türkiye’nin', 'ışığı', 'İstanbul’da']],
    ['NATO-Russia Council, de-escalate', ['NATO-Russia', 'Council', 'de-escalate']],
    ["100,000 troops, 4.5%, at 17.30'da, 1,000-strong", ['100,000', 'troops', '4.5', 'at', "17.30'da", '1,000-strong']],
    ['the U.S. Senate at 5 p.m. today', ['the', 'U.S.', 'Senate', 'at', '5', 'p.m.', 'today']],
    ['the allies’ plan of the ’90s', ['the', 'allies', 'plan', 'of', 'the', '90s']],
    ['‘no’ “yes” (maybe)', ['no', 'yes', 'maybe']],
    ['dash—dash - dash', ['dash', 'dash', 'dash']],
    ['Киев 東京 القاهرة', ['Киев', '東京', 'القاهرة']],
    ['', []],
  ])('of %s', (text, expected) => {
    expect(words(text).map((word) => word.text)).toEqual(expected)
    expect(countWords(text)).toBe(expected.length)
  })

  it('says where each word stands, in order and without overlap', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        let end = 0
        for (const word of words(text)) {
          expect(text.slice(word.from, word.to)).toBe(word.text)
          expect(word.from).toBeGreaterThanOrEqual(end)
          end = word.to
        }
      }),
    )
  })

  it('knows the capitals of every alphabet', () => {
    expect(['İstanbul', 'Çin', 'Élysée', 'Киев'].every(isCapitalized)).toBe(true)
    expect(['ıssız', 'çin', '90s', '’s', ''].some(isCapitalized)).toBe(false)
  })
})
