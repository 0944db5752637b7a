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
const houses = 'Associated Press|Press|Reuters|Anadolu|AFP|News|Agency|Times|Post|Journal|Herald|CNN|BBC|NPR|NBC|ABC|CBS|AP|UPI|dpa|Bloomberg'
const roleWords = new RegExp(`${offices}|staff|contributor|photographer|journalist|yazar|${houses}`, 'i')
/** What sets a role, a house or a place off from the names. */
const behindNames = new RegExp(String.raw`\s*(?:,\s(?=[^,]*(?:${offices}|${houses}))|\s[|–—-]\s|\s\/\s)\s*`, 'i')
const name = String.raw`\p{Upper}[\p{Alpha}\p{M}.'’-]*`

/**
 * The writers of a line, in the forms agencies print: `By Agnes Szucs`, `By A and B`, `By X, Diplomatic Correspondent`,
 * `By X in Kyiv`, `X / ANKARA`, `Haber: X`. Null for a line that is none.
 */
export function readByline(line: string, language: string): ReadByline | null {
  if (line.length > 400) return null
  const text = withoutAddress(line)
  if (
    text.length < 3 ||
    text.length > 160 ||
    /[!?;“”"]/.test(text) ||
    (/[^.\p{Upper}]\.$/u.test(text) && !/\b(?:Jr|Sr)\.$/.test(text))
  )
    return null
  const opening = lead.exec(text)
  if (opening) {
    const bylines = writers(text.slice(opening[0].length), language)
    const colon = opening[0].includes(':')
    return bylines && (colon || /^(?:by|von|par|por)\s/i.test(opening[0])) ? { bylines, doubt: '' } : null
  }
  return dated(text, language) ?? slashed(text, language) ?? ofHouse(text, language)
}

/** When the page was put up: `Tuesday, Aug. 17, 2010`, `8:42 a.m. EDT`, `10/ 5/11`, `2014-01-26`, `1 hr ago`. */
const timeBehind = new RegExp(
  String.raw`[\s,|•·–—-]*(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|(?:${'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec'})[a-z]*\.? \d|\d{1,2}[/:]\s?\d|\d{4}-\d\d|\d+ (?:hrs?|hours?|min(?:ute)?s?) ).*$`,
  'u',
)

/** The line without what pages hang on it: the time, an address, a handle, a stroke or comma at its end. */
function withoutAddress(line: string): string {
  return line
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/^[-–—]\s(?=by\s)/i, '')
    .replace(/^(by\s.{4,120}?)$/i, (whole) => whole.replace(timeBehind, ''))
    .replace(/\s?[|•·(]?\s?(?:[\w.+-]+@[\w.-]+\.\w+|@\w+)\)?$/, '')
    .replace(/\s?[:|,•·]$/, '')
    .trim()
}

/** `Agnes Szucs |14.02.2022`, day before month; `Agnes Szucs Published February 14, 2022`. */
function dated(text: string, language: string): ReadByline | null {
  const published = /^(\p{Upper}[^|\d]{4,80}?)[\s|,]+(?:Published|Updated|Posted)\b.*\d{4}/u.exec(text)
  const ago = published ?? /^(\p{Upper}\D{4,60}?) \d+ (?:hour|minute|day)s? ago\b/u.exec(text)
  const named = ago ? writers(ago[1]!, language) : null
  if (named) return { bylines: named, doubt: '' }
  const found = /^([^|\d]{4,80}?)\s*\|\s*(\d{1,2})[./](\d{1,2})[./](\d{4})$/u.exec(text)
  const bylines = found ? writers(found[1]!, language) : null
  if (!found || !bylines) return null
  return { bylines, date: `${found[4]}-${found[3]!.padStart(2, '0')}-${found[2]!.padStart(2, '0')}`, doubt: '' }
}

/**
 * A line that is nothing but a name, or names, or a name and a place. Only where a byline is expected; always doubted.
 * One of the names must be a usual one, unless the `next` line is a role or a house.
 */
export function readBareName(line: string, language: string, next = ''): ReadByline | null {
  const text = line.trim()
  if (text.length > 160) return null
  const located = /^(\p{Alpha}.*?) in (\p{Upper}[\p{Alpha}’' -]+)$/u.exec(text)
  const names = (located?.[1] ?? text).split(/,\s(?:and\s|ve\s)?|\s(?:and|ve|&)\s/)
  const whole = names.every((one) => {
    const parts = one.split(/\s+/)
    return parts.length > 1 && parts.length < 5 && parts.every(isNameWord)
  })
  if (!whole || names.length > 4) return null
  const proper = names.map((one) => nameFromCapitals(one, language))
  const known = proper.some((one) => givenNames.has(one.split(/\s+/)[0]!))
  if (!known && !isHouseLine(next) && !/^(?:\p{Alpha}+ ){0,3}(?:correspondent|reporter|writer|editor|columnist|muhabir)$/iu.test(next.trim())) return null
  const place = nameFromCapitals(located?.[2] ?? '', language)
  return {
    bylines: proper.map((name) => ({ name, role: '', place })),
    doubt: `Taken for the byline: “${text}” is ${names.length > 1 ? 'names' : 'a name'} on a line of its own.`,
  }
}

/** The name of an agency or a paper on a line of its own, where no writer is named with it. */
export function isHouseLine(line: string): boolean {
  return /^(?:(?:from|source|kaynak):? )?(?:the )?(?:associated press|reuters(?: news)?|afp|agence france-presse|anadolu (?:agency|ajansı)|bbc news|bloomberg(?: news)?|the canadian press|canadian press|cnn|upi|dpa|xinhua|tass|iha|İHA|dha|aa|ap|anka)$/iu.test(
    line.trim(),
  )
}

/** A role on the line under the byline: `Diplomatic correspondent`. */
export function readRole(line: string): string | null {
  const text = line.trim()
  return text.length < 60 &&
    text.split(/\s+/).length < 7 &&
    roleWords.test(text) &&
    !/[.!?:]$/.test(text) &&
    /^\p{Upper}/u.test(text)
    ? text
    : null
}

function writers(text: string, language: string): Byline[] | null {
  const [names = '', ...rest] = text.replace(/(?<=\p{Upper}{2}) (?=(?:The )?Associated Press\b)/u, ', ').split(behindNames)
  const located = /^(.*?)\s(?:in|at|reporting from|from)\s(\p{Upper}.*)$/u.exec(names)
  const list = (located?.[1] ?? names).split(/\s*,\s*(?:and\s|ve\s)?|\s+(?:and|ve|und|et|y|&)\s+/).filter(Boolean)
  // `By Jane Doe, CNN`, `by Jane Doe, Brussels`: one word behind full names is no writer.
  const behind = list.length > 1 && list.slice(0, -1).every((one) => /\s/.test(one)) && !/\s/.test(list.at(-1)!) ? list.pop()! : ''
  if (list.length === 0 || list.length > 6 || !list.every((one) => isName(one))) return null
  const house = /^\p{Upper}{2,5}$/u.test(behind) && !placeWords.has(nameFromCapitals(behind, language))
  const parts = behind ? [...rest, behind] : rest
  const place =
    located?.[2] ?? (behind && !house ? behind : rest.find((part) => /^[\p{Upper}\s,'’-]+$/u.test(part) && !isHouse(part))) ?? ''
  const role = parts.filter((part) => part !== place).join(', ')
  return list.map((one) => ({ name: nameFromCapitals(one, language), role, place: nameFromCapitals(place, language) }))
}

/** `Agnes Szucs / BRUSSELS`, `AGNES SZUCS - BRUSSELS`. */
function slashed(text: string, language: string): ReadByline | null {
  const found = new RegExp(
    String.raw`^(${name}(?:\s(?:${name}|de|van|von|bin|al|el))+)\s?[/|]\s?(\p{Upper}[\p{Upper}\s'’.-]+|\p{Upper}\p{Lower}+)$`,
    'u',
  ).exec(text)
  if (!found || !isName(found[1]!)) return null
  return {
    bylines: [{ name: nameFromCapitals(found[1]!, language), role: '', place: nameFromCapitals(found[2]!, language) }],
    doubt: '',
  }
}

/** `JOE McDONALD Associated Press Writer`, `Jane Doe - Zenda Valley Newspapers`. */
function ofHouse(text: string, language: string): ReadByline | null {
  const found = /^(\p{Upper}.{4,60}?),? ((?:(?:The )?Associated Press|AP|Reuters|AFP|UPI)(?: \p{Alpha}+)? (?:Writer|Correspondent|Reporter|Editor))$/u.exec(text)
  const paper = /^(\p{Upper}[\p{Alpha}'’-]+(?: \p{Upper}[\p{Alpha}.'’-]*){1,3}) [-–—|] ((?:\p{Upper}[\p{Alpha}-]+ ){1,3}(?:Newspapers|News Service|Bureau))$/u.exec(text)
  if (paper && givenNames.has(paper[1]!.split(' ')[0]!)) return { bylines: [{ name: nameFromCapitals(paper[1]!, language), role: paper[2]!, place: '' }], doubt: '' }
  const bylines = found && /\s/.test(found[1]!) ? writers(found[1]!, language) : null
  return bylines ? { bylines: bylines.map((byline) => ({ ...byline, role: found![2]! })), doubt: '' } : null
}

function isHouse(text: string): boolean {
  return new RegExp(`^(?:The )?(?:\\p{Alpha}+ )*(?:${houses})$`, 'iu').test(text)
}

function isName(text: string): boolean {
  const parts = text.split(/\s+/)
  if (parts.length > 5 || !parts.every(isNameWord))
    return /^(?:The )?(?:Associated Press|\p{Upper}\p{Alpha}+ (?:Staff|staff))$/iu.test(text)
  return parts.length > 1 || (/^\p{Upper}/u.test(text) && !placeWords.has(text))
}

function isNameWord(word: string, index: number): boolean {
  if (placeWords.has(word) && !givenNames.has(word) && index === 0) return false
  return new RegExp(`^${name}$`, 'u').test(word) || particles.has(word) || /^(?:al|el)-\p{Upper}/u.test(word)
}
