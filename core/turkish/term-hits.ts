import type { Reading } from '../check/reading'
import { runningText, type BlockRule, type Hit, type RuleAccount } from '../check/rule'
import type { StylePackage, Term } from '../check/style'
import { capitalize } from '../text/casing'
import { startsSentence } from '../text/sentence-start'
import { isCapitalized, words, type Word } from '../text/words'
import { endingOf } from './endings'
import { small } from './letters'
import { carriedOver, isSuffix, nounSuffixes, rightSuffix } from './suffixes'

/**
 * A rule that is a list of Turkish words: it reports the style's rows that name it, with whatever ending they have here.
 * An ending behind an apostrophe is put right with its word (`Geneva’ya`, `Cenevre’ye`). Whole words in headlines, subheads
 * and the body outside of quotations; the level is the row's.
 */
export function turkishTerms(account: Omit<RuleAccount, 'says' | 'language'> & Partial<Pick<RuleAccount, 'says'>>): BlockRule {
  return {
    says: { instead: 'We write “{right}”.', recast: 'We do not write this.', note: '{note}' },
    ...account,
    language: 'tr',
    reads: 'block',
    fields: runningText,
    check: (block, style) => hitsOf(block, style).get(account.id) ?? [],
  }
}

interface Entry {
  term: Term
  /** Its words before the last, and the last, in small letters. */
  first: readonly string[]
  last: string
}

interface Memory {
  byFirstWord: ReadonlyMap<string, Entry[]>
  /** How long the words are that begin with these two letters. */
  lengths: ReadonlyMap<string, readonly number[]>
  known: WeakMap<Reading, ReadonlyMap<string, Hit[]>>
}

const memories = new WeakMap<StylePackage, Memory>()
const none: readonly number[] = []
/** Verbs that lean on a noun, which take endings without number. */
const isVerb = /(?:et|ed|edi|ede|edil)$/

/** All rows of the Turkish rules that a block has, by rule: one walk over its words, however many rows there are. */
function hitsOf(block: Reading, style: StylePackage): ReadonlyMap<string, Hit[]> {
  let memory = memories.get(style)
  if (!memory) memories.set(style, memory = indexed(style))
  let hits = memory.known.get(block)
  if (!hits) memory.known.set(block, hits = find(block, memory))
  return hits
}

function indexed({ terms }: StylePackage): Memory {
  const byFirstWord = new Map<string, Entry[]>()
  const lengths = new Map<string, Set<number>>()
  for (const term of terms.filter(({ rule }) => rule.startsWith('tr/'))) {
    const parts = words(term.wrong).map(({ text }) => folded(text))
    const entry = { term, first: parts.slice(0, -1), last: parts.at(-1)! }
    // A word that another follows stands as it is; the last, which may be the first, may have endings.
    const key = parts[0]!
    const start = key.slice(0, 2)
    lengths.set(start, (lengths.get(start) ?? new Set<number>()).add(key.length))
    byFirstWord.set(key, [...(byFirstWord.get(key) ?? []), entry])
  }
  for (const entries of byFirstWord.values()) entries.sort((a, b) => b.first.length - a.first.length)
  return { byFirstWord, lengths: new Map([...lengths].map(([start, all]) => [start, [...all].sort((a, b) => b - a)])), known: new WeakMap() }
}

function find({ prose, words: all, language }: Reading, { byFirstWord, lengths }: Memory): ReadonlyMap<string, Hit[]> {
  const hits = new Map<string, Hit[]>()
  if (byFirstWord.size === 0) return hits
  for (let at = 0; at < all.length; at++) {
    const found = matchAt(prose, all, at, byFirstWord, lengths)
    if (!found) continue
    const hit = hitOf(found, prose, language)
    hits.set(found.entry.term.rule, [...(hits.get(found.entry.term.rule) ?? []), hit])
    at += found.entry.first.length
  }
  return hits
}

interface Match {
  entry: Entry
  first: Word
  last: Word
  /** What follows the term's last word: `’da`, `lar`. */
  rest: string
}

/** The longest word of the list that stands at the beginning of this one. */
function matchAt(text: string, all: readonly Word[], at: number, byFirstWord: Memory['byFirstWord'], lengths: Memory['lengths']): Match | null {
  const first = all[at]!
  const lower = folded(first.text)
  for (const length of lengths.get(lower.slice(0, 2)) ?? none) {
    if (length > lower.length) continue
    for (const entry of byFirstWord.get(lower.slice(0, length)) ?? []) {
      const isWhole = entry.first.length > 0
      if (isWhole && length !== lower.length) continue
      const last = isWhole ? lastWord(text, all, at, entry) : first
      if (!last) continue
      const rest = last.text.slice(entry.last.length)
      if (isEnding(rest, entry, isCapitalized(last.text)) && caseFits(text, first, last, entry) && companyFits(all, at, entry)) return { entry, first, last, rest }
    }
  }
  return null
}

function lastWord(text: string, all: readonly Word[], at: number, { first, last }: Entry): Word | null {
  for (const [index, want] of [...first, last].entries()) {
    const word = all[at + index]
    if (!word || (index > 0 && !/^[ \u00A0]$/.test(text.slice(all[at + index - 1]!.to, word.from)))) return null
    const own = folded(word.text)
    if (index < first.length ? own !== want : !own.startsWith(want)) return null
  }
  return all[at + first.length]!
}

/**
 * Nothing, an ending behind an apostrophe, or one run on. A short word may be the beginning of others, and one with a capital
 * that of a name: its ending has to be one that it would take.
 */
function isEnding(rest: string, { last, term }: Entry, isName: boolean): boolean {
  if (rest === '') return true
  if (/^['’]\p{Lower}{1,12}$/u.test(rest)) return true
  if (term.case === 'exact' || !/^\p{Lower}{1,14}$/u.test(rest)) return false
  if ((last.length > 5 && !isName) || isVerb.test(last)) return true
  return isSuffix(rest, nounSuffixes)
}

function caseFits(text: string, first: Word, last: Word, { term, last: end }: Entry): boolean {
  if (term.case === 'any') return true
  const written = text.slice(first.from, last.from + end.length).replace(/\u00A0/g, ' ')
  if (written === term.wrong) return true
  return term.case === 'start' && written === capitalize(term.wrong, 'tr') && startsSentence(text, first.from)
}

function companyFits(all: readonly Word[], at: number, { term, first }: Entry): boolean {
  const names = (list: readonly string[], word: Word | undefined): boolean => (
    word !== undefined && list.some((each) => folded(word.text) === folded(each) || folded(word.text).startsWith(`${folded(each)}’`))
  )
  return !names(term.unlessAfter, all[at - 1]) && !names(term.unlessBefore, all[at + first.length + 1])
}

function hitOf({ entry: { term, last: end }, first, last, rest }: Match, text: string, language: string): Hit {
  const begins = isCapitalized(text.slice(first.from)) && !isCapitalized(term.wrong)
  const right = begins ? capitalize(term.right, language) : term.right
  const says = term.note ? 'note' : right === '' ? 'recast' : 'instead'
  const values = { right, note: term.note }
  const to = last.from + end.length
  if (right === '') return { from: first.from, to: last.to, decided: term.level, says, values }
  const ending = fitted(rest, end, right)
  if (ending === rest) return { from: first.from, to, decided: term.level, says, values, instead: right }
  return { from: first.from, to: last.to, decided: term.level, says, values, instead: right + ending }
}

/** The ending as it has to be behind the right word, where that sounds otherwise at its end. */
function fitted(rest: string, wrong: string, right: string): string {
  const mark = /^['’]/.exec(rest)?.[0] ?? ''
  const [from, to] = [endingOf(wrong), endingOf(right)]
  if (!from || !to || (from.vowel === to.vowel && from.isOpen === to.isOpen && from.isHard === to.isHard)) return rest
  if (mark === '') return rightSuffix(to, rest, nounSuffixes) ?? rest
  return mark + (carriedOver(rest.slice(1), from, to) ?? rest.slice(1))
}

function folded(word: string): string {
  return small(word).replace(/'/g, '’')
}
