import type { PhraseBook } from './phrase-book'

/** A rule's sentences by name, as in the rule itself, with the same `{values}` to fill in. */
export type Sentences = Readonly<Record<string, string>>

/** How a language other than English says what the rules, the import and the formats say. */
export interface Speech {
  /** By the id of the rule. */
  sentences: Readonly<Record<string, Sentences>>
  /** Of a value that is an English word or date, and no word of the story: by the rule's id and the value's name. */
  values: Readonly<Record<string, Readonly<Record<string, PhraseBook>>>>
  /** What a button says that does something, other than putting words in place. */
  acts: PhraseBook
  /** What the rows of the term lists that Dateline brings say themselves. */
  notes: PhraseBook
  /** What a rule that could not judge is missing. */
  missing: PhraseBook
  /** One source of a rule: those that are a house's own word. Names of books stay as they are. */
  sources: PhraseBook
  /** What import was not sure of. */
  doubts: PhraseBook
  /** What a wire file cannot hold. */
  losses: PhraseBook
  /** What went wrong in the world, and what to do next. */
  failures: PhraseBook
}
