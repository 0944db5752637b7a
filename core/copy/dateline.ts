import { placeWords, titleWords } from '../people/known-words'
import { maybeLast } from '../text/abbreviations'
import { isTurkic, nameFromCapitals } from '../text/casing'
import type { Byline, DashForm, Dateline } from '../story/story'
import { datelineAlone, datelineForms, isAgency, notCities, reporterAfter, type DatelineForm } from './dateline-forms'

/** What may stand behind a dateline that is read by itself. */
export const someText = 'Some words of text.'

export interface ReadDateline {
  dateline: Dateline
  /** Where the story's first word stands in the line; the line's length for a dateline on its own. */
  textFrom: number
  /** A reporter named between dateline and text, as Turkish copy does: `ANKARA (AA) - AYŞE KAYA - `. */
  byline: Byline | null
  doubt: string
}

/** Months by the first three letters of their name in English, Turkish and Spanish. */
const months: Record<string, number> = {
  jan: 1, feb: 2, mar: 3, apr: 4, may: 5, jun: 6, jul: 7, aug: 8, sep: 9, oct: 10, nov: 11, dec: 12, oca: 1,
  şub: 2, nis: 4, ene: 1, abr: 4, ago: 8, dic: 12, haz: 6, tem: 7, ağu: 8, eyl: 9, eki: 10, kas: 11, ara: 12,
}

/**
 * The dateline a paragraph begins with: `BRUSSELS (AA) - `, `LONDON, Jan 24 (Reuters) - `, `WASHINGTON — `,
 * `SPRINGFIELD, Illinois (AP) — `, `PARIS/BERLIN (Reuters) - `, `ANKARA: `. A city without an agency counts in capitals,
 * or in small letters with its state or country. `now` (RFC 3339) gives the year a date without one is read in. Null when
 * there is none.
 */
export function readDateline(text: string, language: string, now: string): ReadDateline | null {
  // Nothing beyond this can belong to a dateline; two spaces between its parts are one.
  const start = text.slice(0, 300)
  const line = start.replace(/\s{2,}/g, ' ')
  for (const form of datelineForms) {
    const match = form.needs.test(line) ? form.pattern.exec(line) : null
    const found = match?.groups
    if (!found || !isPlace(found, form, language) || (form.doubt === 'has no dash' && isTurn(found, line.slice(match[0].length)))) continue
    const length = match[0].length
    const named = reporterAfter.exec(line.slice(length))
    const dateline = build(found, dashForm(found.sign!), language, now)
    return {
      dateline,
      textFrom: offsetIn(start, length + (named?.[0].length ?? 0)),
      byline: named ? { name: nameFromCapitals(named[1]!, language), role: '', place: '' } : null,
      doubt: doubtOf(line.slice(0, length).trim(), found, form, dateline),
    }
  }
  return null
}

/** Where an offset of the text with single spaces lies in the text itself. */
function offsetIn(text: string, offset: number): number {
  let at = 0
  for (let count = 0; count < offset; count++) {
    at++
    if (/\s/.test(text[at - 1]!)) while (at < text.length && /\s/.test(text[at]!)) at++
  }
  return at
}

type Groups = Record<string, string | undefined>

/**
 * In capitals any agency will do. A city in small letters needs one that is known and a dash or colon behind it, or a
 * state or country.
 */
function isPlace(found: Groups, form: DatelineForm, language: string): boolean {
  const city = found.city!
  if (isNoCity(city, found.agency !== undefined)) return false
  // `İÇİŞLERİ BAKANI ALİ KAYA: …`
  if (found.agency === undefined && nameFromCapitals(city, language).split(/[ /]/).some((word) => titleWords.has(word) && !placeWords.has(word))) return false
  if (/^[^\p{Lower}]+$/u.test(city) && form.small !== 'region') return true
  if (form.small === 'agency') return isAgency(found.agency!.trim()) && (found.date !== undefined || /[-–—_:.]/.test(found.sign!))
  if (form.small === 'name') return city.split(/[ /-]/).every((word) => placeWords.has(word) || word === 'New')
  return form.small === 'region' && isRegion(found.region!)
}

/** `ALİ KAYA: “…”`: whoever is no known place and has a quotation behind the colon is speaking. */
function isTurn(found: Groups, after: string): boolean {
  const known = found.city!.split(/[ /]/).every((word) => placeWords.has(nameFromCapitals(word, 'en')) || placeWords.has(nameFromCapitals(word, 'tr')))
  return !known && found.sign!.includes(':') && /^["“‘«]/.test(after)
}

/** `IL`, `Ala.`, `Ukraine`. */
function isRegion(region: string): boolean {
  if (/^\p{Upper}\.?\p{Upper}\.?$/u.test(region) || maybeLast.has(region.replace(/\.$/, ''))) return true
  return region.replace(/^the /, '').split(/[ -]/).every((word) => placeWords.has(word) || /^(?:and|of|New|South|North|West|East|United|States|Kingdom|Republic|Bank|Strip)$/.test(word))
}

function doubtOf(words: string, found: Groups, form: DatelineForm, dateline: Dateline): string {
  if (form.doubt) return `Taken for the dateline: “${words}” ${form.doubt === 'has no dash' ? form.doubt : `, but ${form.doubt}`}.`.replace(' ,', ',')
  if (found.agency !== undefined && /^[\s:]+$/.test(found.sign!) && !found.date) return `Taken for the dateline: “${words}” has no dash.`
  return found.date && !dateline.showsDate ? `The day “${found.date}” in the dateline could not be read.` : ''
}

/** A dateline on a line of its own, as it stands under a byline: `ANKARA`, `ANKARA (AA)`. */
export function readDatelineAlone(line: string, language: string, now: string): ReadDateline | null {
  const text = line.trim()
  const found = text.length <= 60 ? datelineAlone.exec(text)?.groups : undefined
  if (!found || isNoCity(found.city!, found.agency !== undefined)) return null
  if (found.city!.length < 4 && found.agency === undefined) return null
  return { dateline: build(found, 'own-line', language, now), textFrom: line.length, byline: null, doubt: '' }
}

function isNoCity(city: string, hasAgency: boolean): boolean {
  const first = city.split(/[\s/]/)[0]!
  if (city.length > 60 || notCities.has(city) || /^(?:SON DAKİKA|KEY POINTS)$/.test(city)) return true
  if (hasAgency) return false
  return (
    (notCities.has(first) && !city.startsWith('NEW ')) ||
    city.replace(/[^\p{Upper}]/gu, '').length < (/\p{Lower}/u.test(city) ? 1 : 3) ||
    city.split(/\s+/).length > 4
  )
}

function build(found: Groups, form: DashForm, language: string, now: string): Dateline {
  const city = found
    .city!.split('/')
    .map((one) => nameFromCapitals(one.trim(), language))
    .join('/')
  const date = found.date ? readDate(found.date, now) : null
  return {
    city,
    region: regionName(found.region ?? '', language),
    agency: found.agency?.trim() ?? '',
    dash: form,
    date,
    showsDate: date !== null,
  }
}

/** `FLORIDA` as it is written otherwise; `FL` stays. */
function regionName(region: string, language: string): string {
  return /^\p{Upper}{2}$/u.test(region) ? region : nameFromCapitals(region, isTurkic(language) ? language : 'en')
}

function dashForm(sign: string): DashForm {
  if (/—|--|_/.test(sign)) return 'em-dash'
  return sign.includes('–') ? 'en-dash' : 'spaced-hyphen'
}

/** `Jan 24` in the year that puts it nearest before now; a date in the coming week is this year's too. */
function readDate(text: string, now: string): string | null {
  const plain = text.replace(/(?<=\d)(?:st|nd|rd|th)/, '')
  const day = Number(/\b(\d{1,2})\b(?!\d)/.exec(plain)?.[1])
  const name = /\p{Alpha}+/u.exec(plain)![0]
  const named = months[name.toLocaleLowerCase('tr').slice(0, 3)] ?? months[name.toLowerCase().slice(0, 3)]
  if (!named || !(day >= 1 && day <= 31)) return null
  const stated = Number(/\b(\d{4})\b/.exec(text)?.[1])
  const iso = (year: number): string => `${year}-${String(named).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  if (stated) return iso(stated)
  const year = Number(now.slice(0, 4))
  return Date.parse(iso(year)) > Date.parse(now) + 7 * 86_400_000 ? iso(year - 1) : iso(year)
}
