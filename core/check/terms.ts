import { inPlaceOf, phraseFinder, type Finder, type Found } from './phrases'
import { noHits, runningText, type BlockRule, type Hit, type RuleAccount } from './rule'
import type { Reading } from './reading'
import type { StylePackage, Term } from './style'

/**
 * A rule that is a list: it reports the rows of the style's term list that name it. Whole words, in headlines, subheads
 * and the body outside of quotations. Its level is the row's; the rule's own is that of its gravest rows.
 */
export function termRule(account: Omit<RuleAccount, 'says' | 'language'> & Partial<Pick<RuleAccount, 'says' | 'language'>>): BlockRule {
  return {
    language: 'en',
    says: { instead: 'We write “{right}”.', recast: 'We do not write this.', note: '{note}' },
    ...account,
    reads: 'block',
    fields: runningText,
    check(block, style) {
      const terms = termsIn(block, style)
      return terms.length === 0 ? noHits : terms.filter(({ value }) => value.rule === account.id).map((found) => hit(block, found))
    },
  }
}

const finders = new WeakMap<StylePackage, Finder<Term>>()

/** All rows that a block has. They are one list: where two meet, one speaks. */
function termsIn(block: Reading, style: StylePackage): readonly Found<Term>[] {
  let finder = finders.get(style)
  if (!finder) finders.set(style, finder = phraseFinder(style.terms.map((term) => ({ list: '', phrase: { ...term, words: term.wrong }, value: term }))))
  return finder(block).get('') ?? none
}

const none: readonly Found<Term>[] = []

function hit({ text, language }: Reading, { from, to, phrase, value: term }: Found<Term>): Hit {
  const right = inPlaceOf(text.slice(from, to), phrase, term.right, language)
  return {
    from, to,
    decided: term.level,
    says: term.note ? 'note' : right === '' ? 'recast' : 'instead',
    values: { right, note: term.note },
    ...(right === '' ? {} : { instead: right }),
  }
}
