import { formOfHouse, type HouseForm } from '../../check/chosen-form'
import type { OtherForm } from '../../check/house-form'
import { perBlock } from '../../check/per-block'
import type { Reading } from '../../check/reading'
import type { StoryRule } from '../../check/rule'
import type { StyleOptions } from '../../check/style'
import { numberBlocks } from '../../numbers/number-blocks'
import { places } from '../../text/places'

/** `percent`, `per cent` or `%` after a figure, as the house has it. In headlines the sign stands for the word. */
export const percent: StoryRule = {
  id: 'numbers/percent',
  level: 'error',
  language: 'en',
  source: 'AP Stylebook before 2019, percent',
  says: { mixed: 'We write {right}, as elsewhere in the story.', all: 'We write {right}.' },
  wrong: [
    ['Prices rose 5 per cent.', 'Prices rose 5 percent.'],
    ['Prices rose 5% in May and 6 percent in June.', 'Prices rose 5 percent in May and 6 percent in June.'],
    ['Prices rose 5.5 %, not 6pct.\nThey fell 3%.', 'Prices rose 5.5 percent, not 6 percent.\nThey fell 3 percent.'],
    ['Rates of 5%-7% are rare.', 'Rates of 5 percent to 7 percent are rare.'],
    ['Five per cent of them left.', 'Five percent of them left.'],
    ['HEADLINE: Prices rise 5 per cent', 'HEADLINE: Prices rise 5 percent'],
    ['The 20%-owned unit', 'The 20 percent-owned unit'],
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
  safe: true,
  reads: 'story',
  *check(story, { options }) {
    const { heads, body } = numberBlocks(story)
    // A headline may be shorter than its text: which form it has is no mixture.
    const hit = formOfHouse(options.percent === 'as-found' ? body : [...heads, ...body], forms, options.percent)
    if (hit) yield hit
  },
}

const figure = String.raw`\d(?:[\d.,]*\d)?`
const range = new RegExp(String.raw`(?<![\p{IDC}.,])(${figure})\s?%\s?[-–]\s?(${figure})\s?%(?!\p{Alpha})`, 'gu')
const sign = /(?<=\d)\s?%(?!\p{IDC})/gu
const short = /(?<=\d)\s?pct(?!\p{Alpha})/gu
const twoWords = /(?<!\p{IDC})per[\s-]cent(?!\p{Alpha})/gu
const oneWord = /(?<=[\d\p{Alpha}]\s)percent(?!\p{Alpha})/gu
const wordAfterFigure = /(?<=\d)\s(?:percent|per\scent|pct)(?!\p{Alpha})/gu

function has(own: RegExp): (block: Reading) => boolean {
  return perBlock(({ prose }) => own.test(prose))
}

/** What each house finds of the forms that are not its own, and its own. */
const forms: Record<Exclude<StyleOptions['percent'], 'as-found'>, HouseForm> = {
  word: { title: '“percent” throughout', others: perBlock((block) => spelled(block, 'percent', twoWords)), own: has(/(?<=\d\s)percent(?!\p{Alpha})/u) },
  'two-words': { title: '“per cent” throughout', others: perBlock((block) => spelled(block, 'per cent', oneWord)), own: has(/(?<=\d\s)per\scent(?!\p{Alpha})/u) },
  sign: { title: '“%” throughout', others: perBlock(signed), own: has(/(?<=\d)%/u) },
}

function signed({ kind, prose }: Reading): OtherForm[] {
  return kind === 'table' || kind === 'editors-note' ? [] : Array.from(places(wordAfterFigure, prose), ({ 0: words, index }) => ({ from: index, to: index + words.length, instead: '%', right: '“%”' }))
}

function spelled({ kind, field, prose }: Reading, right: string, other: RegExp): OtherForm[] {
  if (kind === 'table' || kind === 'editors-note' || !/%|percent|per.cent|pct/i.test(prose)) return []
  const found = (at: number, words: string, instead: string): OtherForm => {
    // The space before a sign is not part of what is wrong.
    const space = /^\s/.test(words) && instead.startsWith(' ') ? 1 : 0
    return { from: at + space, to: at + words.length, instead: instead.slice(space), right: `“${right}”` }
  }
  const ranges = field === 'headline' ? [] : Array.from(places(range, prose))
  const signs = field === 'headline' ? [] : Array.from(places(sign, prose)).filter(({ index }) => !ranges.some((each) => each.index <= index && index < each.index + each[0].length))
  return [
    ...Array.from(places(other, prose), ({ 0: words, index }) => found(index, words, right)),
    ...Array.from(places(short, prose), ({ 0: words, index }) => found(index, words, ` ${right}`)),
    ...ranges.map(({ 0: words, 1: low, 2: high, index }) => found(index, words, `${low} ${right} to ${high} ${right}`)),
    ...signs.map(({ 0: words, index }) => found(index, words, ` ${right}`)),
  ].sort((a, b) => a.from - b.from)
}
