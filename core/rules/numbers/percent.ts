import type { BlockRule, Hit } from '../../check/rule'
import type { StyleOptions } from '../../check/style'

/** `percent`, `per cent` or `%` after a figure, as the house has it. In headlines the sign stands for the word. */
export const percent: BlockRule = {
  id: 'numbers/percent',
  level: 'warning',
  language: 'en',
  source: 'AP Stylebook before 2019, percent',
  says: { form: 'We write “{right}”.' },
  wrong: [
    ['Prices rose 5 per cent.', 'Prices rose 5 percent.'],
    ['Prices rose 5% in May.', 'Prices rose 5 percent in May.'],
    ['Prices rose 5.5 %, not 6pct.', 'Prices rose 5.5 percent, not 6 percent.'],
    ['Rates of 5%-7% are rare.', 'Rates of 5 percent to 7 percent are rare.'],
    ['Five per cent of them left.', 'Five percent of them left.'],
    ['HEADLINE: Prices rise 5 per cent', 'HEADLINE: Prices rise 5 percent'],
    ['The 20%-owned unit', 'The 20 percent-owned unit'],
    ['Growth of 2%, he said.', 'Growth of 2 percent, he said.'],
  ],
  allows: [
    'Prices rose 5 percent.',
    'A rise of 2 percentage points',
    'HEADLINE: Prices rise 5%',
    'ROW: May | 5%',
    '“Prices rose 5%,” she said.',
    'See https://example.com/5%20percent now.',
    'The % sign',
    'Some 60 to 70 percent of voters',
    'He works per centimeter.',
    'Per capita income',
  ],
  reads: 'block',
  fields: ['headline', 'subhead', 'body'],
  skips: ['editors-note', 'table'],
  *check({ prose, field }, { options }) {
    if (!/%|percent|per.cent|pct/i.test(prose)) return
    yield* others[options.percent](prose, field === 'headline')
  },
}

const figure = String.raw`\d(?:[\d.,]*\d)?`
const range = new RegExp(String.raw`(?<![\p{L}\p{N}.,])(${figure})\s?%\s?[-–]\s?(${figure})\s?%(?!\p{L})`, 'gu')
const sign = /(?<=\d)\s?%(?![\p{L}\p{N}])/gu
const short = /(?<=\d)\s?pct(?!\p{L})/gu
const twoWords = /(?<![\p{L}\p{N}])per[\s-]cent(?!\p{L})/gu
const oneWord = /(?<=[\d\p{L}]\s)percent(?!\p{L})/gu
const wordAfterFigure = /(?<=\d)\s(?:percent|per\scent|pct)(?!\p{L})/gu

/** What each house finds of the forms that are not its own. */
const others: Record<StyleOptions['percent'], (prose: string, isHeadline: boolean) => Iterable<Hit>> = {
  word: (prose, isHeadline) => spelled(prose, 'percent', isHeadline, twoWords),
  'two-words': (prose, isHeadline) => spelled(prose, 'per cent', isHeadline, oneWord),
  *sign(prose) {
    for (const { 0: words, index } of prose.matchAll(wordAfterFigure)) yield hit(index, words, '%', '%')
  },
}

function* spelled(prose: string, right: string, isHeadline: boolean, other: RegExp): Iterable<Hit> {
  for (const { 0: words, index } of prose.matchAll(other)) yield hit(index, words, right, right)
  for (const { 0: words, index } of prose.matchAll(short)) yield hit(index, words, ` ${right}`, right)
  if (isHeadline || !prose.includes('%')) return
  const ranges = Array.from(prose.matchAll(range))
  for (const { 0: words, 1: low, 2: high, index } of ranges) yield hit(index, words, `${low} ${right} to ${high} ${right}`, right)
  for (const { 0: words, index } of prose.matchAll(sign)) {
    if (!ranges.some((each) => each.index <= index && index < each.index + each[0].length)) yield hit(index, words, ` ${right}`, right)
  }
}

/** The space before a sign is not part of what is wrong. */
function hit(from: number, words: string, instead: string, right: string): Hit {
  const hasSpace = /^\s/.test(words) && instead.startsWith(' ')
  return { from: hasSpace ? from + 1 : from, to: from + words.length, instead: hasSpace ? instead.trimStart() : instead, values: { right } }
}
