import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { distributive, endingOfFigure, inWords, lastWordOf, withBin, withPoints } from '../../../core/turkish/numbers'
import { suffixed } from '../../../core/turkish/suffixes'

describe('a number in Turkish words', () => {
  it.each([
    ['0', 'sıfır'], ['7', 'yedi'], ['10', 'on'], ['63', 'altmış üç'], ['100', 'yüz'], ['101', 'yüz bir'], ['250', 'iki yüz elli'],
    ['1000', 'bin'], ['1765', 'bin yedi yüz altmış beş'], ['2003', 'iki bin üç'], ['21000', 'yirmi bir bin'], ['1000000', 'bir milyon'],
    ['1001000', 'bir milyon bin'], ['007', 'yedi'], ['1250000000', 'bir milyar iki yüz elli milyon'],
  ])('%s is %s', (digits, words) => {
    expect(inWords(digits)).toBe(words)
  })

  it('is none for what is no whole number', () => {
    for (const text of ['', '1.5', 'a', '-1', '1'.repeat(19)]) expect(inWords(text)).toBeNull()
  })
})

describe('the last word of a figure', () => {
  it.each([
    ['63', 'üç'], ['2022', 'iki'], ['2.500', 'yüz'], ['2.003', 'üç'], ['1.000', 'bin'], ['3.000.000', 'milyon'], ['0,3', 'üç'], ['4,8', 'sekiz'],
    ['17.30', 'otuz'], ['17:05', 'beş'], ['14.02.2022', 'iki'], ['0', 'sıfır'], ['100', 'yüz'],
  ])('%s is %s', (figure, word) => {
    expect(lastWordOf(figure)).toBe(word)
  })

  it.each(['17.00', '5,0', '1..2', 'x', '1.'])('of %s is not known', (figure) => {
    expect(lastWordOf(figure)).toBeNull()
  })

  it.each([
    ['63', '(s)I', 'ü'], ['62', '(s)I', 'si'], ['2022', 'DA', 'de'], ['2013', 'DA', 'te'], ['17.30', 'DA', 'da'], ['1990', 'lAr', 'lar'], ['40', '(y)A', 'a'], ['50', '(y)A', 'ye'],
  ])('gives %s its suffix %s as %s', (figure, suffix, form) => {
    expect(suffixed(endingOfFigure(figure)!, suffix)).toBe(form)
  })

  it('never throws, whatever stands there', () => {
    fc.assert(fc.property(fc.string(), (text) => { lastWordOf(text) }))
  })
})

describe('so many each', () => {
  it.each([['1', 'birer'], ['2', 'ikişer'], ['3', 'üçer'], ['4', 'dörder'], ['6', 'altışar'], ['10', 'onar'], ['20', 'yirmişer'], ['50', 'ellişer'], ['100', 'yüzer'], ['1000', 'biner'], ['15', 'on beşer']])('%s is %s', (digits, words) => {
    expect(distributive(digits)).toBe(words)
  })

  it('is none of nothing', () => {
    expect(distributive('0')).toBeNull()
  })
})

describe('thousands', () => {
  it.each([['2500', '2 bin 500'], ['1765', 'bin 765'], ['3000', '3 bin'], ['1000', 'bin'], ['12003', '12 bin 3']])('%s with words is %s', (digits, words) => {
    expect(withBin(digits)).toBe(words)
  })

  it('below a thousand have no “bin”', () => {
    expect([withBin('999'), withBin('0123'), withBin('x')]).toEqual([null, null, null])
  })

  it('with points keep their digits', () => {
    fc.assert(fc.property(fc.bigInt({ min: 0n, max: 10n ** 15n }), (number) => {
      expect(withPoints(String(number)).replaceAll('.', '')).toBe(String(number))
      expect(withPoints(String(number))).toMatch(/^\d{1,3}(?:\.\d{3})*$/)
    }))
  })
})
