import { cardinals, scales } from './english'
import { stepOf } from './found-number'
import type { BareNumber } from './numbers'
import { places } from '../text/places'

const ones = 'one|two|three|four|five|six|seven|eight|nine'
const teens = 'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen'
const tens = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety'
const word = String.raw`(?:(?:${tens})(?:-(?:${ones}))?|${teens}|${ones}|zero|half|an?|hundred|thousand|million|billion|trillion|dozen)`
const run = new RegExp(String.raw`(?<!\p{IDC})${word}(?:\s(?:and\s)?${word})*(?!\p{IDC})`, 'giu')
const anyWord = new RegExp(String.raw`(?<!\p{Alpha})(?:${teens}|${tens}|${ones}|hundred|dozen|million|billion|thousand)`, 'iu')

/**
 * The numbers of an English text that are written in words: `eight`, `twenty-one`, `two hundred and five`, `half a
 * million`, `two dozen`. A lone `one` is a pronoun more often than a number and is left out, and so is `a hundred and`.
 */
export function wordNumbers(text: string): BareNumber[] {
  if (!anyWord.test(text)) return []
  return Array.from(places(run, text)).flatMap((match) => read(match[0], match.index, text))
}

interface Part {
  from: number
  to: number
  word: string
}

function read(words: string, at: number, text: string): BareNumber[] {
  const parts = Array.from(words.matchAll(/[\p{Alpha}-]+/gu), ({ 0: word, index }) => ({ from: at + index, to: at + index + word.length, word: word.toLowerCase() }))
  const numbers: BareNumber[] = []
  for (let index = 0; index < parts.length;) {
    const found = numberAt(parts, index)
    if (found) {
      const { from } = parts[index]!
      const { to } = parts[found.end - 1]!
      // `twenty-something`, `two-thirds`, `one-off`: part of another word.
      const isPart = /^-\p{Alpha}/u.test(text.slice(to, to + 2)) && !/^-(?:year|month|week|day|hour|minute|mile|kilomet|met|foot|feet|inch|pound|ton|percent|point|member|man|person|seat|time|old)/u.test(text.slice(to, to + 9))
      const isBehind = /\p{IDC}[-–]$/u.test(text.slice(Math.max(0, from - 2), from))
      if (!isPart && !isBehind) numbers.push({ from, to, form: 'words', isRange: false, isLoose: found.isLoose, value: found.value, step: found.step })
    }
    index = found?.end ?? index + 1
  }
  return numbers
}

/** The longest number that begins with this word; null for words that make none. */
function numberAt(parts: readonly Part[], start: number): { value: number, step: number, isLoose: boolean, end: number } | null {
  const first = parts[start]!.word
  const next = parts[start + 1]?.word
  if (first === 'half' && (next === 'a' || next === 'an')) {
    const scale = scales.get(parts[start + 2]?.word ?? '') ?? 0
    return scale > 1 ? { value: scale / 2, step: scale / 10, isLoose: true, end: start + 3 } : null
  }
  if (first === 'a' || first === 'an') {
    const value = next === 'hundred' ? 100 : next === 'dozen' ? 12 : scales.get(next ?? '') ?? 0
    return value > 1 ? { value, step: value, isLoose: true, end: start + 2 } : null
  }
  let total = 0
  let group = 0
  let scale = 1
  let isLoose = false
  let end = start
  for (; end < parts.length; end++) {
    const { word } = parts[end]!
    const joined = word === 'and' ? parts[end + 1]?.word : word
    const simple = simpleValue(joined ?? '')
    if (word === 'and' && !(simple !== null && end > start && /hundred|thousand/.test(parts[end - 1]!.word))) break
    if (word === 'and') continue
    if (word === 'hundred' && group > 0 && group < 10) group *= 100
    else if (word === 'dozen' && group > 0 && group < 20) [group, isLoose] = [group * 12, true]
    else if (group > 0 && (scales.get(word) ?? 0) > 1) [total, group, scale] = [total + group * scales.get(word)!, 0, scales.get(word)!]
    else if (simple !== null && fits(group, simple) && (scale === 1 || total % scale === 0)) group += simple
    else break
  }
  const value = total + group
  if (end === start || (value === 1 && end === start + 1)) return null
  // `two million` is given to the million, `two hundred` to the ten, `two hundred and five` to the one.
  const step = group > 0 ? stepOf(String(group)) : scale
  return { value, step, isLoose, end }
}

function simpleValue(word: string): number | null {
  const [ten = '', one] = word.split('-')
  const value = cardinals.get(ten)
  if (value === undefined) return null
  return one === undefined ? value : value + (cardinals.get(one) ?? 0)
}

/** Whether a word goes on with the number: `hundred` + `five`, `twenty` + `one`; `five` + `six` are two numbers. */
function fits(group: number, next: number): boolean {
  if (group === 0) return true
  if (group % 100 === 0) return next > 0 && next < 100
  return group % 10 === 0 && group % 100 >= 20 && next > 0 && next < 10
}
