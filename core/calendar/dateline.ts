import type { FoundDate } from './dates'

/**
 * Whether a date stands in a dateline that is still in the text, `New Delhi, Apr 30 (PTI) A boy`, `Baku. 16 August. REPORT.AZ/`,
 * or in a stamp of a page, `Updated: June 8, 2020, 11:57`: it has a form of its own.
 */
export function isInDateline(text: string, { from, to }: Pick<FoundDate, 'from' | 'to'>): boolean {
  const before = text.slice(0, Math.min(from, 60))
  const after = text.slice(to, to + 28)
  if (from < 60 && /^\p{Upper}[\p{Alpha} .’'/-]*[,.]\s$/u.test(before) && /^\.?(?:,\s\d{4})?\s?(?:\(\p{Upper}|[—–-]{1,2}\s|[\p{Upper}.]{2,}\/)/u.test(after)) return true
  if (/(?:Updated|Published|Posted|Dated?|Issued):?\s(?:on\s)?$/iu.test(text.slice(Math.max(0, from - 14), from))) return true
  // Nothing else in the line.
  return (text.slice(Math.max(0, from - 40), from) + text.slice(to, to + 40)).search(/\p{Alpha}{2,}[^\p{Alpha}]+\p{Alpha}{2,}/u) < 0
}
