import { capitalize, foldCase, lowerWord } from '../text/casing'
import { startsSentence } from '../text/sentence-start'
import { isCapitalized, words, type Span, type Word } from '../text/words'
import type { Reading } from './reading'

/** Words that stand together, and when they count. Both apostrophes and any spaces are alike. */
export interface Phrase {
  words: string
  /** exact: as written; any: in any case; start: as written, or with a capital at the start of a sentence. */
  case: 'exact' | 'any' | 'start'
  /** Not when this word comes right before. */
  unlessAfter: readonly string[]
  /** Not when this word comes right after. */
  unlessBefore: readonly string[]
}

/** A phrase of a list. Within one list the longest wins, then the earlier; lists know nothing of each other. */
export interface Listed<T> {
  list: string
  phrase: Phrase
  /** What the list has it for; null shields the words from the shorter phrases of its list. */
  value: T | null
}

/** Where a phrase stands, without the possessive that may follow. */
export interface Found<T> extends Span {
  phrase: Phrase
  value: T
}

export type Finder<T> = (block: Reading) => ReadonlyMap<string, readonly Found<T>[]>

interface Entry<T> extends Listed<T> {
  /** Folded words of the phrase, what stands between them, and the marks at its edges. */
  words: readonly string[]
  gaps: readonly string[]
  prefix: string
  suffix: string
}

/**
 * Finds all phrases of all lists in a block’s prose, by list: one walk over its words, however many phrases there are.
 * The answer is remembered for as long as the block does not change.
 */
export function phraseFinder<T>(listed: readonly Listed<T>[]): Finder<T> {
  const byFirstWord = index(listed)
  const known = new WeakMap<Reading, ReadonlyMap<string, readonly Found<T>[]>>()
  return (block) => {
    let found = known.get(block)
    if (!found) known.set(block, found = find(block, byFirstWord))
    return found
  }
}

/** What should stand there, with a capital where the words found have one that the phrase has not. */
export function inPlaceOf(text: string, phrase: Phrase, right: string, language: string): string {
  return isCapitalized(text) && !isCapitalized(phrase.words) ? capitalize(right, language) : right
}

type Index<T> = ReadonlyMap<string, readonly Entry<T>[]>

/** The longest first under each word, a shield before its equals, then the earlier one. */
function index<T>(listed: readonly Listed<T>[]): Index<T> {
  const byFirstWord = new Map<string, Entry<T>[]>()
  for (const each of listed) {
    const text = each.phrase.words
    const parts = words(text)
    const first = parts[0]
    if (!first) continue
    const entry = { ...each, words: parts.map((word) => folded(word.text)), gaps: gapsOf(text, parts), prefix: text.slice(0, first.from), suffix: text.slice(parts.at(-1)!.to) }
    const others = byFirstWord.get(entry.words[0]!)
    if (others) others.push(entry)
    else byFirstWord.set(entry.words[0]!, [entry])
  }
  const isShield = ({ value }: Entry<T>): number => (value === null ? 1 : 0)
  for (const entries of byFirstWord.values()) entries.sort((a, b) => b.words.length - a.words.length || isShield(b) - isShield(a))
  return byFirstWord
}

function find<T>({ prose, words: all, language }: Reading, byFirstWord: Index<T>): ReadonlyMap<string, readonly Found<T>[]> {
  const hits = new Map<string, Found<T>[]>()
  /** Of each list, the first word that no phrase of it has taken yet. */
  const free = new Map<string, number>()
  for (const [at, first] of all.entries()) {
    for (const entry of startingWith(first.text, byFirstWord)) {
      const { list, phrase, value } = entry
      if ((free.get(list) ?? 0) > at) continue
      const span = spanOf(prose, all, at, entry)
      if (!span || !caseFits(prose, span, phrase, language) || !companyFits(all, at, entry)) continue
      free.set(list, at + entry.words.length)
      if (value === null) continue
      const own = hits.get(list)
      if (own) own.push({ ...span, phrase, value })
      else hits.set(list, [{ ...span, phrase, value }])
    }
  }
  return hits
}

function startingWith<T>(word: string, byFirstWord: Index<T>): readonly Entry<T>[] {
  const whole = byFirstWord.get(folded(word)) ?? []
  const stem = bare(word)
  return stem === word ? whole : [...whole, ...byFirstWord.get(folded(stem)) ?? []]
}

/** Where the phrase stands when it begins at this word: up to a possessive or another ending after an apostrophe. */
function spanOf<T>(text: string, all: readonly Word[], at: number, { words: wanted, gaps, prefix, suffix }: Entry<T>): Span | null {
  const from = all[at]!.from - prefix.length
  if (!text.startsWith(prefix, from)) return null
  for (const [index, want] of wanted.entries()) {
    const word = all[at + index]
    if (!word) return null
    if (index > 0 && gap(text.slice(all[at + index - 1]!.to, word.from)) !== gaps[index - 1]) return null
    const isLast = index === wanted.length - 1
    if (folded(word.text) === want) {
      if (isLast) return text.startsWith(suffix, word.to) ? { from, to: word.to + suffix.length } : null
    } else if (isLast && suffix === '' && folded(bare(word.text)) === want) return { from, to: word.from + bare(word.text).length }
    else return null
  }
  return null
}

function caseFits(text: string, { from, to }: Span, phrase: Phrase, language: string): boolean {
  const found = plain(text.slice(from, to))
  const wanted = plain(phrase.words)
  if (found === wanted) return true
  if (phrase.case === 'any') return lowerWord(found, language) === lowerWord(wanted, language)
  return phrase.case === 'start' && found === capitalize(wanted, language) && (startsSentence(text, from) || hiddenBefore.test(text.slice(Math.max(0, from - 12), from)))
}

/** A hidden quotation may end a sentence as well. */
const hiddenBefore = /\uFFFC\s*["“‘«(]*$/u

function companyFits<T>(all: readonly Word[], at: number, { phrase, words: own }: Entry<T>): boolean {
  const names = (list: readonly string[], word: Word | undefined): boolean => (
    word !== undefined && list.some((each) => folded(each) === folded(word.text))
  )
  return !names(phrase.unlessAfter, all[at - 1]) && !names(phrase.unlessBefore, all[at + own.length])
}

function gapsOf(text: string, parts: readonly Word[]): string[] {
  return parts.slice(1).map((word, index) => gap(text.slice(parts[index]!.to, word.from)))
}

/** Spaces of any kind and number are one; marks of writing direction are nothing. */
function gap(text: string): string {
  return text.replace(/[\u200B-\u200F\u202A-\u202E\u2060-\u2069]/gu, '').replace(/\s+/gu, ' ')
}

function plain(text: string): string {
  return gap(text).replace(/'/g, '’')
}

function bare(word: string): string {
  return word.replace(/['’]\p{Lower}{1,5}$/u, '')
}

/** For looking words up: both kinds of i are one, whatever the language; the case is compared afterwards. */
function folded(word: string): string {
  return foldCase(word).replace(/'/g, '’').replace(/ı/g, 'i')
}
