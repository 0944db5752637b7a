import { describe, expect, it } from 'vitest'
import { numbersIn } from '../../../core/numbers/numbers'
import { placePartsIn } from '../../../core/numbers/place-parts'

const whole = (text: string) => ({ from: 0, to: text.length })

describe('a whole parted by place', () => {
  it.each([
    ['Floods killed 23 people, 12 in Santa Rita, eight in El Molino and four in Las Palmas.', '23 of 24 all'],
    ['In all, 340 people lost their homes: 180 in Zenda and 95 in the Upper Valley, the mayor said.', '340 of 275 all'],
    ['Of the 23 people killed, 12 died in Zenda, eight in Strelsau and four in Hentzau.', '23 of 24 some'],
    ['Floods killed 23 people, 12 in Zenda and eight in Strelsau.', '23 of 20 some'],
    ['Police made 40 arrests, including 12 in Zenda, eight in Strelsau and four in Hentzau.', '40 of 24 some'],
  ])('%s', (text, parts) => {
    expect(placePartsIn(text, numbersIn(text, 'en'), whole(text)).map(({ whole: { value }, sum, isPartial }) => `${value} of ${sum} ${isPartial ? 'some' : 'all'}`)).toEqual([parts])
  })

  it.each([
    'Floods killed at least 23 people, 12 in Zenda, eight in Strelsau and four in Hentzau.',
    'Floods killed 23 people, 12 in Zenda, about eight in Strelsau and four in Hentzau.',
    'Floods killed 23 people, 12 in Zenda, including eight in its port.',
    'Floods killed 23 people, 12 in Zenda, eight in Zenda and four in Hentzau.',
    'Floods killed 23 people on Monday and 12 in Zenda, eight in Strelsau and four in Hentzau on Sunday.',
    'Floods killed 23 people, 12 in May, eight in June and four in July.',
  ])('is not in: %s', (text) => {
    expect(placePartsIn(text, numbersIn(text, 'en'), whole(text))).toEqual([])
  })
})
