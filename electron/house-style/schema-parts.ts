import * as v from 'valibot'
import { ymd } from '../../core/calendar/day'
import { words } from '../../core/text/words'
import { didYouMean } from './suggest'

/** What the schemas of a package's files share. A message reads on after the name of what it speaks of. */
export const filled = v.pipe(v.string('has to be text'), v.trim(), v.nonEmpty('is empty'))
export const day = v.pipe(filled, v.isoDate('has to be a date such as 2026-11-02'), v.check(isInCalendar, 'is not in the calendar'))
export const singleWord = v.pipe(filled, v.check((text) => words(text).length === 1 && isAllWords(text), 'has to be a single word'))
export const list = v.optional(v.array(filled, 'has to be a list: [one, other]'), [])
export const ruleId = v.pipe(filled, v.regex(/^[a-z-]+\/[a-z-]+$/, 'has to be a rule’s id such as words/toward'))
export const level = v.picklist(['error', 'warning', 'advice'], 'has to be error, warning or advice')
export const count = v.pipe(v.number('has to be a number'), v.integer('has to be a whole number'), v.minValue(1, 'has to be 1 or more'))

export function isInCalendar(text: string): boolean {
  return ymd(text) !== null
}

/** Whether a text begins and ends with a word. */
export function isAllWords(text: string): boolean {
  const found = words(text)
  return found[0]?.from === 0 && found.at(-1)?.to === text.length
}

/** Keys that are there and no others; a key nobody knows is answered with the likeliest one that is meant. */
export function keys<Entries extends v.ObjectEntries>(entries: Entries) {
  return v.strictObject(entries, ({ expected, path }) => {
    const key = String(path?.[0]?.key ?? '')
    if (expected === 'never') return `“${key}”: unknown key${didYouMean(key, Object.keys(entries))}`
    return expected === 'Object' ? 'has to hold keys and their values' : 'is missing'
  })
}

export function oneOf<const Choices extends readonly string[]>(choices: Choices) {
  return v.picklist(choices, `has to be ${choices.slice(0, -1).join(', ')} or ${choices.at(-1)}`)
}
