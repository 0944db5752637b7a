import type { BlockRule, Hit } from '../../check/rule'
import { places } from '../../text/places'

/**
 * Both ends of a range have their million, and `to` between them; `between` has `and`. Scores, years and ages are no such
 * ranges.
 */
export const range: BlockRule = {
  id: 'numbers/range',
  level: 'warning',
  language: 'en',
  source: 'AP Stylebook, ranges',
  says: { both: 'Both ends of the range take the word: {right}.', between: 'Between goes with “and”: {right}.' },
  wrong: [
    ['It cost $5-7 million.', 'It cost $5 million to $7 million.'],
    ['Some 5-7 million people left.', 'Some 5 million to 7 million people left.'],
    ['He paid $12 to 14 million.', 'He paid $12 million to $14 million.'],
    ['A loss of €1.5–2 billion', 'A loss of €1.5 billion to €2 billion'],
    ['They were aged between 12 to 15.', 'They were aged between 12 and 15.'],
    ['It will cost between $5 and $7 million.', 'It will cost between $5 million and $7 million.'],
  ],
  allows: [
    'It cost $5 million to $7 million.',
    'In 2019-2022 they won.',
    'They won 5-7.',
    'Pages 5-7',
    'It fell from $5 to $3 million in debt.',
    'Some 5,000 to 7 million people',
    '“It cost 5-7 million,” he said.',
    'ROW: 5-7 million | 3',
    'A 5-7 millionaire',
    'The 2-4 million-dollar',
    'It rose from 5 to 7 million.',
    'They were between 12 and 15. Between 3 to 5 p.m. shifts and the night',
    'The gap between 5 to 1 odds and 6 to 1 odds',
  ],
  reads: 'block',
  fields: ['body'],
  skips: ['editors-note', 'table'],
  *check({ prose }) {
    yield* betweens(prose)
    if (!/illion/.test(prose)) return
    for (const pattern of [hyphen, sums, between]) {
      for (const found of places(pattern, prose)) {
        const { low = '', high = '', sign = '', scale = '' } = found.groups!
        if (Number(low) >= Number(high)) continue
        const { index } = found
        const joint = pattern === between ? 'and' : 'to'
        const right = `${sign}${low} ${scale} ${joint} ${sign}${high} ${scale}`
        yield { from: index, to: index + found[0].length, level: 'advice', instead: right, values: { right } }
      }
    }
  },
}

/** `between 12 to 15`. Behind it nothing may stand that the first number would be between: `between 5 to 1 odds and`. */
function* betweens(prose: string): Generator<Hit> {
  for (const { 0: words, index } of places(betweenTo, prose)) {
    const right = words.replace(' to ', ' and ')
    yield { from: index, to: index + words.length, says: 'between', instead: right, values: { right } }
  }
}

const betweenTo = /(?<=(?<!\p{Alpha})[Bb]etween )[$€£]?\d[\d.,]*(?:\s?%| percent| per cent| million| billion)? to [$€£]?\d[\d.,]*(?<=\d)(?![\p{IDC}:]|\sp\.m|\sa\.m)(?![^.!?]*\sand\s)/gu

const low = String.raw`(?<low>\d{1,3}(?:\.\d+)?)`
const high = String.raw`(?<high>\d{1,3}(?:\.\d+)?)`
const scale = String.raw`(?<scale>million|billion|trillion)(?![\p{Alpha}-])`
const sign = String.raw`(?<sign>(?:US|C|A|HK)?[$€£])`
const hyphen = new RegExp(String.raw`(?<![\p{IDC}.,:/$€£-])${sign}?${low}\s?[-–]\s?[$€£]?${high}\s${scale}`, 'gu')
const sums = new RegExp(String.raw`(?<![\p{IDC}.,:/$€£-]|from\s)${sign}${low}\sto\s[$€£]?${high}\s${scale}`, 'gu')
const between = new RegExp(String.raw`(?<=between\s)${sign}${low}\sand\s[$€£]?${high}\s${scale}`, 'gu')
