import { places } from '../text/places'
import { remembered } from '../text/remembered'
import type { Word } from '../text/words'
import { weekdayNumber } from './english'

/** A day of the week that stands for a day: `on Monday`, `Monday’s`, not `Black Friday` or `the Sunday Times`. */
export interface FoundWeekday extends Word {
  /** 0 for Monday to 6 for Sunday. */
  number: number
}

const pattern = /(?<![\p{IDC}-])(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?![\p{IDC}-])/gu
const nameBefore = /(?:Black|Good|Ash|Palm|Easter|Whit|Holy|Maundy|Bloody|Super|Cyber|Giving|Mardi|Shrove|Mail on|Man|Miss|Mrs?\.?) $/u
const nameAfter = /^ (?:Times|Telegraph|Mirror|Herald|Mail|Express|World|Sun|Star|Review|Magazine|Night|School|Mass|Addams|Island|Club|Agreement|Trading)(?!\p{Alpha})/u

/** The days of the week of an English text, in order. Copy in other languages has none here. */
export function weekdaysIn(text: string, language: string): readonly FoundWeekday[] {
  return /^en\b/.test(language) && text.includes('day') ? englishWeekdays(text) : []
}

const englishWeekdays = remembered((text): readonly FoundWeekday[] => (
  Array.from(places(pattern, text), (match) => ({ text: match[0], from: match.index, to: match.index + match[0].length, number: weekdayNumber(match[0]) }))
    .filter(({ from, to }) => !nameBefore.test(text.slice(Math.max(0, from - 10), from)) && !nameAfter.test(text.slice(to, to + 14)))
))
