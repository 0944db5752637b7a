import type { ReadField } from '../../../../core/check/reading'
import { runningText } from '../../../../core/check/rule'
import type { Origin, RuleDraft } from '../draft'
import { areWords, formsOf, withoutEdges } from '../pattern/forms'
import { NotOurs, readPattern } from '../pattern/tree'
import type { ValeParts } from './rule-file'

/** A rule of Vale on its way to one of ours. */
export interface ValeRule {
  parts: ValeParts
  id: string
  level: RuleDraft['row']['level']
  scope: ReadField[]
  source: string
  at(key: string, what?: string): Origin
  /** Tells that something is carried otherwise than it was. */
  changed(where: Origin, why: string, next: string): void
  /** Tells that something of it is not carried. */
  left(where: Origin, why: string, next: string): void
}

/** What all rules have; the fields only where they are not the usual ones. */
export function accountOf({ level, scope, source }: ValeRule, kind: string, message: string): Record<string, unknown> {
  return { kind, level, ...(scope.join() === runningText.join() ? {} : { scope }), message, source }
}

/** The words that an exception stands for, or null. */
export function plainForms(pattern: string): string[] | null {
  try {
    const forms = formsOf(withoutEdges(readPattern(pattern).tree).tree)
    return forms && areWords(forms) ? forms : null
  } catch (error) {
    if (!(error instanceof NotOurs)) throw error
    return null
  }
}

/** A rule in any case reads small letters. */
export function inCase(texts: readonly string[], anyCase: boolean): string[] {
  return anyCase ? texts.map((text) => text.toLowerCase()) : [...texts]
}
