/**
 * What a text is made of, as far as a pattern can be refused by it: which signs come right after which. Letters count in
 * any case, figures as one, and so do spaces, apostrophes, double marks, stops, and all that is left.
 */
export interface LetterPairs {
  /** By the number of a sign, the set of those that come after it. */
  after: readonly number[]
  /** The set of all signs. */
  signs: number
}

/** Numbers of signs from 0 to 31, so that a set of them is one number. */
export const figure = 27
const apostrophe = 28
export const space = 29
export const stop = 30
const doubleMark = 31
/** Whatever has no number of its own: accented letters, dashes, currencies, other scripts. */
export const other = 0

const numbers = numbered()

/** The number of the sign with this UTF-16 code. */
export function signOf(code: number): number {
  return code < numbers.length ? numbers[code]! : 0
}


function numbered(): Uint8Array {
  const table = new Uint8Array(0x10000)
  const put = (signs: string, number: number): void => { for (const sign of signs) table[sign.charCodeAt(0)] = number }
  for (let letter = 1; letter <= 26; letter++) put(String.fromCharCode(0x40 + letter, 0x60 + letter), letter)
  put('0123456789', figure)
  put('\'’‘`', apostrophe)
  put('.,:;!?', stop)
  put('"“”„«»', doubleMark)
  put('\t\n\v\f\r \u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF', space)
  // Patterns in any case take these for `s` and `k`.
  put('ſ', 19)
  put('\u212A', 11)
  return table
}

const none: readonly number[] = Array.from({ length: 32 }, () => 0)

interface Known {
  text: string
  pairs: LetterPairs
}

/** More places than a story has texts; a power of two. */
const most = 4096
const nothingYet: Known = { text: '', pairs: pairsOf('') }
/** By the look of a text, the last two that look so: a text and the one in which its quotations are hidden do. */
const known: Known[] = Array.from({ length: 2 * most }, () => nothingYet)
let last = nothingYet

/** What a text is made of, read once for all patterns. Reading it again costs little, so a text may push out another. */
export function letterPairs(text: string): LetterPairs {
  if (text !== last.text) last = recent(text)
  return last.pairs
}

function recent(text: string): Known {
  const middle = text.length >> 1
  const at = 2 * ((text.length * 31 + text.charCodeAt(middle) * 7 + text.charCodeAt(middle + 1)) & (most - 1))
  const first = known[at]!
  if (first.text === text) return first
  const second = known[at + 1]!
  known[at + 1] = first
  return known[at] = second.text === text ? second : { text, pairs: pairsOf(text) }
}

function pairsOf(text: string): LetterPairs {
  // An array of that kind costs less to make than a typed one.
  const after = none.slice()
  let signs = 0
  let before = -1
  for (let at = 0; at < text.length; at++) {
    const sign = numbers[text.charCodeAt(at)]!
    signs |= 1 << sign
    if (before >= 0) after[before]! |= 1 << sign
    before = sign
  }
  return { after, signs }
}
