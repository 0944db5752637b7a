import type { Span } from '../text/words'
import type { FoundNumber } from './found-number'

/** `52 terrorists were killed, 41 captured and 23 surrendered`: what became of those a story has counted before. */
export interface Fates extends Span {
  sum: number
}

const fate = /^(?:\sof\s(?:them|the\s\p{Lower}+))?(?:\s(?:others?|more|\p{Lower}+s))?(?:\s(?:were|was|had))?\s(?<fate>killed|captured|caught|surrendered|arrested|detained)(?:\salive)?(?!\p{Alpha})/u
const whole = /^(?:\s[\p{Alpha}/-]+){0,3}\s(?:terrorists|militants|fighters|rebels|insurgents|members)(?:\s(?:were|was|have\sbeen|had\sbeen))?\s[“"'‘]?neutrali[sz]ed(?!\p{Alpha})/u
const neutralizing = /(?<!\p{Alpha})neutrali[sz](?:ed|es|ing)[”"'’]?\s(?:a\stotal\sof\s)?$/u

/** The ends that a sentence gives one after the other, each once, of which a person meets only one. */
export function fatesIn(text: string, numbers: readonly FoundNumber[], sentence: Span): Fates | null {
  const inside = numbers.filter(({ from, to }) => sentence.from <= from && to <= sentence.to)
  if (inside.length < 2) return null
  const ends = inside.map((number) => fate.exec(text.slice(number.to, number.to + 60)))
  const first = ends.findIndex((end) => end !== null)
  const named = ends.slice(first)
  if (first < 0 || named.length < 2 || named.includes(null) || inside.slice(first).some(({ isLoose, kind }) => isLoose || kind !== 'count')) return null
  const kinds = named.map((end) => end!.groups!['fate']!)
  if (new Set(kinds).size < kinds.length || !/surrendered|captured|caught/.test(kinds.join(' '))) return null
  const last = inside.at(-1)!
  return {
    from: inside[first]!.from,
    to: last.to + named.at(-1)![0].length,
    sum: inside.slice(first).reduce((sum, { value }) => sum + value, 0),
  }
}

/** The numbers of a text that say how many were made harmless in all. */
export function neutralizedIn(text: string, numbers: readonly FoundNumber[]): FoundNumber[] {
  if (!/neutrali[sz]/.test(text)) return []
  return numbers.filter(({ from, to, kind }) => kind === 'count' && (whole.test(text.slice(to, to + 80)) || neutralizing.test(text.slice(Math.max(0, from - 32), from))))
}
