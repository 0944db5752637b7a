import { small, twofold, fourfold, vowelOf } from '../turkish/letters'
import { remembered } from '../text/remembered'
import { wordsOf, type Dictionary } from './dictionary'
import { likeliest } from './likeliest'
import { alikeIn } from './slips'
import { everywhere, type Near, type Spelling, type WordGraph } from './word-graph'

/** Letters that are one key or one dot apart. */
const alike = alikeIn('ıi oö uü cç sş gğ aâ iî uû')

/** The dictionary of Turkish; null as long as its words were not given. */
export function turkishDictionary(): Dictionary | null {
  const words = wordsOf('tr')
  return words && dictionaryOf(words)
}

let last: { words: WordGraph, dictionary: Dictionary } | null = null

function dictionaryOf(words: WordGraph): Dictionary {
  if (last?.words !== words) last = { words, dictionary: made(words) }
  return last.dictionary
}

function made(words: WordGraph): Dictionary {
  const plain = (word: string): Spelling => (words.find(word) || words.find(unhatted(word)) || words.find(capital(word))) as Spelling
  const near = remembered((word): readonly Near[] => likeliest(word, words.near(word, alike)))

  /** Whether it is a word with endings, or two words as one where no single one is a slip away. */
  const derived = (word: string): boolean => {
    for (let at = word.length - 2; at >= 4; at--) {
      const [base, rest] = [word.slice(0, at), word.slice(at)]
      const isBase = plain(base) !== 0 || plain(hardened(base)) !== 0
      if (isBase && isEnding(base, rest)) return true
      if (rest.length >= 4 && plain(base) !== 0 && plain(rest) !== 0) return !near(word).some(({ cost }) => cost < 2)
    }
    return false
  }

  return {
    spelling: remembered((written) => {
      const word = small(written)
      if (plain(word) !== 0) return everywhere
      if (word.includes('-')) return word.split('-').every((part) => part.length < 3 || plain(part) !== 0 || derived(part)) ? everywhere : 0
      return derived(word) ? everywhere : 0
    }),
    meant: (word) => near(word),
  }
}

/** A circumflex tells words apart that the dictionary mostly has without one. */
function unhatted(word: string): string {
  return word.replace(/[âîû]/g, (letter) => (letter === 'â' ? 'a' : letter === 'î' ? 'i' : 'u'))
}

function capital(word: string): string {
  const first = word.charAt(0)
  return (first === 'i' ? 'İ' : first === 'ı' ? 'I' : first.toUpperCase()) + word.slice(1)
}

const softened: Readonly<Record<string, string>> = { ğ: 'k', b: 'p', c: 'ç', d: 't' }

/** The word before its last letter grew soft in front of a vowel: `kitab` → `kitap`. */
function hardened(base: string): string {
  const letter = softened[base.at(-1)!]
  return letter ? base.slice(0, -1) + letter : base
}

/** Endings as they follow each other, whatever their vowels: E is a or e, I is ı, i, u or ü, D is d or t, C is c or ç. */
const endings = [
  'lEr', 'lEş', 'lEştIr', 'lEn', 'lE', 'lI', 'lIk', 'lIğ', 'sIz', 'CI', 'CE', 'mE', 'mEk', 'mEsI', 'sEl', 'DE', 'DEn', 'DEki', 'ki', 'I', 'sI', 'In', 'nIn', 'nI', 'nE',
  'nDE', 'nDEn', 'E', 'yE', 'yI', 'ylE', 'Im', 'ImIz', 'InIz', 'mIz', 'nIz', 'DIr', 'DI', 'yDI', 'mIş', 'ymIş', 'ysE', 'yken', 'En', 'yEn', 'DIğ', 'DIk', 'EcEk', 'EcEğ', 'yEcEk', 'Iyor', 'n', 'm',
]
const chain = new RegExp(`^(?:${endings.toSorted((a, b) => b.length - a.length).map((ending) => (
  ending.replaceAll('E', '[ae]').replaceAll('I', '[ıiuü]').replaceAll('D', '[dt]').replaceAll('C', '[cç]')
)).join('|')})+$`)

/** Whether this may follow a word: endings, each vowel in harmony with the one before, no two vowels side by side. */
function isEnding(base: string, rest: string): boolean {
  if (!chain.test(rest)) return false
  let before = [...base].findLast((letter) => vowelOf(letter) !== null)
  let isOpen = vowelOf(base.at(-1)!) !== null
  for (const letter of rest) {
    const [vowel, lastVowel] = [vowelOf(letter), before === undefined ? null : vowelOf(before)]
    if (vowel !== null) {
      if (isOpen || lastVowel === null || (vowel !== twofold(lastVowel) && vowel !== fourfold(lastVowel) && !rest.includes('ki') && !rest.endsWith('ken'))) return false
      before = letter
    }
    isOpen = vowel !== null
  }
  return true
}
