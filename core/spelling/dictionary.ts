import type { Near, Spelling, WordGraph } from './word-graph'

/** What is known of the words of a language. */
export interface Dictionary {
  /** In which spelling this is a word: as it is written, in small letters, or made of words by the rules of the language. */
  spelling(word: string): Spelling
  /** Words that may be meant by one that is none, the likeliest first. */
  meant(word: string): readonly Near[]
}

/** The languages of which there is a dictionary, by their primary subtag. */
export const spelledLanguages = ['en', 'tr'] as const
export type SpelledLanguage = (typeof spelledLanguages)[number]

/** The language whose dictionary is for copy in this one (BCP 47), or null. */
export function spelledLanguage(language: string): SpelledLanguage | null {
  const primary = language.split('-')[0]!.toLowerCase()
  return spelledLanguages.find((each) => each === primary) ?? null
}

const given = new Map<SpelledLanguage, WordGraph>()

/**
 * Gives the words of a language to whoever checks from now on. Core reads no files: the program reads them when the first
 * story in that language comes, and then makes its checkers anew, because those that it has remember that there were none.
 */
export function giveWords(language: SpelledLanguage, words: WordGraph): void {
  given.set(language, words)
}

/** The words of a language, or null as long as they were not given. */
export function wordsOf(language: SpelledLanguage): WordGraph | null {
  return given.get(language) ?? null
}
