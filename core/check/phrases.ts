import { capitalize, foldCase, lowerWord } from '../text/casing'
import { startsSentence } from '../text/sentence-start'
import { isCapitalized, words, type Span, type Word } from '../text/words'
import { keptWith } from './per-block'
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
  const branches = index(listed)
  return keptWith((block) => find(block, branches))
}

/** What should stand there, with a capital where the words found have one that the phrase has not. */
export function inPlaceOf(text: string, phrase: Phrase, right: string, language: string): string {
  return isCapitalized(text) && !isCapitalized(phrase.words) ? capitalize(right, language) : right
}

/** By the first word: phrases of that one word, and longer ones by their second. However many begin alike, few are tried. */
type Index<T> = ReadonlyMap<string, Branch<T>>

interface Branch<T> {
  alone: Entry<T>[]
  bySecond: Map<string, Entry<T>[]>
}

/** The longest first under each word, a shield before its equals, then the earlier one. */
function index<T>(listed: readonly Listed<T>[]): Index<T> {
  const branches = new Map<string, Branch<T>>()
  for (const each of listed) {
    const text = each.phrase.words
    const parts = words(text)
    const first = parts[0]
    if (!first) continue
    const entry = { ...each, words: parts.map((word) => folded(word.text)), gaps: gapsOf(text, parts), prefix: text.slice(0, first.from), suffix: text.slice(parts.at(-1)!.to) }
    entriesFor(entry.words, branches).push(entry)
  }
  const isShield = ({ value }: Entry<T>): number => (value === null ? 1 : 0)
  const sort = (entries: Entry<T>[]): unknown => entries.sort((a, b) => b.words.length - a.words.length || isShield(b) - isShield(a))
  for (const { alone, bySecond } of branches.values()) [alone, ...bySecond.values()].forEach(sort)
  return branches
}

function entriesFor<T>([first, second]: readonly string[], branches: Map<string, Branch<T>>): Entry<T>[] {
  const branch = branches.get(first!) ?? { alone: [], bySecond: new Map<string, Entry<T>[]>() }
  branches.set(first!, branch)
  if (second === undefined) return branch.alone
  const entries = branch.bySecond.get(second) ?? []
  branch.bySecond.set(second, entries)
  return entries
}

/** A block's words as they are looked up, with and without the ending after an apostrophe; made once for all lists. */
interface LookedUp {
  whole: readonly string[]
  bare: readonly string[]
}

const lookedUp = keptWith(({ prose, words: all }: Reading): LookedUp => {
  const text = folded(prose)
  const whole = all.map(({ from, to }) => text.slice(from, to))
  return { whole, bare: all.map((word, at) => whole[at]!.slice(0, bare(word.text).length)) }
})

function find<T>(block: Reading, branches: Index<T>): ReadonlyMap<string, readonly Found<T>[]> {
  const { prose, words: all, language } = block
  const looked = lookedUp(block)
  const hits = new Map<string, Found<T>[]>()
  /** Of each list, the first word that no phrase of it has taken yet. */
  const free = new Map<string, number>()
  const take = (entry: Entry<T>, at: number): void => {
    const { list, phrase, value } = entry
    if ((free.get(list) ?? 0) > at) return
    const span = spanOf(prose, all, looked, at, entry)
    if (!span || !caseFits(prose, span, phrase, language) || !companyFits(looked.whole, at, entry)) return
    free.set(list, at + entry.words.length)
    if (value === null) return
    const own = hits.get(list)
    if (own) own.push({ ...span, phrase, value })
    else hits.set(list, [{ ...span, phrase, value }])
  }
  const takeAll = (entries: readonly Entry<T>[] | undefined, at: number): void => {
    if (entries) for (const entry of entries) take(entry, at)
  }
  for (let at = 0; at < all.length; at++) {
    const [whole, stem] = [looked.whole[at]!, looked.bare[at]!]
    const branch = branches.get(whole)
    if (branch && branch.bySecond.size > 0 && at + 1 < all.length) {
      const [second, secondStem] = [looked.whole[at + 1]!, looked.bare[at + 1]!]
      takeAll(branch.bySecond.get(second), at)
      if (secondStem !== second) takeAll(branch.bySecond.get(secondStem), at)
    }
    if (branch) takeAll(branch.alone, at)
    if (stem !== whole) takeAll(branches.get(stem)?.alone, at)
  }
  return hits
}

/** Where the phrase stands when it begins at this word: up to a possessive or another ending after an apostrophe. */
function spanOf<T>(text: string, all: readonly Word[], looked: LookedUp, at: number, { words: wanted, gaps, prefix, suffix }: Entry<T>): Span | null {
  const from = all[at]!.from - prefix.length
  if (!text.startsWith(prefix, from)) return null
  for (const [index, want] of wanted.entries()) {
    const word = all[at + index]
    if (!word) return null
    if (index > 0 && gap(text.slice(all[at + index - 1]!.to, word.from)) !== gaps[index - 1]) return null
    const isLast = index === wanted.length - 1
    if (looked.whole[at + index] === want) {
      if (isLast) return text.startsWith(suffix, word.to) ? { from, to: word.to + suffix.length } : null
    } else if (isLast && suffix === '' && looked.bare[at + index] === want) return { from, to: word.from + bare(word.text).length }
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

function companyFits<T>(all: readonly string[], at: number, { phrase, words: own }: Entry<T>): boolean {
  const names = (list: readonly string[], word: string | undefined): boolean => (
    word !== undefined && list.some((each) => folded(each) === word)
  )
  return !names(phrase.unlessAfter, all[at - 1]) && !names(phrase.unlessBefore, all[at + own.length])
}

function gapsOf(text: string, parts: readonly Word[]): string[] {
  return parts.slice(1).map((word, index) => gap(text.slice(parts[index]!.to, word.from)))
}

/** Spaces of any kind and number are one; marks of writing direction are nothing. */
function gap(text: string): string {
  if (text === ' ') return text
  return text.replace(/[\u200B-\u200F\u202A-\u202E\u2060-\u2069]/gu, '').replace(/\s+/gu, ' ')
}

function plain(text: string): string {
  return gap(text).replace(/'/g, '’')
}

function bare(word: string): string {
  if (!word.includes('’') && !word.includes("'")) return word
  return word.replace(/['’]\p{Lower}{1,5}$/u, '')
}

/** For looking words up, every offset kept: both kinds of i are one, whatever the language; the case is compared afterwards. */
function folded(word: string): string {
  return foldCase(word).replaceAll("'", '’').replaceAll('ı', 'i')
}
