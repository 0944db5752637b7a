import type { Dateline } from './story'

const dashes = { 'spaced-hyphen': ' - ', 'en-dash': ' – ', 'em-dash': ' — ', 'own-line': '' }
const months = ['Jan.', 'Feb.', 'March', 'April', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.']

/**
 * The dateline as it runs before the first word, without the dash: `BRUSSELS (AA)`, `LONDON, Jan. 24 (Reuters)`.
 * Capitals follow the language: Turkish `İstanbul` becomes `İSTANBUL`.
 */
export function datelineLine(dateline: Dateline, language = 'en'): string {
  const city = dateline.city.toLocaleUpperCase(language)
  const place = dateline.region ? `${city}, ${dateline.region}` : city
  const date = dateline.showsDate && dateline.date ? `, ${monthAndDay(dateline.date)}` : ''
  const agency = dateline.agency ? ` (${dateline.agency})` : ''
  return place + date + agency
}

/** What stands between the dateline and the first word: ` - `, ` – `, ` — `, or a line feed for one on its own line. */
export function datelineDash(dateline: Dateline): string {
  return dateline.dash === 'own-line' ? '\n' : dashes[dateline.dash]
}

function monthAndDay(date: string): string {
  const [, month, day] = date.split('-').map(Number)
  return `${months[(month ?? 1) - 1]} ${day}`
}
