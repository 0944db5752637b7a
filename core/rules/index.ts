import type { Rule } from '../check/rule'
import { apostrophe } from './punctuation/apostrophe'
import { stopInside } from './quotations/stop-inside'

/** Every rule, in order of precedence: where two of one level meet at a place, the earlier speaks. */
export const rules: readonly Rule[] = [
  // leftovers

  // people

  // quotations
  stopInside,

  // byline-dateline

  // headline

  // numbers

  // time

  // money

  // places

  // organizations

  // punctuation
  apostrophe,

  // lead-length

  // words

  // sensitive
]

const byId = new Map(rules.map((rule) => [rule.id, rule]))

/** A rule by its id, or null. */
export function ruleById(id: string): Rule | null {
  return byId.get(id) ?? null
}
