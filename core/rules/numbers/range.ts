import type { BlockRule } from '../../check/rule'
import { places } from '../../text/places'

/** Both ends of a range have their million, and `to` between them. Scores, years and ages are no such ranges. */
export const range: BlockRule = {
  id: 'numbers/range',
  level: 'advice',
  language: 'en',
  source: 'AP Stylebook, ranges',
  says: { both: 'Both ends of the range take the word: {right}.' },
  wrong: [
    ['It cost $5-7 million.', 'It cost $5 million to $7 million.'],
    ['Some 5-7 million people left.', 'Some 5 million to 7 million people left.'],
    ['He paid $12 to 14 million.', 'He paid $12 million to $14 million.'],
    ['A loss of €1.5–2 billion', 'A loss of €1.5 billion to €2 billion'],
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
  ],
  reads: 'block',
  fields: ['body'],
  skips: ['editors-note', 'table'],
  *check({ prose }) {
    if (!/illion/.test(prose)) return
    for (const pattern of [hyphen, sums, between]) {
      for (const found of places(pattern, prose)) {
        const { low = '', high = '', sign = '', scale = '' } = found.groups!
        if (Number(low) >= Number(high)) continue
        const { index } = found
        const joint = pattern === between ? 'and' : 'to'
        const right = `${sign}${low} ${scale} ${joint} ${sign}${high} ${scale}`
        yield { from: index, to: index + found[0].length, instead: right, values: { right } }
      }
    }
  },
}

const low = String.raw`(?<low>\d{1,3}(?:\.\d+)?)`
const high = String.raw`(?<high>\d{1,3}(?:\.\d+)?)`
const scale = String.raw`(?<scale>million|billion|trillion)(?![\p{Alpha}-])`
const sign = String.raw`(?<sign>(?:US|C|A|HK)?[$€£])`
const hyphen = new RegExp(String.raw`(?<![\p{IDC}.,:/$€£-])${sign}?${low}\s?[-–]\s?[$€£]?${high}\s${scale}`, 'gu')
const sums = new RegExp(String.raw`(?<![\p{IDC}.,:/$€£-]|from\s)${sign}${low}\sto\s[$€£]?${high}\s${scale}`, 'gu')
const between = new RegExp(String.raw`(?<=between\s)${sign}${low}\sand\s[$€£]?${high}\s${scale}`, 'gu')
