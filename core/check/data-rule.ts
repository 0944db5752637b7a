import { capitalization } from './kinds/capitalization'
import { conditional } from './kinds/conditional'
import { consistency } from './kinds/consistency'
import { existence } from './kinds/existence'
import type { AnyKind } from './kinds/kind'
import { length } from './kinds/length'
import { metric } from './kinds/metric'
import { occurrence } from './kinds/occurrence'
import { repetition } from './kinds/repetition'
import { spelling } from './kinds/spelling'
import { substitution } from './kinds/substitution'
import { typography } from './kinds/typography'
import { phraseFinder } from './phrases'
import type { Rule } from './rule'
import type { DataRule } from './rule-rows'

const kinds: { readonly [K in DataRule['kind']]: AnyKind } = {
  existence, substitution, occurrence, repetition, consistency, conditional, capitalization, metric, spelling, length, typography,
}

/** The rules that a package's rows are, in their order. However many there are, a block's words are walked over once. */
export function dataRules(rows: readonly DataRule[]): Rule[] {
  const listed = rows.flatMap((row) => (kinds[row.kind].phrases?.(row) ?? []).map((each) => ({ ...each, list: `${row.id} ${each.list}` })))
  const find = phraseFinder(listed)
  return rows.map((row) => kinds[row.kind].rule(row, (block, list = '') => find(block).get(`${row.id} ${list}`) ?? []))
}
