import { inPlaceOf } from '../phrases'
import type { Hit } from '../rule'
import type { SubstitutionRow } from '../rule-rows'
import { accountOf, ended, listed, type Kind } from './kind'
import { patternFinder } from './pattern'

/** Reports what something else should stand for, and puts it there. */
export const substitution: Kind<SubstitutionRow> = {
  phrases: (row) => listed(row.swap.map(([wrong]) => wrong), row),
  rule(row, phrases) {
    const finders = row.patterns.map(([pattern, right]) => ({ right, find: patternFinder([pattern], row.case === 'any') }))
    return {
      ...accountOf(row),
      reads: 'block',
      fields: row.scope,
      check: (block) => [
        ...phrases(block).map(({ from, to, phrase, value }) => (
          hit(from, to, inPlaceOf(block.text.slice(from, to), phrase, ended(row.swap[value.row]![1], value.ending), block.language))
        )),
        ...finders.flatMap(({ find, right }) => find(block).map((found) => hit(found.index, found.index + found[0].length, filledIn(right, found)))),
      ],
    }
  },
}

function hit(from: number, to: number, right: string): Hit {
  return { from, to, values: { right }, instead: right }
}

function filledIn(right: string, groups: readonly (string | undefined)[]): string {
  return right.replace(/\$(\d)/g, (_, group: string) => groups[Number(group)] ?? '')
}
