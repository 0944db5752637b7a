import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { figures, interval, mayBeSame, stepOf } from '../../../core/numbers/found-number'
import { numbersIn } from '../../../core/numbers/numbers'
import { numberWords } from '../../../core/numbers/english'

function read(text: string): string[] {
  return numbersIn(text, 'en').map(({ value, kind, unit, from, to, isLoose }) => (
    `${text.slice(from, to)} = ${value} ${kind}${unit ? ` ${unit}` : ''}${isLoose ? ' loose' : ''}`
  ))
}

describe('numbers in English text', () => {
  it.each([
    ['killed 137 people', ['137 = 137 count']],
    ['1,500,000 votes', ['1,500,000 = 1500000 count']],
    ['rose .5 percent', ['.5 percent = 0.5 percent']],
    ['by 0.9%, to $93.62', ['0.9% = 0.9 percent', '$93.62 = 93.62 money USD']],
    ['by 5 per cent', ['5 per cent = 5 percent']],
    ['2 percentage points', ['2 percentage points = 2 points']],
    ['$1.5 million and €20bn', ['$1.5 million = 1500000 money USD', '€20bn = 20000000000 money EUR']],
    ['$5 million dollars', ['$5 million dollars = 5000000 money USD']],
    ['5 million Canadian dollars', ['5 million Canadian dollars = 5000000 money other USD']],
    ['A$5 and 20 liras', ['A$5 = 5 money AUD', '20 liras = 20 money TRY']],
    ['70 km (60 miles)', ['70 km = 70 measure km', '60 miles = 60 measure miles']],
    ['70-kilometer-wide, 9,000 square miles', ['70-kilometer = 70 measure km', '9,000 square miles = 9000 measure sq miles']],
    ['38C, 100 degrees Fahrenheit, 5 feet', ['38C = 38 measure C', '100 degrees Fahrenheit = 100 measure F', '5 feet = 5 measure feet']],
    ['a 6-year-old, aged 45, and Lopez, 46, who', ['6-year-old = 6 age', '45 = 45 age', '46 = 46 age']],
    ['in 1999 about 40,000 homes', ['1999 = 1999 year', '40,000 = 40000 count loose']],
    ['12 or more, at least 5, 100-plus, 5-7 million', ['12 = 12 count loose', '5 = 5 count loose', '100 = 100 count loose', '5 = 5 count loose', '7 million = 7000000 count loose']],
    ['eight men and twenty-one women', ['eight = 8 count', 'twenty-one = 21 count']],
    ['two hundred and five, three thousand and twelve', ['two hundred and five = 205 count', 'three thousand and twelve = 3012 count']],
    ['one hundred thousand, two million three hundred thousand', ['one hundred thousand = 100000 count', 'two million three hundred thousand = 2300000 count']],
    ['half a million, a dozen, two dozen, a hundred', ['half a million = 500000 count loose', 'a dozen = 12 count loose', 'two dozen = 24 count loose', 'a hundred = 100 count loose']],
    ['five six seven', ['five = 5 count', 'six = 6 count', 'seven = 7 count']],
    ['five percent of them', ['five percent = 5 percent']],
    ['Two men', ['Two = 2 count']],
  ])('%s', (text, numbers) => {
    expect(read(text)).toEqual(numbers)
  })

  it.each([
    'on Feb. 14, 2022', 'at 5 p.m. or 10:30', 'a 3:2 win', 'the 5th time', 'F-16, COVID-19 and 5G', 'Article 5', 'No. 10', 'in the 1990s',
    'version 1.2.3', '9/11', 'one of them', 'no one', 'a man', 'an hour', 'twenty-something', 'the two-thirds majority', '@2cool', 'thousands',
  ])('none in: %s', (text) => {
    expect(read(text)).toEqual([])
  })

  it('are not looked for in a language whose figures are read otherwise', () => {
    expect(numbersIn('1.500.000 kişi', 'tr')).toEqual([])
  })

  it('that are written in words are read back', () => {
    fc.assert(fc.property(fc.integer({ min: 2, max: 100 }), (value) => {
      expect(numbersIn(`The ${numberWords(value)} ships`, 'en').map((number) => number.value)).toEqual([value])
    }))
  })

  it('that are written in figures are read back', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 1e12 }), fc.integer({ min: 0, max: 2 }), (value, decimals) => {
      const amount = value / 10 ** decimals
      expect(numbersIn(`Some ${figures(amount, decimals)} of it`, 'en')[0]?.value).toBeCloseTo(amount, 5)
    }))
  })

  it('stay in order, inside the text, and never overlap', () => {
    const word = fc.constantFrom('5', '1,000', '.5', 'five', 'hundred', 'and', 'a', 'half', '$', '%', 'percent', 'million', '-', '–', '.', ',', ' ', 'km', '2022', 'May', 'dozen', '€', 'x')
    fc.assert(fc.property(fc.array(word, { maxLength: 30 }), fc.boolean(), (parts, spaced) => {
      const text = parts.join(spaced ? ' ' : '')
      let end = 0
      for (const { from, to, figure, value } of numbersIn(text, 'en')) {
        expect(from).toBeGreaterThanOrEqual(end)
        expect(to).toBeGreaterThan(from)
        expect(from <= figure.from && figure.to <= to && to <= text.length).toBe(true)
        expect(Number.isFinite(value)).toBe(true)
        end = to
      }
    }))
  })
})

describe('rounding', () => {
  it.each([['5', 1], ['0.25', 0.01], ['200', 10], ['100,000', 10_000], ['1,234', 1], ['20', 1], ['1,500', 100]])('%s is given to %d', (written, step) => {
    expect(stepOf(written)).toBeCloseTo(step, 10)
  })

  it('lets a number be what it may have been before', () => {
    expect(interval({ value: 1.5e6, step: 1e5 })).toEqual([1.45e6, 1.55e6])
    expect(mayBeSame({ value: 100_000, step: 10_000 }, { value: 99_800, step: 100 })).toBe(true)
    expect(mayBeSame({ value: 137, step: 1 }, { value: 173, step: 1 })).toBe(false)
  })
})
