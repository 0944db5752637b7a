import { perBlock, type Asked } from '../check/per-block'
import type { Reading } from '../check/reading'
import { isNameHere } from '../check/story-people'
import { foldCase } from '../text/casing'
import { rememberedBy } from '../text/remembered'
import { startsSentence } from '../text/sentence-start'
import { words, type Word } from '../text/words'
import type { Dictionary } from './dictionary'
import { everywhere, type Spelling } from './word-graph'

/** A word that is none in one spelling or in any. */
export interface Notable extends Word {
  /** In which spelling it is one. */
  spelling: Spelling
  quoted: boolean
  /** It has a capital because it begins a sentence, or because it is a name. */
  mayBeName: boolean
}

export interface NotableWords {
  words: readonly Notable[]
  /** Words that are none and have a capital of their own, in small letters: names. */
  names: readonly string[]
}

const kinds = new Set(['headline', 'subhead', 'paragraph', 'list', 'fact-box', 'crosshead', 'table'])

/** Finds the words of a block that are in no dictionary, as far as the block alone can tell that they are no names. */
export function notableIn(dictionaryNow: () => Dictionary | null): Asked<NotableWords> {
  return perBlock((block): NotableWords => {
    const dictionary = dictionaryNow()
    if (!dictionary || !kinds.has(block.kind)) return none
    const unknown = unknownIn(block, dictionary)
    return unknown.length === 0 ? none : sorted(block, unknown, dictionary)
  })
}

const none: NotableWords = { words: [], names: [] }

function sorted(block: Reading, unknown: readonly Word[], dictionary: Dictionary): NotableWords {
  const { legible, quotes } = block
  const names: string[] = []
  const found: Notable[] = []
  for (const [index, word] of unknown.entries()) {
    const spelling = dictionary.spelling(word.text)
    const isCapital = /^\p{Upper}/u.test(word.text)
    if (isCapital && !isFirst(legible, word)) {
      names.push(foldCase(word.text))
      continue
    }
    if (spelling === 0 && [unknown[index - 1], unknown[index + 1]].some((other) => other && dictionary.spelling(other.text) === 0 && isForeign(legible, word, other))) continue
    const quoted = quotes.some(({ from, to }) => from <= word.from && word.to <= to)
    found.push({ ...word, spelling, quoted, mayBeName: isCapital })
  }
  return { words: found, names }
}

/** What is no word in one spelling or in any, in order, in quotations as well. */
function unknownIn({ words: prose, legible, quotes }: Reading, dictionary: Dictionary): readonly Word[] {
  const unknown = unknownAmong(prose, dictionary)
  const quoted = quotes.flatMap(({ from, to }) => unknownAmong(words(legible.slice(from, to)), dictionary).map((word) => ({ ...word, from: from + word.from, to: from + word.to })))
  return quoted.length === 0 ? unknown : [...unknown, ...quoted].sort((a, b) => a.from - b.from)
}

const lookedUp = new WeakMap<Dictionary, (all: readonly Word[]) => readonly Word[]>()

/** The words of a text are the same object each time (core/text/words.ts), so that the text is looked up once. */
function unknownAmong(all: readonly Word[], dictionary: Dictionary): readonly Word[] {
  let look = lookedUp.get(dictionary)
  if (!look) {
    const isUnknown = ({ text }: Word): boolean => dictionary.spelling(text) !== everywhere
    lookedUp.set(dictionary, look = rememberedBy((each) => each.filter(isUnknown).flatMap(partsOf).filter((part) => isLegible(part.text) && isUnknown(part))))
  }
  return look(all)
}

/** What of a word that is none may be wrong: its parts between hyphens, without an ending behind an apostrophe. */
function partsOf({ text, from }: Word): Word[] {
  if (/[\p{N}_.]/u.test(text)) return []
  const bare = text.replace(/['’]\p{Lower}*$/u, '')
  if (!/[-‐‑]/.test(bare)) return [{ text: bare, from, to: from + bare.length }]
  return Array.from(bare.matchAll(/[^-‐‑]{4,}/gu), ({ 0: part, index }) => ({ text: part, from: from + index, to: from + index + part.length }))
}

/** Small letters with at most one capital in front, and long enough to tell a word from a sign. */
function isLegible(text: string): boolean {
  return /^\p{Alpha}\p{Lower}{2,}$/u.test(text)
}

/** Whether its capital may come from the sentence alone: nothing behind it shows that it is a name. */
function isFirst(text: string, { from, to }: Word): boolean {
  return startsSentence(text, from) && !/^[ -]\p{Upper}/u.test(text.slice(to, to + 2)) && !isNameHere(text, { from, to })
}

/** Whether a word and another unknown one side by side are in another language; with a name, only a short word is part of it. */
function isForeign(text: string, word: Word, other: Word): boolean {
  const [first, second] = word.from < other.from ? [word, other] : [other, word]
  if (!/^[ '’-]{1,2}$/.test(text.slice(first.to, second.from))) return false
  return word.text.length <= 4 || !/^\p{Upper}/u.test(other.text)
}
