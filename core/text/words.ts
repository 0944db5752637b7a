import { remembered } from './remembered'

/** A stretch of a text: UTF-16 offsets, `to` excluded. */
export interface Span {
  from: number
  to: number
}

export interface Word extends Span {
  text: string
}

/**
 * Figures keep their commas, points and colons (`100,000`, `17.30’da`), letters with points stay together (`U.S.`), and
 * words keep the apostrophes and hyphens inside them (`Türkiye’nin`, `NATO-Russia`). A mark at a word's edge is not
 * part of it: whether it is an apostrophe or a quotation mark is not for this pattern to say.
 */
const wordPattern = new RegExp(
  [
    String.raw`(?<!\p{IDC})(?:\p{Alpha}\.){2,}(?!\p{IDC})`,
    String.raw`\p{N}+(?:[.,:]\p{N}+)+(?:['’-]\p{Alpha}+)*`,
    String.raw`\p{IDC}+(?:['’ʼ‐‑-]\p{IDC}+)*`,
  ].join('|'),
  'gu',
)

/** The words of a text in order. `\b` is of no use here: it knows no `ı`, `ş` or `ğ`. */
export const words: (text: string) => readonly Word[] = remembered((text) =>
  Array.from(text.matchAll(wordPattern), (match) => ({
    text: match[0],
    from: match.index,
    to: match.index + match[0].length,
  })),
)

/** How many words an editor would count. */
export function countWords(text: string): number {
  return words(text).length
}

export function isLetter(character: string | undefined): boolean {
  return character !== undefined && /^\p{Alpha}/u.test(character)
}

export function isLetterOrDigit(character: string | undefined): boolean {
  return character !== undefined && /^\p{IDC}/u.test(character)
}

/** Whether a word starts with a capital, `İ` and `Ç` as well as `A`. */
export function isCapitalized(word: string): boolean {
  const first = word.charCodeAt(0)
  return first < 128 ? first >= 65 && first <= 90 : /^\p{Upper}/u.test(word)
}

/** A set of the words in a text, for lists that read best as running text. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter((word) => word !== ''))
}
