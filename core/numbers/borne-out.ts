import { perBlock } from '../check/per-block'
import type { Reading } from '../check/reading'
import type { Claim } from './claims'
import { mayBeSame, type FoundNumber } from './found-number'
import { numbersIn } from './numbers'

interface Counting {
  text: string
  numbers: readonly FoundNumber[]
  /** Those that count neither time nor things, and so may be people. */
  people: readonly number[]
}

const noPeople = /^\s(?:\p{Lower}+\s)?(?:seconds|minutes|hours|days|nights|weeks|months|years|times|places|homes|houses|buildings|bridges|cars|vehicles|roads|villages|towns|cities|shops|schools|miles|stories)(?!\p{Alpha})/u

/** The sentences of a block with their numbers, those of quotations and hedged ones as well. */
const counting = perBlock(({ text, language, sentences }): Counting[] => {
  const numbers = numbersIn(text, language)
  return sentences.map(({ from, to }) => {
    const own = numbers.filter((number) => from <= number.from && number.to <= to)
    const people = own.filter((number) => number.kind === 'count' && !noPeople.test(text.slice(number.to, number.to + 40)))
    return { text: text.slice(from, to), numbers: own, people: people.map(({ value }) => value) }
  })
})

/** Whether a text has the number of a claim, rounded or not, or numbers that make it: those of a sentence and the next, or of sentences about the same. */
export function isBorneOut({ number, about }: Claim, body: readonly Reading[]): boolean {
  const sentences = body.flatMap((block) => counting(block))
  if (sentences.some(({ numbers }) => numbers.some((other) => mayBeSame(number, other)))) return true
  if (number.kind !== 'count') return false
  const fate = saysSo.get(about)
  const counts = sentences.map(({ numbers, people }) => (fate ? people : numbers.flatMap(({ kind, value }) => (kind === 'count' ? [value] : []))))
  const rounded = number.step > 1 ? number.step / 2 : 0
  const isMade = (sum: number): boolean => Math.abs(sum - number.value) <= rounded
  const isMadeWithOne = (sum: number): boolean => isMade(sum) || sum + uncounted === number.value
  // Numbers that stand beside each other in a sentence and the next; and any two or three of sentences about the same.
  const spoken = fate ?? new RegExp(`(?<!\\p{Alpha})${about}(?!\\p{Alpha})`, 'u')
  const same = counts.filter((_, index) => spoken.test(sentences[index]!.text)).flat()
  return counts.some((own, index) => runs([...own, ...(counts[index + 1] ?? [])].slice(0, 8)).some(isMadeWithOne)) || pairs(same.slice(0, 60)).some(isMade) || triples(same.slice(0, 20)).some(isMade)
}

/** How a sentence speaks of what a claim is about. */
const saysSo: ReadonlyMap<string, RegExp> = new Map([
  ['dead', /kill|dead|(?<!\p{Alpha})d(?:ie[ds]?|ying)(?!\p{Alpha})|death|toll|bod(?:y|ies)|victim|lives|fatal|drown|perish|shot/iu],
  ['hurt', /injur|wound|hurt/iu],
  ['missing', /missing/iu],
  ['held', /arrest|detain|held|custody/iu],
])

/** How many of a toll may stand in words: `one soldier`, `and the attacker`. */
const uncounted = 1

/** What two numbers or more make that come one after the other. */
function runs(values: readonly number[]): number[] {
  return values.flatMap((first, from) => {
    let sum = first
    return values.slice(from + 1).map((value) => (sum += value))
  })
}

function pairs(values: readonly number[]): number[] {
  return values.flatMap((one, index) => values.slice(index + 1).flatMap((other) => [one + other, Math.abs(one - other)]))
}

function triples(values: readonly number[]): number[] {
  return values.flatMap((one, index) => pairSums(values.slice(index + 1)).map((sum) => one + sum))
}

function pairSums(values: readonly number[]): number[] {
  return values.flatMap((one, index) => values.slice(index + 1).map((other) => one + other))
}
