import { capitalization } from './kinds/capitalization'
import { conditional } from './kinds/conditional'
import { consistency } from './kinds/consistency'
import { existence } from './kinds/existence'
import type { AnyKind, Said } from './kinds/kind'
import { length } from './kinds/length'
import { metric } from './kinds/metric'
import { occurrence } from './kinds/occurrence'
import { repetition } from './kinds/repetition'
import { spelling } from './kinds/spelling'
import { substitution } from './kinds/substitution'
import { typography } from './kinds/typography'
import { phraseFinder, type Found } from './phrases'
import type { Rule } from './rule'
import type { DataRule } from './rule-rows'

const kinds: { readonly [K in DataRule['kind']]: AnyKind } = {
  existence, substitution, occurrence, repetition, consistency, conditional, capitalization, metric, spelling, length, typography,
}

const nowhere: readonly Found<Said>[] = []

/** The rules that a package's rows are, in their order. However many there are, a block's words are walked over once. */
export function dataRules(rows: readonly DataRule[]): Rule[] {
  const listed = rows.flatMap((row) => (kinds[row.kind].phrases?.(row) ?? []).map((each) => ({ ...each, list: `${row.id} ${each.list}` })))
  const find = phraseFinder(listed)
  return rows.map((row) => {
    const named = new Map<string, string>()
    const nameOf = (list: string): string => {
      let name = named.get(list)
      if (name === undefined) named.set(list, name = `${row.id} ${list}`)
      return name
    }
    return kinds[row.kind].rule(row, (block, list = '') => find(block).get(nameOf(list)) ?? nowhere)
  })
}
