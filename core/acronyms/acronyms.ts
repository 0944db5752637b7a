import { places } from '../text/places'
import { words, type Span } from '../text/words'

/** `Western European Union (WEU)`: a name with the acronym that is to stand for it. */
export interface Definition {
  acronym: string
  /** The brackets with what is in them, and the space before. */
  bracket: Span
  /** The name, when its initials are the acronym; null when the brackets may hold anything. */
  name: Span | null
}

const bracketed = / \((\p{Upper}[\p{IDC}&]{1,9})\)/gu
const small = new Set(['of', 'the', 'and', 'for', 'on', 'in', 'to', 'de', 'du', 'des', 'la', 'a', 'an', 'against', 'with', 'at', 'by', 'from'])

/** The acronyms that a text gives in brackets behind their names. */
export function definitions(text: string): Definition[] {
  if (!text.includes('(')) return []
  return Array.from(places(bracketed, text)).flatMap((found): Definition[] => {
    const acronym = found[1]!
    if (capitals(acronym).length < 2) return []
    const bracket = { from: found.index, to: found.index + found[0].length }
    return [{ acronym, bracket, name: nameBefore(text, found.index, acronym) }]
  })
}

/** The name that ends at an offset and whose initials are the acronym's capitals. Small words count only where they are needed. */
function nameBefore(text: string, end: number, acronym: string): Span | null {
  const before = words(text.slice(Math.max(0, end - 120), end))
  const offset = Math.max(0, end - 120)
  const letters = capitals(acronym)
  if (before.length === 0 || offset + before.at(-1)!.to !== end) return null
  let left = letters.length
  for (let at = before.length - 1; at >= 0 && before.length - at < 12; at--) {
    const word = before[at]!
    const taken = initials(word.text, letters.slice(0, left))
    if (taken > 0) left -= taken
    else if (!small.has(word.text)) return null
    if (left === 0) return { from: offset + word.from, to: end }
  }
  return null
}

/** How many letters of an acronym a word stands for, from the last: `Asia-Pacific` for two, `Co-operation` for one. */
function initials(word: string, letters: string): number {
  if (small.has(word)) return 0
  const parts = word.split('-').map((part) => part[0]?.toUpperCase() ?? '').join('')
  if (letters.endsWith(parts)) return parts.length
  return letters.endsWith(parts[0]!) ? 1 : 0
}

/** Whether a text has a name whose initials are the acronym's letters: `U.S. Geological Survey` for USGS. */
export function isSpelledOut(text: string, acronym: string): boolean {
  const letters = [...capitals(acronym)]
  const between = String.raw`(?:[\s-]+(?:${[...small].join('|')}|[’'’]s))*[\s.-]+`
  const [first, ...others] = letters.map((letter) => String.raw`${letter}(?:[\p{Alpha}’']*|\.)`)
  return letters.length > 2 && new RegExp(String.raw`(?<!\p{IDC})${first}${others.map((word) => (`(?:${between}|(?<=\\.))${word}`)).join('')}(?!\p{IDC})`, 'u').test(text)
}

function capitals(acronym: string): string {
  return acronym.replace(/[^\p{Upper}]/gu, '')
}

export interface AcronymUse extends Span {
  acronym: string
}

/** Where acronyms stand in a text by themselves, without possessive endings, and not in brackets. */
export function acronymUses(text: string): AcronymUse[] {
  // Text in capitals throughout says nothing of what is an acronym.
  if (!/\p{Upper}{2}/u.test(text) || !/\p{Lower}{2}/u.test(text)) return []
  return words(text).flatMap(({ text: word, from, to }): AcronymUse[] => {
    const acronym = /^(\p{Upper}\p{IDC}{1,9}?)(?=(?:['’]s|['’]|s?-[\p{IDC}’'-]+|s)?$)/u.exec(word)?.[1]
    if (!acronym || capitals(acronym).length < 2) return []
    const isBracket = text[from - 1] === '(' && text[to] === ')'
    return isBracket ? [] : [{ acronym, from, to: from + acronym.length }]
  })
}
