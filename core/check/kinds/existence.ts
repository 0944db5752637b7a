import type { ExistenceRow } from '../rule-rows'
import { accountOf, listed, type Kind } from './kind'
import { placesOf } from './looked'

/** Reports that something is there. */
export const existence: Kind<ExistenceRow> = {
  phrases: (row) => listed(row.words, row),
  rule(row, phrases) {
    const places = placesOf(row, phrases)
    return { ...accountOf(row), reads: 'block', fields: row.scope, check: (block) => places(block).map(({ from, to }) => ({ from, to })) }
  },
}
