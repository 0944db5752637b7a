import type { StylePackage, TurkishOptions } from '../check/style'

/** What a style has that says nothing of Turkish: only what no agency prints, and what is mixed within a story. */
const asFound: TurkishOptions = {
  percent: 'as-found', decimals: 'as-found', thousands: 'as-found', one: 'as-found', distributives: 'as-found', units: 'as-found', clock: 'as-found',
  lira: 'as-found', institutions: 'as-found', quoteStop: 'as-found', circumflex: 'as-found', transcription: 'as-found',
}

/** The choices of a style for Turkish copy. */
export function turkishChoices({ options }: StylePackage): TurkishOptions {
  return { ...asFound, ...options.turkish }
}
