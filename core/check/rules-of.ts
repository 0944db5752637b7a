import { ruleById, rules } from '../rules/index'
import { dataRules } from './data-rule'
import { ownLists } from './own-lists'
import type { Rule } from './rule'
import type { StylePackage } from './style'

const own = new WeakMap<StylePackage, { all: readonly Rule[], byId: ReadonlyMap<string, Rule> }>()

/** All rules of a style in order of precedence: those that the program brings, then its package’s own lists, then its rules that are data. */
export function rulesOf(style: StylePackage): readonly Rule[] {
  return made(style).all
}

/** A rule of a style by its id, or null. */
export function ruleOf(style: StylePackage, id: string): Rule | null {
  return ruleById(id) ?? made(style).byId.get(id) ?? null
}

function made(style: StylePackage) {
  let known = own.get(style)
  if (!known) {
    const data = dataRules(style.rules)
    const named = new Set(data.map(({ id }) => id))
    const added = [...ownLists(style, (id) => named.has(id) || ruleById(id) !== null), ...data]
    own.set(style, known = { all: [...rules, ...added], byId: new Map(added.map((rule) => [rule.id, rule])) })
  }
  return known
}
