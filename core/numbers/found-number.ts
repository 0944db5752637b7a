import type { Span } from '../text/words'

/**
 * A number in running text, in figures or words, with what it counts. Not among them: days and years of dates, clock
 * times, scores, ordinals, codes (`F-16`) and names (`Article 5`).
 */
export interface FoundNumber extends Span {
  /** With its scale: 1,500,000 for `1.5 million`. */
  value: number
  /** The place it is given to, 100,000 for `1.5 million` and 10 for `200`: half of it either way is what rounding may hide. */
  step: number
  /** 1,000,000 for `1.5 million` in figures; 1 without such a word. */
  scale: number
  form: 'figures' | 'words'
  /** `points` are percentage points; a `year` is a bare figure that looks like one. */
  kind: 'count' | 'percent' | 'points' | 'money' | 'measure' | 'age' | 'year'
  /** `USD`, `EUR` … for money, the id of a unit for a measure; else empty. */
  unit: string
  /** The figure or words alone, without sign, scale or unit. */
  figure: Span
  /** It does not claim to be exact: `about`, `at least`, `or more`, one end of a range, `a dozen`. */
  isLoose: boolean
  /** One end of a range in figures: `5-7`. */
  isRange: boolean
}

/** What a number may have been before it was rounded to what it says. */
export function interval({ value, step }: Pick<FoundNumber, 'value' | 'step'>): [low: number, high: number] {
  return [value - step / 2, value + step / 2]
}

/** Whether two numbers may stand for the same amount, each rounded in its own way. */
export function mayBeSame(a: Pick<FoundNumber, 'value' | 'step'>, b: Pick<FoundNumber, 'value' | 'step'>): boolean {
  return Math.abs(a.value - b.value) <= Math.max(a.step, b.step) / 2
}

/** The place that figures are given to: the last decimal, or for whole numbers the second digit from the left at most. */
export function stepOf(figures: string): number {
  const [whole = '', decimals] = figures.replace(/,/g, '').split('.')
  if (decimals !== undefined) return 10 ** -decimals.length
  const zeros = /0*$/.exec(whole)![0].length
  return 10 ** Math.max(0, Math.min(zeros, whole.length - 2))
}

/** A number as copy writes it: `1,500`, `0.5`. At most so many decimals. */
export function figures(value: number, decimals = 0): string {
  const [whole = '', rest] = Math.abs(value).toFixed(decimals).split('.')
  const grouped = whole.replace(/(?<=\d)(?=(?:\d{3})+$)/g, ',')
  return (value < 0 ? '-' : '') + grouped + (rest === undefined ? '' : `.${rest}`)
}
