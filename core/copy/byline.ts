import { givenNames } from '../people/given-names'
import { particles, placeWords } from '../people/known-words'
import { nameFromCapitals } from '../text/casing'
import type { Byline } from '../story/story'

export interface ReadByline {
  bylines: Byline[]
  /** ISO 8601, when the line carries the day of the story: `Agnes Szucs |14.02.2022`. */
  date?: string
  /** Why an editor should look: a sentence, or empty. */
  doubt: string
}

const lead = /^(?:by|von|par|por|haber|muhabir|yazan|byline|reporter)(?:\s*:\s*|\s+)/i
const offices = 'correspondent|reporter|editor|writer|bureau|chief|analyst|columnist|muhabir|temsilci'
const houses = 'Associated Press|Press|Reuters|Anadolu|AFP|News|Agency'
const roleWords = new RegExp(`${offices}|staff|contributor|photographer|journalist|yazar|${houses}`, 'i')
/** What sets a role, a house or a place off from the names. */
const behindNames = new RegExp(String.raw`\s*(?:,\s(?=[^,]*(?:${offices}|${houses}))|\s[|–—-]\s|\s\/\s)\s*`, 'i')
const name = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*`

/**
 * The writers of a line, in the forms agencies print: `By Agnes Szucs`, `By A and B`, `By X, Diplomatic Correspondent`,
 * `By X in Kyiv`, `X / ANKARA`, `Haber: X`. Null for a line that is none.
 */
export function readByline(line: string, language: string): ReadByline | null {
  const text = line.trim().replace(/\s+/g, ' ').replace(/[:|]$/, '').trim()
  if (
    text.length < 3 ||
    text.length > 160 ||
    /[!?;“”"]/.test(text) ||
    (/[^.\p{Lu}]\.$/u.test(text) && !/\b(?:Jr|Sr)\.$/.test(text))
  )
    return null
  const opening = lead.exec(text)
  if (opening) {
    const bylines = writers(text.slice(opening[0].length), language)
    const colon = opening[0].includes(':')
    return bylines && (colon || /^(?:by|von|par|por)\s/i.test(opening[0])) ? { bylines, doubt: '' } : null
  }
  return dated(text, language) ?? slashed(text, language)
}

/** `Agnes Szucs |14.02.2022`, day before month. */
function dated(text: string, language: string): ReadByline | null {
  const found = /^([^|\d]{4,80}?)\s*\|\s*(\d{1,2})[./](\d{1,2})[./](\d{4})$/u.exec(text)
  const bylines = found ? writers(found[1]!, language) : null
  if (!found || !bylines) return null
  return { bylines, date: `${found[4]}-${found[3]!.padStart(2, '0')}-${found[2]!.padStart(2, '0')}`, doubt: '' }
}

/** A line that is nothing but a name, or a name and a place. Only where a byline is expected; always doubted. */
export function readBareName(line: string, language: string): ReadByline | null {
  const text = line.trim()
  const located = /^(\p{L}.*?) in (\p{Lu}[\p{L}’' -]+)$/u.exec(text)
  const parts = (located?.[1] ?? text).split(/\s+/)
  if (parts.length < 2 || parts.length > 4 || !parts.every(isNameWord)) return null
  const proper = nameFromCapitals(parts.join(' '), language)
  if (!givenNames.has(proper.split(/\s+/)[0]!)) return null
  return {
    bylines: [{ name: proper, role: '', place: nameFromCapitals(located?.[2] ?? '', language) }],
    doubt: `Taken for the byline: “${text}” is a name on a line of its own.`,
  }
}

/** A role on the line under the byline: `Diplomatic correspondent`. */
export function readRole(line: string): string | null {
  const text = line.trim()
  return text.length < 60 &&
    text.split(/\s+/).length < 7 &&
    roleWords.test(text) &&
    !/[.!?:]$/.test(text) &&
    /^\p{Lu}/u.test(text)
    ? text
    : null
}

function writers(text: string, language: string): Byline[] | null {
  const [names = '', ...rest] = text.split(behindNames)
  const located = /^(.*?)\s(?:in|at|reporting from|from)\s(\p{Lu}.*)$/u.exec(names)
  const list = (located?.[1] ?? names).split(/\s*,\s*(?:and\s|ve\s)?|\s+(?:and|ve|und|et|y|&)\s+/).filter(Boolean)
  if (list.length === 0 || list.length > 6 || !list.every((one) => isName(one))) return null
  const place = located?.[2] ?? rest.find((part) => /^[\p{Lu}\s,'’-]+$/u.test(part)) ?? ''
  const role = rest.filter((part) => part !== place).join(', ')
  return list.map((one) => ({ name: nameFromCapitals(one, language), role, place: nameFromCapitals(place, language) }))
}

/** `Agnes Szucs / BRUSSELS`, `AGNES SZUCS - BRUSSELS`. */
function slashed(text: string, language: string): ReadByline | null {
  const found = new RegExp(
    String.raw`^(${name}(?:\s(?:${name}|de|van|von|bin|al|el))+)\s?[/|]\s?(\p{Lu}[\p{Lu}\s'’.-]+|\p{Lu}\p{Ll}+)$`,
    'u',
  ).exec(text)
  if (!found || !isName(found[1]!)) return null
  return {
    bylines: [{ name: nameFromCapitals(found[1]!, language), role: '', place: nameFromCapitals(found[2]!, language) }],
    doubt: '',
  }
}

function isName(text: string): boolean {
  const parts = text.split(/\s+/)
  if (parts.length > 5 || !parts.every(isNameWord))
    return /^(?:The )?(?:Associated Press|\p{Lu}\p{L}+ (?:Staff|staff))$/iu.test(text)
  return parts.length > 1 || (/^\p{Lu}/u.test(text) && !placeWords.has(text))
}

function isNameWord(word: string, index: number): boolean {
  if (placeWords.has(word) && !givenNames.has(word) && index === 0) return false
  return new RegExp(`^${name}$`, 'u').test(word) || particles.has(word) || /^(?:al|el)-\p{Lu}/u.test(word)
}
