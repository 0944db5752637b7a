import { datesIn } from '../calendar/dates'
import { places } from '../text/places'
import { remembered } from '../text/remembered'
import type { Span } from '../text/words'
import { looseAfter, looseBefore, namesBefore, scales } from './english'
import { stepOf, type FoundNumber } from './found-number'
import { moneyBefore, unitAfter } from './number-company'
import { wordNumbers } from './word-numbers'

/**
 * The numbers of a text, in figures and in words, in order. They do not overlap. Copy in a language whose figures and
 * words are not known here has none.
 */
export function numbersIn(text: string, language: string): readonly FoundNumber[] {
  return /^en\b/.test(language) ? englishNumbers(text) : []
}

/** A number before its company is read. */
export interface BareNumber extends Span {
  value: number
  step: number
  form: 'figures' | 'words'
  isLoose: boolean
  isRange: boolean
}

const figure = /(?<![\p{IDC}@#]|\p{N}[.,:/])(?:(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|(?<!\.)\.\d+)(?![\p{N}_]|[.,:/]\p{N})/gu

const englishNumbers = remembered((text): readonly FoundNumber[] => {
  const dates = datesIn(text, 'en')
  const isInDate = ({ from, to }: Span): boolean => dates.some((date) => from < date.to && date.from < to)
  const bare = [...figureNumbers(text), ...wordNumbers(text)].sort((a, b) => a.from - b.from)
  return bare.flatMap((number) => (isInDate(number) ? [] : withCompany(text, number)))
})

function* figureNumbers(text: string): Generator<BareNumber> {
  if (!/\d/.test(text)) return
  for (const { 0: written, index } of places(figure, text)) {
    const to = index + written.length
    const before = text.slice(Math.max(0, index - 3), index)
    // `F-16`, `COVID-19`; but `$5-7` and `5-7` are ranges.
    if (/\p{Alpha}[-–]$/u.test(before)) continue
    const isRange = /\p{N}\s?[-–]\s?\p{Sc}?$/u.test(before) || /^\s?[-–]\s?\p{Sc}?\d/u.test(text.slice(to, to + 4))
    yield {
      from: index, to, form: 'figures', isRange, isLoose: isRange,
      value: Number(written.replace(/,/g, '')),
      step: stepOf(written),
    }
  }
}

const endings = /^(?:st|nd|rd|th|s)(?!\p{Alpha})/u
const clock = /^(?:\s?(?:a\.m|p\.m|am|pm|AM|PM)(?!\p{Alpha})|\s(?:GMT|UTC|CET|ET|o[’']clock|hours\sGMT)(?!\p{Alpha}))/u
const scale = /^[\s-]?(thousand|million|billion|trillion)s?(?!\p{Alpha})/u
const shortScale = /^\s?(m|mn|mln|bn|bln|tn|trn|k)(?![\p{IDC}²])/u

function withCompany(text: string, bare: BareNumber): FoundNumber[] {
  const { form, isRange } = bare
  const figures = { from: bare.from, to: bare.to }
  const after = text.slice(bare.to, bare.to + 40)
  const before = text.slice(Math.max(0, bare.from - 32), bare.from)
  if (form === 'figures' && (endings.test(after) || clock.test(after))) return []
  if (namesBefore.test(before)) return []
  const money = moneyBefore(before)
  const scaled = (form === 'figures' ? scale.exec(after) : null) ?? (money ? shortScale.exec(after) : null)
  const times = scaled ? scales.get(scaled[1]!)! : 1
  const to = bare.to + (scaled?.[0].length ?? 0)
  const from = bare.from - (money?.length ?? 0)
  const unit = money ? { kind: 'money' as const, unit: money.unit, length: tailLength(text, to) } : unitAfter(text, to)
  // `5G`, `3D`, `7-Eleven`: a code or a name.
  if (unit === null && /^(?:\p{Alpha}|-\p{Upper})/u.test(text.slice(to, to + 2))) return []
  const end = to + (unit?.length ?? 0)
  const isYear = unit === null && !scaled && form === 'figures' && /^(?:1[5-9]|20)\d\d$/.test(text.slice(bare.from, bare.to))
  return [{
    from, to: end, form, isRange, figure: figures,
    // Without the noise of machine arithmetic: 32.8 million is 32,800,000.
    value: Number((bare.value * times).toPrecision(15)),
    step: Number((bare.step * times).toPrecision(15)),
    scale: times,
    kind: unit?.kind ?? (isYear ? 'year' : isAge(text, bare) ? 'age' : 'count'),
    unit: unit?.unit ?? '',
    isLoose: bare.isLoose || looseBefore.test(text.slice(Math.max(0, from - 32), from)) || looseAfter.test(text.slice(end, end + 16)),
  }]
}

/** `$5 million dollars`: the word that says the sign again belongs to the number. */
function tailLength(text: string, at: number): number {
  return /^\s(?:US\s)?(?:dollars?|euros?|pounds?|yen)(?!\p{Alpha})/u.exec(text.slice(at, at + 12))?.[0].length ?? 0
}

/** `Maria Lopez, 45, whose` and `aged 45`. */
function isAge(text: string, { from, to, value }: BareNumber): boolean {
  if (value > 120 || !Number.isInteger(value)) return false
  const before = text.slice(Math.max(0, from - 24), from)
  if (/(?:^|\s)(?:aged?|ages|turn(?:s|ed|ing)?)\s$/iu.test(before)) return true
  return /\p{Upper}[\p{Alpha}’'.-]+,\s$/u.test(before) && /^[,.;)]/u.test(text.slice(to, to + 1))
}
