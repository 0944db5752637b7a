import { describe, expect, it } from 'vitest'
import { readChild } from '../../../core/check/reading'
import { claimsIn, isSlip } from '../../../core/numbers/claims'
import { numbersIn } from '../../../core/numbers/numbers'
import { converted } from '../../../core/numbers/units'

function claims(text: string): string[] {
  return claimsIn(readChild({ type: 'paragraph', children: [{ text }] }, 'en')).map(({ number, about }) => `${number.value} ${about}`)
}

describe('what a number says', () => {
  it.each([
    ['Quake kills 137', ['137 dead']],
    ['Eight dead, 12 hurt in crash', ['8 dead', '12 hurt']],
    ['173 people were killed and 20 others injured', ['173 dead', '20 hurt']],
    ['The toll rose to 55', ['55 dead']],
    ['The death toll from floods in the south has climbed to 57', ['57 dead']],
    ['Bridge Collapses, 48 Bodies Found', ['48 dead']],
    ['He was jailed for 12 years, not 9 years in prison', ['12 jailed', '9 jailed']],
    ['Three days of rain killed 23 people', ['23 dead']],
    ['Police arrested 12 people; 9 are still missing', ['12 held', '9 missing']],
    ['Storm cuts power to 40,000 homes', ['40000 homes']],
    ['It paid $5 million, up 3 percent', ['5000000 USD', '3 percent']],
  ])('%s', (text, said) => {
    expect(claims(text)).toEqual(said)
  })

  it.each(['At least 12 dead', 'In 2019 they left', 'He was ill for 12 years', 'Boy, 6, found', 'The 5-7 dead', 'Five things to know'])('is nothing in: %s', (text) => {
    expect(claims(text)).toEqual([])
  })
})

describe('a slip of the hand', () => {
  it.each([['137', '173', true], ['1.35 million', '1.53 million', true], ['12', '21', true], ['1,487', '1,437', true], ['900,000', '300,000', false], ['137', '150', false], ['45', '47', false], ['137', '137', false], ['5 million', '5 billion', false]])('%s for %s: %s', (a, b, is) => {
    const [one, other] = numbersIn(`${a} and ${b}`, 'en')
    expect(isSlip(one!, other!)).toBe(is)
  })
})

describe('a measure in other units', () => {
  it.each([
    [70, 'km', 'miles', 43.5], [40, 'C', 'F', 104], [104, 'F', 'C', 40], [2500, 'acres', 'hectares', 1011.7], [100, 'kg', 'pounds', 220.5], [150, 'km/h', 'mph', 93.2],
  ])('%d %s are %s: %d', (amount, from, to, right) => {
    expect(converted(amount, from, to)[0]).toBeCloseTo(right, 1)
  })

  it('does not exist between length and weight, and is no conversion into itself', () => {
    expect([converted(5, 'km', 'kg'), converted(5, 'km', 'km'), converted(5, 'km', 'ells')]).toEqual([[], [], []])
  })
})
