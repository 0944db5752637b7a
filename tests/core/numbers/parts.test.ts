import { describe, expect, it } from 'vitest'
import { fatesIn, neutralizedIn } from '../../../core/numbers/fates'
import { numbersIn } from '../../../core/numbers/numbers'
import { partsIn } from '../../../core/numbers/parts'

const whole = (text: string) => ({ from: 0, to: text.length })

describe('a whole and its parts', () => {
  it.each([
    ['At a market 12 people, including eight men and five women, were hurt.', '12 of 13 some'],
    ['It killed 18 people: 14 women, three men and a child.', '18 of 18 all'],
    ['It killed 12 children, eight boys and five girls.', '12 of 13 all'],
    ['The raid left 30 people dead — 18 civilians, eight soldiers and six police officers.', '30 of 32 all'],
    ['Of the 12 killed, eight were men and five were women.', '12 of 13 some'],
  ])('%s', (text, parts) => {
    expect(partsIn(text, numbersIn(text, 'en'), whole(text)).map(({ whole: { value }, sum, isPartial }) => `${value} of ${sum} ${isPartial ? 'some' : 'all'}`)).toEqual([parts])
  })

  it.each([
    'It killed 12 children, eight men and five women.',
    'It killed 12 people, including eight women and five Americans.',
    'It killed at least 12 people, including eight men and five women.',
    'It killed 72 people, including 30 in Bogo City and 22 in San Remigio.',
    'It killed 12 people, five soldiers and two civilians were hurt.',
  ])('are none in: %s', (text) => {
    expect(partsIn(text, numbersIn(text, 'en'), whole(text))).toEqual([])
  })
})

describe('what became of those who were counted', () => {
  it('is summed where each end is named once', () => {
    const text = 'The ministry said 52 terrorists were killed, 41 captured and 23 surrendered.'
    const fates = fatesIn(text, numbersIn(text, 'en'), whole(text))
    expect(fates && [text.slice(fates.from, fates.to), fates.sum]).toEqual(['52 terrorists were killed, 41 captured and 23 surrendered', 116])
  })

  it.each([
    'In all 52 were killed and 41 wounded.', 'In all 52 were killed and 41 killed later.', 'Some 52 were killed and 41 captured.', 'They captured 52 tanks and 41 guns.',
  ])('is not in: %s', (text) => {
    expect(fatesIn(text, numbersIn(text, 'en'), whole(text))).toBeNull()
  })

  it.each([
    ['A total of 38 terrorists were “neutralized” last week.', [38]],
    ['Türkiye “neutralized” 117 terrorists in August.', [117]],
    ['Some 250 people were killed.', []],
  ])('belongs to: %s', (text, values) => {
    expect(neutralizedIn(text, numbersIn(text, 'en')).map(({ value }) => value)).toEqual(values)
  })
})
