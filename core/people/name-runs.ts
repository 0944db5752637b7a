import { reportingVerb } from '../quotations/verbs'
import { starters } from '../text/abbreviations'
import { remembered } from '../text/remembered'
import { isCapitalized, wordSet, words, type Span, type Word } from '../text/words'
import { givenNames } from './given-names'
import { bodyWords, officeModifiers, officeNouns, particles, placeWords, roles, titleWords } from './known-words'

/** A run of capitalized words that could name a person, with the office in front of it. */
export interface NameRun extends Span {
  /** `NATO Secretary General`; empty when nothing stands before the name. */
  title: string
  /** The name's words without possessive endings; `from` and `to` of the run cover exactly these. */
  tokens: string[]
  /** Whether nothing but a place, a people or a body can be meant. */
  isPerson: 'never' | 'maybe'
}

const suffixed = /(?:['’]s|['’]\p{Lower}{1,5}|['’])$/u
const ordinal = /^(?:Jr|Sr|[IVX]{1,4})$/

/** The runs of capitals of one block that may be names of people. */
export const nameRuns: (text: string) => readonly NameRun[] = remembered((text) => {
  const runs: NameRun[] = []
  let run: Word[] = []
  const end = (): void => {
    const read = readRun(text, run)
    if (read) runs.push(read)
    run = []
  }
  const all = words(text)
  all.forEach((word, index) => {
    const isName = isCapitalized(word.text) || (word.text.includes('-') && /^(?:al|el|ad|as|an)-\p{Upper}/u.test(word.text))
    if (run.length === 0 && !isName) return
    const last = run.at(-1)
    if (last && !joins(text, last, word)) end()
    const next = all[index + 1]
    const inside =
      run.length > 0 && (particles.has(word.text) || word.text === 'of' || /^(?:el|al)-\p{Upper}/u.test(word.text))
    if (isName) run.push(word)
    else if (
      inside &&
      next &&
      joins(text, word, next) &&
      (isCapitalized(next.text) || particles.has(next.text)) &&
      ofOffice(run, word, next)
    )
      run.push(word)
    else end()
    if (run.length > 0 && suffixed.test(word.text)) end()
  })
  end()
  return runs
})

/** `Secretary of State`, `President of Colombia`: the office goes on after `of`. */
function ofOffice(run: Word[], word: Word, next: Word): boolean {
  return (
    word.text !== 'of' ||
    ((officeNouns.has(next.text) || placeWords.has(next.text)) && titleWords.has(run.at(-1)!.text))
  )
}

function joins(text: string, before: Word, after: Word): boolean {
  const gap = text.slice(before.to, after.from)
  if (gap === ' ') return true
  if (/^[ \u00a0]{0,2}$/.test(gap)) return true
  return (
    /^\.[ \u00a0]?$/.test(gap) &&
    (/^\p{Upper}$/u.test(before.text) || (titleWords.has(before.text) && before.text.length <= 4))
  )
}

function readRun(text: string, run: Word[]): NameRun | null {
  let start = 0
  while (start < run.length && (starters.has(run[start]!.text) || isCalendar(run[start]!.text))) start++
  // `the Senator for the Interior Frank Henkel`
  if (officeNouns.has(run[start]?.text ?? '') && givenNames.has(run[start + 1]?.text ?? '') && !titleWords.has(run[start]!.text)) start++
  let name = start
  for (let at = start; at < run.length; at++) if (isOffice(run, at)) name = at + 1
  // `King` alone may be the surname of somebody named in full elsewhere.
  if (name === run.length && run.length - start === 1 && titleWords.has(run[start]!.text)) name = start
  if (name >= run.length) return null
  if (
    name > start &&
    run.slice(start, name).every((word) => officeModifiers.has(word.text) && !titleWords.has(word.text))
  )
    name = start
  const title =
    name > start
      ? text.slice(run[start]!.from, run[name - 1]!.to) + (text[run[name - 1]!.to] === '.' ? '.' : '')
      : roleBefore(text, run[start]!.from, run.length - start === 1)
  const rest = run.slice(name)
  const bare = rest.map((word) => word.text.replace(suffixed, ''))
  const last = rest.at(-1)!
  const to = last.from + bare.at(-1)!.length
  const surname = rest.length === 1 && name === start && titleWords.has(bare[0]!)
  return { from: rest[0]!.from, to, title, tokens: bare, isPerson: surname || couldBePerson(bare, title) ? 'maybe' : 'never' }
}

function isOffice(run: Word[], at: number): boolean {
  const word = run[at]!.text
  if (isSurname(run, at)) return false
  if (titleWords.has(word) || (roles.has(word.toLowerCase()) && run.length - at > 2)) return true
  const before = run[at - 1]?.text
  if (run[at + 1] === undefined || before === undefined) return false
  return before === 'of'
    ? officeNouns.has(word) || placeWords.has(word)
    : officeNouns.has(word) && officeNouns.has(before) && run.slice(0, at).some(({ text }) => text === 'of')
}

/** `Murat Emir`, `Sen. Angus King`: behind a given name, or a name behind an office, the last word is a surname. */
function isSurname(run: Word[], at: number): boolean {
  const before = run[at - 1]?.text
  if (before === undefined || at < run.length - 1) return false
  if (givenNames.has(before)) return true
  const plain = ![titleWords, officeModifiers, officeNouns, placeWords, bodyWords].some((set) => set.has(before))
  return plain && at === 2 && titleWords.has(run[0]!.text) && run[0]!.text.length <= 4
}

function isCalendar(word: string): boolean {
  return /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/.test(word)
}

function couldBePerson(tokens: string[], title: string): boolean {
  const names = tokens.filter((token) => !particles.has(token) && !ordinal.test(token))
  if (names.length === 0 || names.length > 4) return false
  if (names.some((token, index) => bodyWords.has(token) || (titleWords.has(token) && !(index > 0 && (givenNames.has(names[index - 1]!) || title !== ''))))) return false
  if (
    names.some(
      (token, index) =>
        (/^\p{Upper}{2,}$/u.test(token) && (index > 0 || title === '')) ||
        /\p{N}/u.test(token) ||
        (/^(?:\p{Alpha}\.){2,}$/u.test(token) && names.length === 1),
    )
  )
    return false
  if (title === '' && names.every((token) => placeWords.has(token))) return false
  return !(
    placeWords.has(names[0]!) &&
    names.length > 1 &&
    title === '' &&
    names.slice(1).some((token) => placeWords.has(token))
  )
}

const notInRole = wordSet(`the a an and or but by of to for from in on at as with that this his her its their is was are were while when
  where who named new one another`)

/** `government spokesperson Jane Doe`: the role written small right before the name, as far as it goes. */
function roleBefore(text: string, at: number, alone = false): string {
  const before = words(text.slice(Math.max(0, at - 80), at))
  const last = before.at(-1)
  const offset = Math.max(0, at - 80)
  if (!last || (offset + last.to !== at - 1 && text.slice(offset + last.to, at) !== ', ')) return ''
  // `the official Instagram page`
  if (!roles.has(last.text) || (alone && last.text === 'official')) return ''
  let first = before.length - 1
  while (first > 0 && before.length - first < 5) {
    const word = before[first - 1]!
    const joined = text.slice(offset + word.to, offset + before[first]!.from) === ' '
    if (
      !joined ||
      suffixed.test(word.text) ||
      starters.has(word.text) ||
      notInRole.has(word.text) || /(?:ly|ed|ing)$/.test(word.text) ||
      reportingVerb(word.text)
    )
      break
    first--
  }
  return text.slice(offset + before[first]!.from, offset + last.to)
}
