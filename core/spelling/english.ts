import { remembered } from '../text/remembered'
import { wordSet } from '../text/words'
import { likeliest } from './likeliest'
import { alikeIn } from './slips'
import { wordsOf, type Dictionary } from './dictionary'
import { everywhere, type Near, type Spelling, type WordGraph } from './word-graph'

/** From how many letters on a word may have two mistakes in it. */
const longWord = 8

/** Vowels that are heard as one another, and consonants that sound alike. */
const alike = alikeIn('aeiouy ck sz')

/** Beginnings that go before any word. The short ones only before a longer word, since they are the beginning of many. */
const beginnings = wordSet(`
  agro anti auto bio counter cross cyber eco electro ethno euro ex extra foot geo hydro hyper immuno inter intra kilo macro
  mega meta micro mid milli mini mono multi nano narco neo neuro non off out over paleo pan para petro photo poly post pre
  proto pseudo psycho quasi retro self semi socio sub super techno tele thermo trans tri ultra under vice zoo
`)
const shortBeginnings = wordSet('un re co de dis mis bi up')

/** Parts that stand only before or behind a hyphen. */
const hyphened = wordSet('forma facto jure pro co re de un pre bi tri al el en ex vis cum la le a i e o x y u t b c d f g h j k l m n p q r s v w z')

/** Words made of two, such as livestream, whose second part is never one of these: mistakes often end so. */
const noSecond = wordSet('ally full able ible ment less ness ling lied like ring king ding ting ning sing ming ping ward ally sion tion')

/** The dictionary of English, in both spellings; null as long as its words were not given. */
export function englishDictionary(): Dictionary | null {
  const words = wordsOf('en')
  return words && dictionaryOf(words)
}

let last: { words: WordGraph, dictionary: Dictionary } | null = null

function dictionaryOf(words: WordGraph): Dictionary {
  if (last?.words !== words) last = { words, dictionary: made(words) }
  return last.dictionary
}

function made(words: WordGraph): Dictionary {
  /** A word as it stands in the dictionary, whatever its first letter. */
  const plain = (word: string): Spelling => {
    const as = words.find(word)
    const small = word.charAt(0).toLowerCase() + word.slice(1)
    return small === word ? as : (as | words.find(small)) as Spelling
  }

  const near = remembered((word): readonly Near[] => {
    const close = words.near(word, alike)
    const found = close.length === 0 && word.length >= longWord ? words.near(word, alike, 3) : close
    const apart = together.get(word)
    return likeliest(word, apart ? [...found, { word: apart, cost: 1, spelling: everywhere }] : found)
  })

  const simple = (word: string): Spelling => (plain(word) || derived(word)) as Spelling

  const derived = (word: string): Spelling => {
    for (let at = 2; at <= word.length - 4 && at <= 7; at++) {
      const [start, rest] = [word.slice(0, at), word.slice(at)]
      const fits = beginnings.has(start.toLowerCase()) || (shortBeginnings.has(start.toLowerCase()) && rest.length >= 5)
      const spelling = fits && /^[a-z]/.test(rest) ? words.find(rest) : 0
      if (spelling !== 0 && !isSlip(word)) return spelling
    }
    for (let at = 4; at <= word.length - 4; at++) {
      const spelling = noSecond.has(word.slice(at)) ? 0 : plain(word.slice(0, at)) & words.find(word.slice(at))
      if (spelling !== 0 && near(word).every(({ word: one, cost }) => cost > 2 || one.includes(' '))) return spelling as Spelling
    }
    return 0
  }

  /** Whether it is one slip away from a word: then that is meant sooner than something made of two. */
  const isSlip = (word: string): boolean => near(word).some(({ cost }) => cost < 2)

  return {
    spelling: remembered((written) => {
      const word = written.replaceAll('’', "'").replace(/^'|'$/g, '')
      const base = word.replace(/'s$/i, '')
      // Letters that English has not are another language's, or the traces of a wrong decoding.
      if (/[^a-z'-]/i.test(base)) return everywhere
      const whole = (plain(word) || simple(base)) as Spelling
      if (whole !== 0 || !base.includes('-')) return whole
      return base.split('-').reduce((all, part) => (all & (part === '' || hyphened.has(part.toLowerCase()) || beginnings.has(part.toLowerCase()) ? everywhere : simple(part))) as Spelling, everywhere as Spelling)
    }),
    meant: (word) => near(word.replaceAll('’', "'")),
  }
}

/** Pairs of words that are often written without the space between them. */
const together = new Map(
  ['a lot', 'a few', 'a little', 'as well', 'at least', 'at most', 'each other', 'in case', 'in fact', 'in front', 'in spite', 'of course', 'as long', 'even though', 'no one', 'such as', 'up to']
    .map((pair) => [pair.replace(' ', ''), pair]),
)
