import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { endingOf } from '../../../core/turkish/endings'
import { fourfold, small, twofold, vowelOf } from '../../../core/turkish/letters'

describe('Turkish letters', () => {
  it.each([['İSTANBUL', 'istanbul'], ['ISPARTA', 'ısparta'], ['IĞDIR', 'ığdır'], ['DİYARBAKIR', 'diyarbakır'], ['ÂLEM', 'âlem'], ['abc', 'abc']])('%s is small as %s', (word, lower) => {
    expect(small(word)).toBe(lower)
  })

  it('are small as the locale has them', () => {
    const word = fc.string({ unit: fc.constantFrom(...'ABCÇDEFGĞHIİJKLMNOÖPRSŞTUÜVYZabcçdefgğhıijklmnoöprsştuüvyzÂÎÛ’') })
    fc.assert(fc.property(word, (text) => { expect(small(text)).toBe(text.toLocaleLowerCase('tr')) }))
  })

  it.each([['a', 'a', 'ı'], ['ı', 'a', 'ı'], ['o', 'a', 'u'], ['u', 'a', 'u'], ['e', 'e', 'i'], ['i', 'e', 'i'], ['ö', 'e', 'ü'], ['ü', 'e', 'ü']] as const)('after %s stand %s and %s', (vowel, two, four) => {
    expect([twofold(vowel), fourfold(vowel)]).toEqual([two, four])
  })

  it('with a circumflex are the vowels below it', () => {
    expect(['â', 'î', 'û', 'b'].map(vowelOf)).toEqual(['a', 'i', 'u', null])
  })
})

describe('the ending of a word', () => {
  it.each([
    ['Ankara', { vowel: 'a', isOpen: true, isHard: false }], ['Paris', { vowel: 'i', isOpen: false, isHard: true }],
    ['Kemal', { vowel: 'e', isOpen: false, isHard: false }], ['rol', { vowel: 'ö', isOpen: false, isHard: false }], ['IĞDIR', { vowel: 'ı', isOpen: false, isHard: false }],
  ])('%s is %j', (word, ending) => {
    expect(endingOf(word)).toEqual(ending)
  })

  it('is none without a vowel', () => {
    expect(['', 'kg', '12'].map(endingOf)).toEqual([null, null, null])
  })
})
