import type { RuleDraft } from '../draft'
import { consistencyOf, metricOf, occurrenceOf, repetitionOf } from './counts'
import { capitalizationOf, conditionalOf } from './lines'
import type { ValeRule } from './rule'
import { existenceOf, substitutionOf } from './words'

/** What each kind of Vale’s becomes. Each throws `NotOurs` for a pattern that the rule cannot be without. */
export const valeKinds: Readonly<Record<string, (rule: ValeRule) => RuleDraft[]>> = {
  existence: existenceOf, substitution: substitutionOf, conditional: conditionalOf, capitalization: capitalizationOf,
  occurrence: occurrenceOf, repetition: repetitionOf, consistency: consistencyOf, metric: metricOf,
}
