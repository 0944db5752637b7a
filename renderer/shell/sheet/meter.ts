import { words } from '../../words/words'

/** The state of a headline of that many UTF-16 units, and the word for it. Exactly the limit still fits. */
export function meterOf(length: number, warn: number, limit: number): { state: 'fits' | 'near' | 'over', says: string } {
  if (length > limit) return { state: 'over', says: words.meter.over(length - limit) }
  if (length >= warn) return { state: 'near', says: words.meter.near(limit - length) }
  return { state: 'fits', says: words.meter.fits }
}
