import { inPlaceOf } from '../phrases'
import type { SpellingRow } from '../rule-rows'
import { accountOf, ended, listed, type Kind } from './kind'

/** Reports words that the package knows to be no words, and what may be meant. What it allows is right as it is written there. */
export const spelling: Kind<SpellingRow> = {
  phrases: (row) => listed(row.forbid.map(([wrong]) => wrong), { case: 'any', endings: row.endings, except: row.allow }),
  rule: (row, phrases) => ({
    ...accountOf(row),
    reads: 'block',
    fields: row.scope,
    check: (block) => phrases(block).map(({ from, to, phrase, value }) => {
      const instead = row.forbid[value.row]![1].map((meant) => inPlaceOf(block.text.slice(from, to), phrase, ended(meant, value.ending), block.language))
      return { from, to, values: { right: instead[0] ?? '' }, instead }
    }),
  }),
}
