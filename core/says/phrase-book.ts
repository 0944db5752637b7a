/** An English phrase and the same in another language. `{name}` stands for words that go over as they are, or for a phrase of the book. */
export type PhrasePair = readonly [english: string, other: string]

/** Finds a phrase in another language; null for one that the book does not have. */
export type PhraseBook = (english: string) => string | null

/**
 * A book of phrases that are made in English where they are known, and shown in another language: an act on a button, what
 * import was not sure of. The whole phrase has to fit, and the first pair that does is taken.
 */
export function phraseBook(pairs: readonly PhrasePair[]): PhraseBook {
  let exact: ReadonlyMap<string, string> | null = null
  // Made for the first phrase that is not there as it stands: most books are never opened.
  let filled: { fits: RegExp, other: string }[] | null = null
  const find: PhraseBook = (english) => {
    exact ??= new Map(pairs)
    const whole = exact.get(english)
    if (whole !== undefined) return whole
    filled ??= pairs.filter(([pattern]) => slot.test(pattern)).map(([pattern, other]) => ({ fits: asPattern(pattern), other }))
    for (const { fits, other } of filled) {
      const found = fits.exec(english)
      if (found) return other.replace(slots, (_slot, name: string) => partIn(found.groups?.[name] ?? ''))
    }
    return null
  }
  const partIn = (part: string): string => find(part) ?? part
  return find
}

const slot = /\{\w+\}/
const slots = /\{(\w+)\}/g

function asPattern(english: string): RegExp {
  const parts = english.split(slots).map((part, index) => (index % 2 === 1 ? `(?<${part}>.+)` : part.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')))
  return new RegExp(`^${parts.join('')}$`, 's')
}
