import { foldCase } from '../../text/casing'
import type { Reading } from '../reading'
import type { Hit } from '../rule'
import type { RepetitionRow } from '../rule-rows'
import { accountOf, type Kind } from './kind'

/** Reports a word that comes again, side by side or in the same sentence. Of two side by side it takes one away. */
export const repetition: Kind<RepetitionRow> = {
  rule(row) {
    const except = new Set(row.except.map(foldCase))
    const counts = (word: string): boolean => word.length >= row.letters && !except.has(word) && !/^\p{N}/u.test(word)
    return { ...accountOf(row), reads: 'block', fields: row.scope, check: (block) => Array.from(again(block, row.within, counts)) }
  },
}

function* again({ words, prose, text }: Reading, within: number, counts: (word: string) => boolean): Iterable<Hit> {
  const last = new Map<string, number>()
  for (const [at, word] of words.entries()) {
    const folded = foldCase(word.text)
    if (!counts(folded)) continue
    const before = last.get(folded)
    last.set(folded, at)
    if (before === undefined || at - before > within) continue
    const first = words[before]!
    const between = prose.slice(first.to, word.from)
    if (/[.!?…;\n\uFFFC]/u.test(between)) continue
    if (at - before > 1) yield { from: word.from, to: word.to }
    else if (between.trim() === '') yield { from: first.from, to: word.to, values: { right: first.text }, instead: text.slice(first.from, first.to) }
  }
}
