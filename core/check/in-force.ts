import type { Rule } from './rule'
import type { StylePackage } from './style'

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
