import { isTurkic, nameFromCapitals } from '../text/casing'
import type { Byline, DashForm, Dateline } from '../story/story'

export interface ReadDateline {
  dateline: Dateline
  /** Where the story's first word stands in the line; the line's length for a dateline on its own. */
  textFrom: number
  /** A reporter named between dateline and text, as Turkish copy does: `ANKARA (AA) - AYŞE KAYA - `. */
  byline: Byline | null
  doubt: string
}

const months: Record<string, number> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  may: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  oct: 10,
  nov: 11,
  dec: 12,
  oca: 1,
  şub: 2,
  nis: 4,
  ene: 1,
  abr: 4,
  ago: 8,
  dic: 12,
  haz: 6,
  tem: 7,
  ağu: 8,
  eyl: 9,
  eki: 10,
  kas: 11,
  ara: 12,
}
const monthNames = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Oca|Şub|Nis|Haz|Tem|Ağu|Eyl|Eki|Kas|Ara'
const month = String.raw`(?:${monthNames}|${monthNames.toUpperCase()})\p{L}*\.?`
const date = String.raw`(?:${month}\s\d{1,2}(?:,?\s\d{4})?|\d{1,2}\s${month}(?:,?\s\d{4})?)`
const capitals = String.raw`\p{Lu}[\p{Lu}\p{M}'’.-]*`
const word = String.raw`\p{Lu}[\p{L}\p{M}'’.-]+`
const capitalName = String.raw`(?:${capitals}|Mc\p{Lu}+)(?:[ -](?:${capitals}|d['’]\p{Lu}+|de|la|al|el|of))*`
const plainName = String.raw`${word}(?:[ -](?:${word}|de|la|al|el|of|the))*`
const capitalCity = String.raw`${capitalName}(?:\s?\/\s?${capitals}(?:[ -]${capitals})*)*`
const plainCity = String.raw`${plainName}(?:\s?\/\s?${word})*`
const region = String.raw`(?:the )?\p{Lu}[\p{L}.]*(?:[ -](?:and |of )?\p{Lu}[\p{L}.]*)*`
const agency = String.raw`\(\s?(\p{L}[\p{L}.\s/-]{0,24})\s?\)`
const dash = String.raw`\s?(?:--|[-–—])\s?`

const anyDate = String.raw`${date}|\d{1,2}\s\p{Ll}{3,10}\.?`
const place = String.raw`(?:,\s(?!${date})(${region}))?`
const openDash = String.raw`\s[—–]\s?|[—–]\s|\s-\s|\s?--\s?|—`

const withAgency = new RegExp(
  String.raw`^(${capitalCity}|${plainCity})${place}(?:,?\s(${anyDate}))?,?\s?${agency}(${dash}|\s?:\s|\s)(?=\S)`,
  'u',
)
const withoutAgency = new RegExp(String.raw`^(${capitalCity})${place}(?:,?\s(${date}))?(?:${openDash})(?=\S)`, 'u')
const alone = new RegExp(String.raw`^(${capitalCity})${place}(?:,?\s(${date}))?(?:,?\s?${agency})?$`, 'u')
const reporter = /^(\p{Lu}[\p{Lu}\p{M}.'’-]+(?: \p{Lu}[\p{Lu}\p{M}.'’-]+){1,3}) ?[-–—] ?(?=\S)/u

/** Agencies by whose code a city in small letters is known for a dateline. */
const agencies = new Set([
  'AA',
  'Anadolu',
  'Anadolu Agency',
  'Reuters',
  'AP',
  'AFP',
  'dpa',
  'DPA',
  'Xinhua',
  'İHA',
  'IHA',
  'DHA',
  'ANKA',
  'TASS',
  'UPI',
  'ANI',
  'PTI',
  'IANS',
  'EFE',
  'ANSA',
  'Kyodo',
  'Yonhap',
  'Bloomberg',
  'CNN',
  'CP',
  'PA',
  'AAP',
  'VOA',
  'MENA',
  'WAM',
  'SPA',
  'KUNA',
  'BHA',
  'KNA',
  'NTB',
  'TT',
])

/** Words in capitals that open a paragraph before a dash and are no places. */
const notCities = new Set([
  'NATO',
  'COVID',
  'COVID-19',
  'UPDATE',
  'BREAKING',
  'WATCH',
  'OPINION',
  'ANALYSIS',
  'EXCLUSIVE',
  'FACTBOX',
  'EXPLAINER',
  'UNESCO',
  'UNICEF',
  'OPEC',
  'ASEAN',
  'NEW',
  'FLASH',
  'URGENT',
  'EDS',
  'NOTE',
  'CORRECTION',
  'INTERVIEW',
  'FEATURE',
  'LIVE',
  'VIDEO',
  'PHOTO',
  'PHOTOS',
  'EU',
  'US',
  'UN',
  'UK',
  'USA',
  'WHO',
  'IMF',
  'FBI',
  'CIA',
  'AA',
  'AP',
  'AFP',
  'SON DAKİKA',
  'GÜNCELLEME',
  'ÖZEL',
  'I',
  'A',
  'TIMELINE',
  'PROFILE',
  'Q',
  'FILE',
])

/**
 * The dateline a paragraph begins with: `BRUSSELS (AA) - `, `LONDON, Jan 24 (Reuters) - `, `WASHINGTON — `,
 * `SPRINGFIELD, Illinois (AP) — `, `PARIS/BERLIN (Reuters) - `. A city without an agency counts only in capitals.
 * `now` (RFC 3339) gives the year a date without one is read in. Null when there is none.
 */
export function readDateline(text: string, language: string, now: string): ReadDateline | null {
  const agencyForm = withKnownAgency(text)
  const found = agencyForm ?? withoutAgency.exec(text)
  if (!found || isNoCity(found[1]!, agencyForm !== null)) return null
  const code = agencyForm?.[4]?.trim() ?? ''
  const sign = agencyForm ? agencyForm[5]! : found[0].slice(-4)
  const rest = text.slice(found[0].length)
  const named = reporter.exec(rest)
  const doubt = agencyForm && !/[-–—]/.test(sign) ? `Taken for the dateline: “${found[0].trim()}” has no dash.` : ''
  const dateline = build(found, code, dashForm(sign), language, now)
  const unread = dateline.showsDate ? '' : found[3] ? `The day “${found[3]}” in the dateline could not be read.` : ''
  return {
    dateline,
    textFrom: found[0].length + (named?.[0].length ?? 0),
    byline: named ? { name: nameFromCapitals(named[1]!, language), role: '', place: '' } : null,
    doubt: doubt || unread,
  }
}

/** In capitals any agency will do; a city in small letters needs one that is known, and a dash or colon behind it. */
function withKnownAgency(text: string): RegExpExecArray | null {
  const found = withAgency.exec(text)
  if (!found || /^[^\p{Ll}]+$/u.test(found[1]!)) return found
  return agencies.has(found[4]!.trim()) && /[-–—:]/.test(found[5]!) ? found : null
}

/** A dateline on a line of its own, as it stands under a byline: `ANKARA`, `ANKARA (AA)`. */
export function readDatelineAlone(line: string, language: string, now: string): ReadDateline | null {
  const text = line.trim()
  const found = text.length <= 60 ? alone.exec(text) : null
  if (!found || isNoCity(found[1]!, found[4] !== undefined) || (found[1]!.length < 4 && found[4] === undefined))
    return null
  return {
    dateline: build(found, found[4]?.trim() ?? '', 'own-line', language, now),
    textFrom: line.length,
    byline: null,
    doubt: '',
  }
}

function isNoCity(city: string, hasAgency: boolean): boolean {
  const first = city.split(/[\s/]/)[0]!
  return (
    notCities.has(city) ||
    (!hasAgency &&
      ((notCities.has(first) && !city.startsWith('NEW ')) ||
        city.replace(/[^\p{Lu}]/gu, '').length < 3 ||
        city.split(/\s+/).length > 4)) ||
    city.length > 60
  )
}

function build(found: RegExpExecArray, code: string, form: DashForm, language: string, now: string): Dateline {
  const city = found[1]!
    .split('/')
    .map((one) => nameFromCapitals(one.trim(), language))
    .join('/')
  const date = found[3] ? readDate(found[3], now) : null
  return {
    city,
    region: nameFromCapitals(found[2] ?? '', isTurkic(language) ? language : 'en'),
    agency: code,
    dash: form,
    date,
    showsDate: date !== null,
  }
}

function dashForm(sign: string): DashForm {
  if (/—|--/.test(sign)) return 'em-dash'
  return sign.includes('–') ? 'en-dash' : 'spaced-hyphen'
}

/** `Jan 24` in the year that puts it nearest before now; a date in the coming week is this year's too. */
function readDate(text: string, now: string): string | null {
  const day = Number(/\b(\d{1,2})\b(?!\d)/.exec(text)?.[1])
  const named =
    months[/[\p{L}]+/u.exec(text)![0].toLocaleLowerCase('tr').slice(0, 3)] ??
    months[/[\p{L}]+/u.exec(text)![0].toLowerCase().slice(0, 3)]
  if (!named || !(day >= 1 && day <= 31)) return null
  const stated = Number(/\b(\d{4})\b/.exec(text)?.[1])
  const iso = (year: number): string => `${year}-${String(named).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  if (stated) return iso(stated)
  const year = Number(now.slice(0, 4))
  return Date.parse(iso(year)) > Date.parse(now) + 7 * 86_400_000 ? iso(year - 1) : iso(year)
}
