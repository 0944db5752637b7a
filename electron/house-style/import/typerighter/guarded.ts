import { words as wordsOf } from '../../../../core/text/words'
import type { Left, Origin, TermDraft } from '../draft'

/** Words that are right although a row would find a part of them, which is what a sheet confirms. */
interface Confirmed {
  origin: Origin
  phrase: string
}

/**
 * The rows with the words beside which they do not count. A confirmed phrase is carried where it is another row's words and
 * one word more; what no row finds needs no confirming.
 */
export function guarded(terms: readonly TermDraft[], confirmed: readonly Confirmed[]): { terms: TermDraft[], exceptions: Origin[], left: Left[] } {
  const index = new Map(terms.map((term, at) => [folded(term.wrong), at]))
  const all = terms.map((term) => ({ ...term, unlessAfter: [...term.unlessAfter], unlessBefore: [...term.unlessBefore] }))
  const exceptions: Origin[] = []
  const left: Left[] = []
  for (const { origin, phrase } of confirmed) {
    const parts = wordsOf(phrase)
    const [first, last] = [parts[0]!, parts.at(-1)!]
    const before = index.get(folded(phrase.slice(0, parts.at(-2)?.to ?? 0)))
    const after = index.get(folded(phrase.slice(parts[1]?.from ?? phrase.length)))
    if (before !== undefined) all[before]!.unlessBefore.push(last.text)
    if (after !== undefined) all[after]!.unlessAfter.push(first.text)
    if (before !== undefined || after !== undefined) exceptions.push(origin)
    else left.push({
      ...origin, why: 'it confirms words as right, and no row carried from the sheet is these words less one', next: 'Where a rule does speak of them, add them to its “except”.',
    })
  }
  return { terms: all, exceptions, left }
}

function folded(text: string): string {
  return text.toLowerCase()
}
