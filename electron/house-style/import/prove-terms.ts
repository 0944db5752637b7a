import { createChecker } from '../../../core/check/check'
import { storyOfExample } from '../../../core/check/example'
import { ownLists } from '../../../core/check/own-lists'
import type { StylePackage, Term } from '../../../core/check/style'
import type { Left, TermDraft } from './draft'

export interface ProvedTerms {
  terms: TermDraft[]
  left: Left[]
}

/** As many rows are tried in one story. */
const atOnce = 500

/**
 * The rows of a term list that our reader takes and our checker finds. Of two rows for one wording the earlier stands, as
 * it wins; and none puts words in place that another row has as wrong.
 */
export function proveTerms(drafts: readonly TermDraft[], style: StylePackage): ProvedTerms {
  const left: Left[] = []
  const drop = (term: TermDraft, why: string, next: string): void => { left.push({ ...term.origin, why, next }) }
  const first = new Map<string, TermDraft>()
  for (const term of drafts) {
    const other = first.get(term.wrong)
    if (!other) first.set(term.wrong, term)
    else if (other.right !== term.right || other.origin.line !== term.origin.line) {
      drop(term, `“${term.wrong}” stands in ${other.origin.file}:${other.origin.line} as well, and that row wins`, 'Take one of the two out.')
    }
  }
  const single = [...first.values()].filter((term) => {
    const other = first.get(term.right)
    if (other) drop(term, `it would put “${term.right}” there, which ${other.origin.file}:${other.origin.line} has as wrong`, 'Decide which of the two is right, and add the row by hand.')
    return !other
  })
  const found = foundBy(single, style)
  return {
    terms: single.filter((term, index) => {
      if (!found.has(index)) drop(term, `the checker does not find “${term.wrong}” in a sentence`, 'Write a rule by hand: docs/house-style-package.md.')
      return found.has(index)
    }),
    left,
  }
}

/** Which of the rows are found in a sentence that has their words. */
function foundBy(drafts: readonly TermDraft[], style: StylePackage): ReadonlySet<number> {
  const terms: Term[] = drafts.map(({ origin: _, unlessAfter, unlessBefore, ...term }) => ({ ...term, unlessAfter: [...unlessAfter], unlessBefore: [...unlessBefore] }))
  const own: StylePackage = { ...style, switches: {}, terms, rules: [] }
  const lists = ownLists(own, () => false)
  if (lists.length === 0) return new Set()
  const checker = createChecker(own, lists)
  const found = new Set<number>()
  for (let from = 0; from < terms.length; from += atOnce) {
    const text = terms.slice(from, from + atOnce).map(({ wrong }) => `They said ${wrong} there.`).join('\n')
    for (const { place } of checker.check(storyOfExample(text, lists[0]!)).findings) if (place.field === 'body') found.add(from + place.block)
  }
  return found
}
