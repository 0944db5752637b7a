import { describe, expect, it } from 'vitest'
import { changesIn, percentBetween } from '../../../core/numbers/changes'
import { numbersIn } from '../../../core/numbers/numbers'

function changes(text: string): string[] {
  return changesIn(text, numbersIn(text, 'en'), { from: 0, to: text.length }).map(({ by, from, to, direction }) => (
    `${from.value} > ${to.value} = ${by.value} ${by.kind} ${direction ?? ''}`.trim()
  ))
}

describe('a change in three numbers', () => {
  it.each([
    ['Sales rose 14.6% to $32.8 million from $28.6 million a year earlier.', '28600000 > 32800000 = 14.6 percent up'],
    ['Output rose from 200 to 300, up 50 percent.', '200 > 300 = 50 percent up'],
    ['Output fell 25 percent, from 400 to 300.', '400 > 300 = 25 percent down'],
    ['It was a 50 percent increase from 120 to 180.', '120 > 180 = 50 percent up'],
    ['It was a 50 percent rise to 180 from 120.', '120 > 180 = 50 percent up'],
    ['Profit was $658 million, up 2% from $646 million a year ago.', '646000000 > 658000000 = 2 percent up'],
    ['Sales fell to 100 from 200, a drop of 50 percent.', '200 > 100 = 50 percent down'],
    ['Sales were 180, a 50 percent increase from 120.', '120 > 180 = 50 percent up'],
    ['The share rose from 5 to 7 percent, up 2 percentage points.', '5 > 7 = 2 points up'],
    ['Sales rose from 1.5 to 3 million, up 100 percent.', '1500000 > 3000000 = 100 percent up'],
    ['Profit rose 10 percent to 320 million euros ($350 million) from 290 million.', '290000000 > 320000000 = 10 percent up'],
  ])('%s', (text, change) => {
    expect(changes(text)).toEqual([change])
  })

  it.each([
    'Sales rose 35 percent in constant currency to $1.25 billion from $1.05 billion.',
    'Sales rose about 35 percent to $1.25 billion from $1.05 billion.',
    'Net profit fell 37 percent from a year ago to $283 million.',
    'Sales rose 5 percent a year, to 300 from 200.',
    'Numbers rose from 2010 to 2015, up 60 percent.',
    'The share rose to 7 percent from 5 percent, 2 percent of it in May.',
    'Sales rose from $200 to 300 euros, up 60 percent.',
    'They sold 5 of 7, or 71 percent.',
  ])('is none in: %s', (text) => {
    expect(changes(text)).toEqual([])
  })

  it('may be as large as the rounding of both numbers allows', () => {
    const [from, to] = numbersIn('1.0 million and 1.2 million', 'en')
    const [low, high] = percentBetween(from!, to!)!
    expect(low).toBeCloseTo(9.5, 1)
    expect(high).toBeCloseTo(31.6, 1)
  })
})
