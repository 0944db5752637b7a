import { wordSet } from '../text/words'

/** One way of printing a dateline. Groups: city, region, date, agency, sign (what stands before the text). */
export interface DatelineForm {
  /** What a line of this form has somewhere: a quick look that spares most lines the pattern. */
  needs: RegExp
  /** Made when first asked for. */
  readonly pattern: RegExp
  /** By what a city in small letters is known: its agency, its region, its own name; or not at all. */
  small: 'agency' | 'region' | 'name' | 'never'
  /** Why an editor should look at a dateline of this form, or empty: `has no dash`. */
  doubt: string
}

const monthNames = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Oca|Şub|Nis|Haz|Tem|Ağu|Eyl|Eki|Kas|Ara'
const month = String.raw`(?:${monthNames}|${monthNames.toUpperCase()})\p{Alpha}*\.?`
const day = String.raw`\d{1,2}(?:st|nd|rd|th)?`
const date = String.raw`(?:${month}\s${day}(?:,?\s\d{4})?|${day}\s${month}(?:,?\s\d{4})?)`
const capitals = String.raw`\p{Upper}[\p{Upper}\p{M}'’.-]*`
const word = String.raw`\p{Upper}[\p{Alpha}\p{M}'’.-]+`
const capitalName = String.raw`(?:${capitals}|Mc\p{Upper}+)(?:[ -](?:${capitals}|d['’]\p{Upper}+|de|la|al|el|of))*`
const plainName = String.raw`${word}(?:[ -](?:${word}|de|la|al|el|of|the))*`
const capitalCity = String.raw`${capitalName}(?:\s?\/\s?${capitals}(?:[ -]${capitals})*)*`
const plainCity = String.raw`${plainName}(?:\s?\/\s?${plainName})*`
const region = String.raw`(?:the )?\p{Upper}[\p{Alpha}.]*(?:[ -](?:and |of )?\p{Upper}[\p{Alpha}.]*)*`
const code = String.raw`(?<agency>\p{Alpha}[\p{Alpha}.\s/-]{0,28}?)`
const dash = String.raw`\s?(?:--|[-–—_])\s?`
const openDash = String.raw`\s[—–]\s?|[—–]\s|\s[-_]\s|\s>>\s|\s?--\s?|—`
const place = String.raw`(?:,\s(?!${date})(?<region>${region}))?`
const when = String.raw`(?:,?\s(?<date>${date}))`
const anyWhen = String.raw`(?:,?\s(?<date>${date}|\d{1,2}\s\p{Lower}{3,10}\.?))?`
const city = (capitalsOnly: boolean): string => `(?<city>${capitalsOnly ? capitalCity : `${capitalCity}|${plainCity}`})`

function form(needs: RegExp, pattern: string, small: DatelineForm['small'], doubt = ''): DatelineForm {
  let made: RegExp | undefined
  return { needs, get pattern() { return made ??= new RegExp(`^${pattern}`, 'u') }, small, doubt }
}

/** The forms that agencies and newspapers print, the surest first. */
export const datelineForms: readonly DatelineForm[] = [
  // BRUSSELS (AA) - , LONDON, Jan 24 (Reuters) - , SPRINGFIELD, Ill. (AP) — , Brussels (AA): , İSTANBUL, (DHA)-
  form(/^[^(]{2,90}\(/, String.raw`${city(false)}${place}${anyWhen},?\s?\(\s?${code}\s?\)(?<sign>${dash}|\s?:\s|\s)(?=\S)`, 'agency'),
  // BANGKOK (Sputnik - 13th July, 2022)
  form(/^[^(]{2,90}\(.*\d/, String.raw`${city(true)}${place}\s\(${code}\s?[-–—,]\s(?<date>${date})\)(?<sign>${dash}|\s)(?=\S)`, 'never'),
  // WASHINGTON (Aug. 13) --
  form(/^[^(]{2,90}\(.*\d/, String.raw`${city(true)}${place}\s\((?<date>${date})\)(?<sign>${dash})(?=\S)`, 'never'),
  // MOSCOW, March 3. /TASS/.
  form(/\d.*\/.+\//, String.raw`${city(false)}${place}${when}\.?\s\/${code}\/(?<sign>\.?${dash}|\.?\s)(?=\S)`, 'agency'),
  // WASHINGTON — , KYIV, Ukraine —
  form(/[—–]|\s[-_]\s|\s>>\s|--/, String.raw`${city(true)}${place}${when}?(?<sign>${openDash})(?=\S.*\p{Lower}{2})`, 'never'),
  // (SPRINGFIELD, Ill.) —
  form(/^\(/, String.raw`\(${city(true)}${place}\)(?<sign>${openDash})(?=\S)`, 'never'),
  // Springfield, IL –
  form(/,.*\s[-–—]/, String.raw`${city(false)},\s(?<region>${region})(?<sign>\s[-–—]\s|\s--\s)(?=\S)`, 'region', 'the city is not in capitals'),
  // India, Oct. 30 --
  form(/\d.*[-–—]/, String.raw`${city(false)}${when}(?<sign>\s?--\s?|\s[-–—]\s)(?=\S)`, 'name', 'the city is not in capitals'),
  // LONDON Jan 24 Oil rose
  form(/^.{0,90}\d/, String.raw`${city(true)}${place}${when}(?<sign>\s)(?=\p{Upper})`, 'never', 'has no dash'),
  // ANKARA: The minister
  form(/:\s/, String.raw`${city(true)}${place}${when}?(?<sign>\s?:\s)(?=["“‘']?\p{Upper}.{50})`, 'never', 'has no dash'),
  // New Delhi: The minister, before a paragraph and not before a headline
  form(/:\s/, String.raw`${city(false)}(?<sign>:\s)(?=["“‘']?\p{Upper}.{110})`, 'name', 'has no dash'),
  // New Delhi, Feb 22 The minister , Paris, June 3: The minister
  form(/^.{0,90}\d/, String.raw`${city(false)}${when}(?<sign>\s?:\s|\s)(?=["“‘']?\p{Upper}.{60})`, 'name', 'has no dash'),
]

/** A dateline on a line of its own: `ANKARA`, `KYIV, Ukraine`, `ANKARA (AA)`. */
export const datelineAlone = new RegExp(String.raw`^${city(true)}${place}${when}?(?:,?\s?\(\s?${code}\s?\))?$`, 'u')

/** A reporter between dateline and text: `AYŞE KAYA - `. */
export const reporterAfter = /^(\p{Upper}[\p{Upper}\p{M}.'’-]+(?: \p{Upper}[\p{Upper}\p{M}.'’-]+){1,3}) ?[-–—] ?(?=\S)/u

/** Agencies by whose code a city in small letters is known for a dateline. */
const agencies = wordSet(`
  AA Anadolu Reuters AP AFP dpa DPA Xinhua İHA IHA DHA ANKA TASS UPI ANI PTI IANS EFE ANSA Kyodo Yonhap Bloomberg
  CNN CP PA AAP VOA MENA WAM SPA KUNA BHA KNA NTB TT Sputnik Interfax Trend AZERTAC RIA Ukrinform BelTA Tanjug HINA
  BTA MTI PAP CTK Lusa Belga APA ATS Fars IRNA ISNA Tasnim Petra NNA SANA QNA BNA ONA APS MAP TAP Antara Bernama
  VNA KCNA Jiji Yonhap NNN PNA APP UNI UNB DPA-AFX Anka İGFA IGFA HİBYA Demirören BBC NPR NBC CBS ABC Fox Politico
  RFE/RL
`)

export function isAgency(name: string): boolean {
  return agencies.has(name) || /^(?:Anadolu Agency|Anadolu Ajansı|RIA Novosti|The Associated Press|Associated Press)$/.test(name)
}

/** Words in capitals that open a paragraph before a dash or colon and are no places. */
export const notCities = wordSet(`
  BY THE FROM WITH AND FOR THIS THAT WE HE SHE IT NO YES OR IF IN ON AT AS TO OF NOT
  NATO COVID COVID-19 UPDATE BREAKING WATCH OPINION ANALYSIS EXCLUSIVE FACTBOX EXPLAINER UNESCO UNICEF OPEC ASEAN
  NEW FLASH URGENT EDS NOTE CORRECTION INTERVIEW FEATURE LIVE VIDEO PHOTO PHOTOS EU US UN UK USA WHO IMF FBI CIA AA
  AP AFP GÜNCELLEME ÖZEL I A TIMELINE PROFILE Q FILE SPORTS SPORT FOOTBALL SOCCER CRICKET TENNIS BASKETBALL LISTEN
  READ QUESTION ANSWER SUMMARY WARNING SOURCE SOURCES UPDATED HIGHLIGHTS NOTES RESULTS SCORES STANDINGS QUOTES
  ADVISORY SPOILER REVIEW REPORT CNN BBC NPR SPOR HABER GÜNDEM EKONOMİ VİDEO FOTO ANALİZ
`)
