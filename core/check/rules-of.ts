import { ruleById, rules } from '../rules/index'
import { dataRules } from './data-rule'
import type { Rule } from './rule'
import type { StylePackage } from './style'

const own = new WeakMap<StylePackage, { all: readonly Rule[], byId: ReadonlyMap<string, Rule> }>()

/** All rules of a style in order of precedence: those that the program brings, then those that its package has as data. */
export function rulesOf(style: StylePackage): readonly Rule[] {
  return made(style).all
}

/** A rule of a style by its id, or null. */
export function ruleOf(style: StylePackage, id: string): Rule | null {
  return ruleById(id) ?? made(style).byId.get(id) ?? null
}

/** Whether a rule speaks in a style: it has not been switched off, and the style has made the choices that it is about. */
export function isActive(rule: Pick<Rule, 'id' | 'chosen'>, style: Pick<StylePackage, 'switches' | 'options'>): boolean {
  return !style.switches[rule.id]?.off && choiceAgainst(rule, style) === null
}

/** The choice of a style by which a rule has nothing to say in it, as its package has it: `courtesy: as-found`. Null for none. */
export function choiceAgainst({ chosen = {} }: Pick<Rule, 'chosen'>, { options }: Pick<StylePackage, 'options'>): string | null {
  for (const [option, choice] of Object.entries(chosen)) {
    const own = options[option as keyof StylePackage['options']]
    if (own !== choice) return `${option}: ${String(own)}`
  }
  return null
}

function made(style: StylePackage) {
  let known = own.get(style)
  if (!known) {
    const added = dataRules(style.rules)
    own.set(style, known = { all: [...rules, ...added], byId: new Map(added.map((rule) => [rule.id, rule])) })
  }
  return known
}
