import type { Level } from '../../../core/check/finding'

/** Where something stands in what is imported. */
export interface Origin {
  /** Within the folder, with forward slashes; the sheet's own name for a sheet. */
  file: string
  /** Counted from 1. */
  line: number
  /** The words or the pattern, as they are written there. */
  what: string
}

/** Something that could not be carried over, or only otherwise than it was. */
export interface Left extends Origin {
  /** In plain words. */
  why: string
  /** What the style keeper may do about it. */
  next: string
}

/** One thing that a rule looks for, under the key of our rules it goes to. */
export type Entry = { origin: Origin, specimens: readonly string[] } & (
  | { key: 'words' | 'pattern' | 'capitals', value: string }
  | { key: 'swap' | 'swap_pattern', value: readonly [wrong: string, right: string] }
  | { key: 'sets', value: readonly string[] }
)

/** A rule as it may become one of ours, when it can be shown to work. */
export interface RuleDraft {
  /** Without the certainty that it is free; made so when the package is written. */
  id: string
  origin: Origin
  /** Everything but `id`, what it looks for, and the examples: as in a rules/*.yaml. */
  row: Readonly<Record<string, unknown>>
  entries: readonly Entry[]
  /** Texts in which it may speak, for a rule without entries. */
  specimens: readonly string[]
  /** Texts in which it may well be silent, before those that are always tried. */
  fine?: readonly string[]
}

/** A row of a term list to be. */
export interface TermDraft {
  origin: Origin
  rule: string
  wrong: string
  right: string
  note: string
  source: string
  level: Level
  case: 'exact' | 'any' | 'start'
  unlessAfter: readonly string[]
  unlessBefore: readonly string[]
}

export interface WordDraft {
  origin: Origin
  word: string
  source: string
}

/** What is found in a folder or a sheet, in the order of precedence: the earlier wins. */
export interface Draft {
  /** `Vale`, `Typerighter’s columns`. */
  format: string
  rules: readonly RuleDraft[]
  terms: readonly TermDraft[]
  words: readonly WordDraft[]
  /** Rows that say nothing themselves, and have another leave something alone. */
  exceptions: readonly Origin[]
  left: readonly Left[]
  /** Carried, and yet other than it was. */
  changed: readonly Left[]
}
