import { capitalize, foldCase } from '../text/casing'
import { startsSentence } from '../text/sentence-start'
import { isCapitalized, words, type Word } from '../text/words'
import { runningText, type BlockRule, type Hit, type RuleAccount } from './rule'
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
    check: (block, style) => termHits(block, style).get(account.id) ?? [],
  }
}

interface Entry {
  term: Term
  /** Folded words of the term, and what stands between them. */
  words: readonly string[]
  gaps: readonly string[]
}

interface Memory {
  byFirstWord: ReadonlyMap<string, Entry[]>
  known: WeakMap<Reading, ReadonlyMap<string, Hit[]>>
}

const memories = new WeakMap<StylePackage, Memory>()

/** All rows that a block has, by rule: one walk over its words, however many rows there are. */
function termHits(block: Reading, style: StylePackage): ReadonlyMap<string, Hit[]> {
  let memory = memories.get(style)
  if (!memory) memories.set(style, memory = { byFirstWord: index(style.terms), known: new WeakMap() })
  let hits = memory.known.get(block)
  if (!hits) memory.known.set(block, hits = find(block, memory.byFirstWord))
  return hits
}

/** The longest first under each word, then the earlier row. */
function index(terms: readonly Term[]): ReadonlyMap<string, Entry[]> {
  const byFirstWord = new Map<string, Entry[]>()
  for (const term of terms) {
    const parts = words(term.wrong)
    const first = parts[0]
    if (!first) continue
    const entry = { term, words: parts.map(({ text }) => folded(text)), gaps: gapsOf(term.wrong, parts) }
    byFirstWord.set(folded(first.text), [...(byFirstWord.get(folded(first.text)) ?? []), entry])
  }
  for (const entries of byFirstWord.values()) entries.sort((a, b) => b.words.length - a.words.length)
  return byFirstWord
}

function find(block: Reading, byFirstWord: ReadonlyMap<string, Entry[]>): ReadonlyMap<string, Hit[]> {
  const hits = new Map<string, Hit[]>()
  const { prose, words: all } = block
  for (let at = 0; at < all.length;) {
    const found = matchAt(prose, all, at, byFirstWord)
    if (!found) {
      at++
      continue
    }
    const { entry: { term }, to } = found
    const from = all[at]!.from
    hits.set(term.rule, [...(hits.get(term.rule) ?? []), hit(block, term, from, to)])
    at += found.entry.words.length
  }
  return hits
}

function matchAt(text: string, all: readonly Word[], at: number, byFirstWord: ReadonlyMap<string, Entry[]>): { entry: Entry, to: number } | null {
  const first = all[at]!
  for (const key of new Set([folded(first.text), folded(bare(first.text))])) {
    for (const entry of byFirstWord.get(key) ?? []) {
      const to = endOf(text, all, at, entry)
      if (to !== null && caseFits(text, first, to, entry.term) && companyFits(all, at, entry)) return { entry, to }
    }
  }
  return null
}

/** Where the term ends when it stands here: before a possessive or another ending after an apostrophe. */
function endOf(text: string, all: readonly Word[], at: number, { words: wanted, gaps }: Entry): number | null {
  for (const [index, want] of wanted.entries()) {
    const word = all[at + index]
    const isLast = index === wanted.length - 1
    if (!word) return null
    if (index > 0 && gap(text.slice(all[at + index - 1]!.to, word.from)) !== gaps[index - 1]) return null
    if (folded(word.text) === want) {
      if (isLast) return word.to
    } else if (isLast && folded(bare(word.text)) === want) return word.from + bare(word.text).length
    else return null
  }
  return null
}

function caseFits(text: string, first: Word, to: number, term: Term): boolean {
  const words = text.slice(first.from, to).replace(/\s+/g, ' ').replace(/'/g, '’')
  const wrong = term.wrong.replace(/'/g, '’')
  if (term.case === 'any') return true
  if (words === wrong) return true
  return term.case === 'start' && words === capitalize(wrong, 'en') && (startsSentence(text, first.from) || hiddenBefore.test(text.slice(Math.max(0, first.from - 12), first.from)))
}

/** A hidden quotation may end a sentence as well. */
const hiddenBefore = /\uFFFC\s*["“‘«(]*$/u

function companyFits(all: readonly Word[], at: number, { term, words: own }: Entry): boolean {
  const before = all[at - 1]
  const after = all[at + own.length]
  const names = (list: readonly string[], word: Word | undefined): boolean => (
    word !== undefined && list.some((each) => folded(each) === folded(word.text))
  )
  return !names(term.unlessAfter, before) && !names(term.unlessBefore, after)
}

function hit({ text, language }: Reading, term: Term, from: number, to: number): Hit {
  const begins = isCapitalized(text.slice(from, to)) && !isCapitalized(term.wrong)
  const right = begins ? capitalize(term.right, language) : term.right
  return {
    from, to,
    level: term.level,
    says: term.note ? 'note' : right === '' ? 'recast' : 'instead',
    values: { right, note: term.note },
    ...(right === '' ? {} : { instead: right }),
  }
}

function gapsOf(text: string, parts: readonly Word[]): string[] {
  return parts.slice(1).map((word, index) => gap(text.slice(parts[index]!.to, word.from)))
}

function gap(text: string): string {
  return text.replace(/\s+/g, ' ')
}

function bare(word: string): string {
  return word.replace(/['’]\p{Lower}{1,5}$/u, '')
}

function folded(word: string): string {
  return foldCase(word).replace(/'/g, '’')
}
