import type { Level } from './finding'
import type { ReadField } from './reading'

/**
 * A rule that a style package has as data: a row of one of its rules/*.yaml, validated outside (electron/house-style),
 * where every key is told. `message` may hold `{text}`, and what its kind fills in. A list that is not used is empty, a
 * limit that is not set is null.
 */
export type DataRule =
  | ExistenceRow | SubstitutionRow | OccurrenceRow | RepetitionRow | ConsistencyRow | ConditionalRow
  | CapitalizationRow | MetricRow | SpellingRow | LengthRow | TypographyRow

interface Account {
  id: string
  level: Level
  language: 'en' | 'tr' | 'any'
  /** The fields it speaks in. The words of quotations are never among what it reads. */
  scope: ReadField[]
  message: string
  /** The message in Turkish, where the package has one. */
  turkish?: string
  source: string
  wrong: [wrong: string, right: string | null][]
  allows: string[]
}

/** How a row's words are read: phrases of whole words, of which a `*` stands for any of the endings, or none. */
export interface Words {
  case: 'exact' | 'any' | 'start'
  endings: string[]
  unlessAfter: string[]
  unlessBefore: string[]
  /** Longer phrases that are right. */
  except: string[]
}

/** What is looked for: words, or regular expressions, which a story's text may not keep busy (electron/house-style). */
export interface Looked extends Words {
  words: string[]
  patterns: string[]
}

interface Limits {
  min: number | null
  max: number | null
}

/** It is there. */
export interface ExistenceRow extends Account, Looked {
  kind: 'existence'
}

/** It is there, and something else should be. Fills in `{right}`. */
export interface SubstitutionRow extends Account, Words {
  kind: 'substitution'
  swap: [wrong: string, right: string][]
  /** The right side may name groups of the pattern: `$1`. */
  patterns: [pattern: string, right: string][]
}

/** It is there too often, or too seldom. Fills in `{count}` and `{limit}`. */
export interface OccurrenceRow extends Account, Looked, Limits {
  kind: 'occurrence'
  per: 'block' | 'sentence' | 'story'
}

/** A word is there twice: side by side, or with fewer than `within` words between. */
export interface RepetitionRow extends Account {
  kind: 'repetition'
  within: number
  /** Shorter words may come again. */
  letters: number
  /** Words that may come again. */
  except: string[]
}

/** Two of several forms that are all right stand in one story. Fills in `{right}`, the form it has more often. */
export interface ConsistencyRow extends Account, Pick<Words, 'case' | 'endings'> {
  kind: 'consistency'
  sets: string[][]
}

/** It is there without something else that has to come with it. */
export interface ConditionalRow extends Account, Pick<Words, 'case' | 'except'> {
  kind: 'conditional'
  when: { words: string[], patterns: string[] }
  /** Where both sides are patterns with a group, what the groups hold has to be the same. */
  needs: { words: string[], patterns: string[] }
  order: 'before' | 'anywhere'
}

/** A whole line, or some words, in the wrong case. Fills in `{right}`. */
export interface CapitalizationRow extends Account {
  kind: 'capitalization'
  as: 'sentence' | 'title' | 'capital' | 'lower' | 'upper' | null
  /** Words that are written just so. */
  words: string[]
  except: string[]
}

/** A sum over counts is too great or too small. Fills in `{count}` and `{limit}`. */
export interface MetricRow extends Account, Limits {
  kind: 'metric'
  /** `words / sentences`: see kinds/formula.ts. */
  formula: string
  of: 'block' | 'story'
}

/** A word that is no word. Fills in `{right}`, the likeliest that is meant. */
export interface SpellingRow extends Account {
  kind: 'spelling'
  /** Each with what may be meant, the likeliest first. */
  forbid: [wrong: string, meant: string[]][]
  /** Right as written here, whatever is forbidden. */
  allow: string[]
  endings: string[]
}

/** Too long or too short. Fills in `{count}` and `{limit}`. */
export interface LengthRow extends Account, Limits {
  kind: 'length'
  of: 'block' | 'sentence' | 'lead' | 'story'
  in: 'words' | 'characters' | 'sentences' | 'paragraphs'
}

/** Marks and spaces in the wrong shape, inside quotations as well. Fills in `{right}`. */
export interface TypographyRow extends Account {
  kind: 'typography'
  swap: [wrong: string, right: string][]
  /** What has to stand on both sides. */
  between: 'anything' | 'letters' | 'figures' | 'spaces'
}
