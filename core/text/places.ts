import { letterPairs } from './letter-pairs'
import { meets, needsOf, type Needs } from './pattern-needs'

/** In how many texts a pattern is just searched for. From then on it pays to know what it needs. */
const patience = 200

const known = new WeakMap<RegExp, { searches: number, needs: Needs | null }>()

/** Never false of a pattern that stands in the text. */
function couldStand(pattern: RegExp, text: string): boolean {
  let own = known.get(pattern)
  if (!own) known.set(pattern, own = { searches: 0, needs: null })
  if (!own.needs && ++own.searches > patience) own.needs = needsOf(pattern)
  return own.needs === null || meets(own.needs, letterPairs(text))
}

const nowhere: readonly RegExpExecArray[] = []

/**
 * All places of a pattern in a text, as `matchAll` gives them. A text that lacks a pair of letters which the pattern cannot
 * do without is not searched: of hundreds of patterns about words few are. `pattern` is global, and the same object each
 * time, since what it needs is worked out once.
 */
export function places(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  if (!couldStand(pattern, text)) return nowhere
  if (!pattern.global) throw new TypeError('All places are to be found of a pattern that is not global')
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let one = pattern.exec(text); one; one = pattern.exec(text)) {
    found.push(one)
    if (one[0] === '') pattern.lastIndex += (text.codePointAt(one.index) ?? 0) > 0xFFFF && pattern.unicode ? 2 : 1
  }
  return found
}

/** For whoever searches for it afterwards: a global pattern, for which only the letters of a text are looked at, or another. */
export function mayStand(pattern: RegExp, text: string): boolean {
  return couldStand(pattern, text) && (pattern.global || pattern.test(text))
}

/** Whether a pattern stands anywhere in a text; as `test` says of one that is neither global nor sticky. */
export function stands(pattern: RegExp, text: string): boolean {
  return couldStand(pattern, text) && pattern.test(text)
}
