import { formOfHouse } from '../../check/chosen-form'
import type { OtherForm } from '../../check/house-form'
import { perBlock } from '../../check/per-block'
import type { Hit, StoryRule } from '../../check/rule'
import { numberBlocks } from '../../numbers/number-blocks'
import { places } from '../../text/places'

/** Round millions are a figure and a word: 1.5 million, $5 billion. An exact count keeps its figures, and a headline its letter. */
export const millions: StoryRule = {
  id: 'numbers/millions',
  level: 'error',
  language: 'en',
  source: 'AP Stylebook, millions, billions; BBC News style guide',
  says: {
    figures: 'A round number of millions has the word: {right}.',
    mixed: 'We write {right}, as elsewhere in the story.',
    all: 'We write {right}.',
  },
  wrong: [
    ['Some 1,500,000 people left.', 'Some 1.5 million people left.'],
    ['It cost $5m and €2.5bn.', 'It cost $5 million and €2.5 billion.'],
    ['It cost $5m in May.\nIt made $3 million.', 'It cost $5 million in May.\nIt made $3 million.'],
    ['A loss of £20,000,000', 'A loss of £20 million'],
    ['It paid $1,250,000,000.', 'It paid $1.25 billion.'],
    ['Loans of $300 mln', 'Loans of $300 million'],
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
  safe: true,
  reads: 'story',
  *check(story, { options }) {
    const { body } = numberBlocks(story)
    for (const at of body) for (const hit of longFigures(at.reading)) yield { at, ...hit }
    const hit = formOfHouse(body, forms, options.millions)
    if (hit) yield hit
  },
}

const rounded = /(?<![\p{IDC}.,:/-])[1-9]\d{0,2}(?:,\d{3})+(?!\p{IDC}|[.,:/-]\d)/gu
const exact = /\d,\d{3},\d\d[1-9]|\d,\d{3},\d[1-9]\d/u

const longFigures = perBlock(({ kind, prose }): readonly Hit[] => {
  // Beside an exact count a round one may be exact as well.
  if (kind === 'table' || kind === 'editors-note' || kind === 'list' || !/\d,\d{3},\d/.test(prose) || exact.test(prose)) return []
  return Array.from(places(rounded, prose)).flatMap(({ 0: written, index }): Hit[] => {
    const value = Number(written.replace(/,/g, ''))
    const [size, word] = value < 1e9 ? [1e6, 'million'] as const : [1e9, 'billion'] as const
    const amount = value / size
    if (value < 1e6 || Number(amount.toFixed(2)) !== amount) return []
    return [{ from: index, to: index + written.length, level: 'warning', says: 'figures', instead: `${amount} ${word}`, values: { right: `${amount} ${word}` } }]
  })
})

const letter = /(?<=(?:^|[\s(])(?:US|C|A|HK)?[$€£]\d{1,3}(?:[.,]\d{1,3})?)\s?(m|mn|mln|bn|bln|tn|trn)(?![\p{IDC}-])/gu
const words: Record<string, string> = { m: 'million', mn: 'million', mln: 'million', bn: 'billion', bln: 'billion', tn: 'trillion', trn: 'trillion' }

const letters = perBlock(({ kind, prose }): readonly OtherForm[] => (
  kind === 'table' || kind === 'editors-note' || kind === 'list' || !/[$€£]\d/.test(prose) ? [] : Array.from(places(letter, prose), ({ 0: written, 1: short = '', index }) => {
    const word = words[short]!
    const space = written.length - short.length
    return { from: index + space, to: index + written.length, instead: space > 0 ? word : ` ${word}`, right: `“${word}”` }
  })
))

const word = /(?<=(?:^|[\s(])(?:US|C|A|HK)?[$€£]\d{1,3}(?:\.\d{1,2})?)\s(million|billion|trillion)(?![\p{IDC}-])/gu
const short: Record<string, string> = { million: 'm', billion: 'bn', trillion: 'tn' }

const spelled = perBlock(({ kind, prose }): readonly OtherForm[] => (
  kind === 'table' || kind === 'editors-note' || kind === 'list' || !/[$€£]\d/.test(prose) ? [] : Array.from(places(word, prose), ({ 0: written, 1: whole = '', index }) => (
    { from: index, to: index + written.length, instead: short[whole]!, right: `“${short[whole]!}”` }
  ))
))

const forms = {
  word: { title: 'In words throughout', others: letters, own: perBlock(({ prose }) => /[$€£]\d[\d.,]*\s(?:million|billion)/u.test(prose)) },
  letter: { title: 'With the letter throughout', others: spelled, own: perBlock((block) => letters(block).length > 0) },
}
