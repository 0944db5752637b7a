import { currencyNames, currencySigns } from './english'
import type { FoundNumber } from './found-number'
import { units, type Unit } from './units'

/** What a number counts, and how many units of text say so. */
export interface Company {
  kind: FoundNumber['kind']
  unit: string
  length: number
}

const sign = /(?<!\p{IDC})(?:(?:US|CA?|AU?|HK|NZ|S|NT|R)?\$|[€£¥₺₹₽₪₩]|(?:USD|EUR|GBP)\s?|Rs\.?\s?)$/u

/** The sign or code of money that a text ends with, right before a figure. */
export function moneyBefore(before: string): { unit: string, length: number } | null {
  const found = sign.exec(before)
  const unit = found && currencySigns.get(found[0].trim())
  return unit ? { unit, length: found[0].length } : null
}

const percent = /^\s?(?:%|percent(?!\p{Alpha})|per\scent(?!\p{Alpha})|pct(?!\p{Alpha}))/u
const points = /^[\s-](?:percentage|percent|per\scent)[\s-]points?(?!\p{Alpha})|^\s?%\spoints?(?!\p{Alpha})|^[\s-](?:ppts?|pp)(?!\p{Alpha})/u
const age = /^(?:[\s-](?:years?|months?|weeks?|days?)[\s-]olds?|\s?(?:yrs?|years?)\sof\sage)(?!\p{Alpha})/u
const money = /^\s(?:(?:US|U\.S\.|American|Turkish|Russian|Japanese|Chinese|Indian|Israeli|Mexican|Swiss|Canadian|Australian|Hong\sKong)\s)?(dollars?|euros?|yen|yuan|renminbi|rubles?|roubles?|liras?|rupees?|pesos?|francs?|shekels?)(?!\p{Alpha})/iu
const otherDollars = /(?:Canadian|Australian|Hong)/
/** One look that tells most words after a number from a unit; which unit it is takes a pattern for each. */
const anyUnit = new RegExp(`^(?:[\\s-]|°\\s?)?(?:${units.map(({ written }) => written).join('|')})`)
const patterns = new Map<string, RegExp>()

function patternOf({ id, written }: Unit): RegExp {
  let pattern = patterns.get(id)
  if (!pattern) {
    pattern = new RegExp(String.raw`^(?:[\s-](?:${written})|(?:°\s?)?(?:${written}))(?![\p{IDC}²])`, 'u')
    patterns.set(id, pattern)
  }
  return pattern
}

/** The unit, sign or name of money that stands right behind a number at `at`. */
export function unitAfter(text: string, at: number): Company | null {
  const after = text.slice(at, at + 40)
  const point = points.exec(after)
  if (point) return { kind: 'points', unit: '', length: point[0].length }
  const share = percent.exec(after)
  if (share) return { kind: 'percent', unit: '', length: share[0].length }
  const old = age.exec(after)
  if (old) return { kind: 'age', unit: '', length: old[0].length }
  const named = money.exec(after)
  if (named) {
    const unit = currencyNames.get(named[1]!.toLowerCase())!
    return { kind: 'money', unit: otherDollars.test(named[0]) ? `other ${unit}` : unit, length: named[0].length }
  }
  if (!anyUnit.test(after)) return null
  for (const unit of units) {
    const found = patternOf(unit).exec(after)
    if (found) return { kind: 'measure', unit: unit.id, length: found[0].length }
  }
  return null
}
