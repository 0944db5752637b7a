import type { Reading } from '../check/reading'
import { perBlock } from '../check/per-block'
import type { Span } from '../text/words'
import { interval, type FoundNumber } from './found-number'
import { numbersIn } from './numbers'

/** A sum with the same in another currency behind it: `5 million liras ($120,000)`. */
export interface SumPair extends Span {
  given: FoundNumber
  same: FoundNumber
}

/** The pairs of a block’s prose, in order; not those of another time, which had another rate. */
export const sumPairs = perBlock((block: Reading): readonly SumPair[] => {
  const { kind, prose, language, sentences } = block
  if (kind === 'table' || kind === 'editors-note' || !prose.includes('(')) return []
  const sums = numbersIn(prose, language).filter(({ kind: own, isRange, value }) => own === 'money' && !isRange && value > 0)
  return sums.flatMap((given, index) => {
    const same = sums[index + 1]
    if (!same || same.unit === given.unit || !certain.test(given.unit) || !certain.test(same.unit)) return []
    if (!between.test(prose.slice(given.to, same.from)) || !/^(?:\s(?:US|U\.S\.))?\)/u.test(prose.slice(same.to, same.to + 6))) return []
    const own = sentences.find((sentence) => sentence.from <= given.from && given.from < sentence.to)
    const isThen = then.test(prose.slice(own?.from ?? 0, own?.to)) || given.isLoose !== same.isLoose && /(?:more|less|fewer|over|under|at least|up to)/u.test(prose.slice(same.from - 12, same.from))
    return isThen ? [] : [{ from: given.from, to: same.to, given, same }]
  })
})

/** A code of one currency: pesos and francs are many. */
const certain = /^[A-Z]{3}$/
const between = /^\s\((?:about |around |some |nearly |almost |roughly |approximately |or |over |~)?$/u
const then = /(?<!\p{Alpha})(?:then|at the time|ago|last year|in (?:1[89]|20)\d\d|since|previously|earlier|by 20\d\d|(?:19|20)\d\d)(?!\p{Alpha})/u

/** How many of the second currency one of the first makes, at the least and at the most, by what rounding may hide. */
export function rateOf({ given, same }: SumPair): [low: number, high: number] {
  const [givenLow, givenHigh] = interval(given)
  const [sameLow, sameHigh] = interval(same)
  return [sameLow / givenHigh, givenLow <= 0 ? Number.POSITIVE_INFINITY : sameHigh / givenLow]
}
