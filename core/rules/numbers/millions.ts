import type { BlockRule, Hit } from '../../check/rule'

/** Round millions are a figure and a word: 1.5 million, $5 billion. An exact count keeps its figures, and a headline its letter. */
export const millions: BlockRule = {
  id: 'numbers/millions',
  level: 'warning',
  language: 'en',
  source: 'AP Stylebook, millions, billions; BBC News style guide',
  says: { word: 'We write {right}.' },
  wrong: [
    ['Some 1,500,000 people left.', 'Some 1.5 million people left.'],
    ['It cost $5m and €2.5bn.', 'It cost $5 million and €2.5 billion.'],
    ['A loss of £20,000,000', 'A loss of £20 million'],
    ['It paid $1,250,000,000.', 'It paid $1.25 billion.'],
    ['Loans of $300mln', 'Loans of $300 million'],
  ],
  allows: [
    'Some 1.5 million people left.',
    'He won 1,523,871 votes.',
    'She won 1,500,000 votes against 1,487,212.',
    'The 1,000,000th visitor',
    'HEADLINE: Firm pays $5m',
    'ROW: $5m | 1,500,000',
    'It is 5m long and 10m wide.',
    '“It cost $5m,” he said.',
    'Between 1,500,000 and 1,523,871 left.',
    'He paid $5,000.',
    'Code 1,000,000.5',
  ],
  reads: 'block',
  fields: ['body'],
  skips: ['editors-note', 'table', 'list'],
  *check({ prose }) {
    if (/,000,/.test(prose) || /\d,\d{3},000/.test(prose)) yield* inFigures(prose)
    if (/[$€£]\d/.test(prose)) yield* withLetter(prose)
  },
}

const rounded = /(?<![\p{L}\p{N}.,:/-])[1-9]\d{0,2}(?:,\d{3})+(?![\p{L}\p{N}]|[.,:/-]\d)/gu
const exact = /\d,\d{3},\d\d[1-9]|\d,\d{3},\d[1-9]\d/u

function* inFigures(prose: string): Iterable<Hit> {
  // Beside an exact count a round one may be exact as well.
  if (exact.test(prose)) return
  for (const { 0: written, index } of prose.matchAll(rounded)) {
    const value = Number(written.replace(/,/g, ''))
    if (value < 1e6 || value % 1e4 !== 0) continue
    const [size, word] = value < 1e9 ? [1e6, 'million'] as const : [1e9, 'billion'] as const
    const amount = value / size
    if (Number(amount.toFixed(2)) !== amount) continue
    const right = `${amount} ${word}`
    yield { from: index, to: index + written.length, instead: right, values: { right } }
  }
}

const letter = /(?<=(?:^|[\s(])(?:US|C|A|HK)?[$€£]\d{1,3}(?:[.,]\d{1,3})?)\s?(m|mn|mln|bn|bln|tn|trn)(?![\p{L}\p{N}-])/gu
const words: Record<string, string> = { m: 'million', mn: 'million', mln: 'million', bn: 'billion', bln: 'billion', tn: 'trillion', trn: 'trillion' }

function* withLetter(prose: string): Iterable<Hit> {
  for (const found of prose.matchAll(letter)) {
    const [written, short = ''] = found
    const word = words[short]!
    const space = written.length - short.length
    yield { from: found.index + space, to: found.index + written.length, instead: space > 0 ? word : ` ${word}`, values: { right: `“${word}”` } }
  }
}
