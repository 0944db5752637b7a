import type { Span } from '../text/words'
import type { Level } from './finding'
import type { Reading, ReadField, ReadKind } from './reading'
import type { BlockAt, StoryReading } from './story-reading'
import type { StylePackage } from './style'

/** One thing the style says. The id is also the rule's file path under core/rules and its name in the help. */
export interface RuleAccount {
  id: string
  /** Where it ends once measured; a style package may change it. */
  level: Level
  /** Language of the copy it is about; `any` for marks, spaces and lines that are the same in all. */
  language: 'en' | 'tr' | 'any'
  /** Where the style says so, as the editor sees it. */
  source: string
  /** Its sentences for the editor by name, with `{text}` and the hit's values to fill in. The first is the usual one. */
  says: Readonly<Record<string, string>>
  /** The same in Turkish, where a style package brings the rule; those of the program are in core/says. */
  inTurkish?: Readonly<Record<string, string>>
  /**
   * What it finds, and what its first fix makes of it (null where somebody has to recast). Written in the notation of
   * `storyOfExample` (core/check/example.ts); the tests, the help and the findings panel all show these.
   */
  wrong: readonly (readonly [string, string | null])[]
  /** What it must leave alone. Every false alarm that was mended has its line here. */
  allows: readonly string[]
  /** Its fixes need no judgement and may be applied to many findings at once. */
  safe?: true
  /** It measures a whole passage, so that its finding does not push aside one on a word inside, nor the other way round. */
  wholePassage?: true
  /** It speaks only in a style that has made these choices: in another what it finds is right, or nobody’s to decide. */
  chosen?: Partial<StylePackage['options']>
  /** The example needs these other choices of the style. */
  exampleOptions?: Partial<StylePackage['options']>
}

/** A rule that can judge one line or block by itself. Its answer is remembered for as long as the block does not change. */
export interface BlockRule extends RuleAccount {
  reads: 'block'
  fields: readonly ReadField[]
  /** Kinds of block it leaves alone. Without it, notes to editors: they are no story text. */
  skips?: readonly ReadKind[]
  /**
   * What has to stand in this text of a block for the rule to find anything in it: one of these patterns. A block without is
   * not given to the rule: for most that is all that it costs. A function where they are written further down.
   */
  needs?: { of: 'text' | 'legible' | 'prose', one: RegExp | (() => RegExp | readonly RegExp[]) }
  check(block: Reading, style: StylePackage): Iterable<Hit>
}

/** Where there is nothing to report: the same list each time. */
export const noHits: readonly Hit[] = []

/** A rule that needs more than one block: who was named before, what the headline says, what day it is. */
export interface StoryRule extends RuleAccount {
  reads: 'story'
  check(story: StoryReading, style: StylePackage): Iterable<StoryHit | Missing>
}

export type Rule = BlockRule | StoryRule

/** Something a rule has found in a block. Offsets are UTF-16 in the block's text. */
export interface Hit extends Span {
  /** Which of the rule's sentences; the first when absent. */
  says?: string
  values?: Readonly<Record<string, string>>
  /** What should stand there instead, the likeliest first; an empty text takes the words away. */
  instead?: string | readonly string[]
  /** In place of `instead`, for a fix that reaches beyond the place. */
  fixes?: readonly HitFix[]
  /** Where the rule is less sure than usual. */
  level?: Level
  /** As a row of the style’s lists has it, whatever the rule’s own level is. */
  decided?: Level
}

export interface HitFix {
  /** What the button says: the words that will stand there, or an act. */
  title: string
  edits: readonly HitEdit[]
  safe?: boolean
}

export interface HitEdit extends Span {
  instead: string
  /** Another block than the finding's own; story rules only. */
  at?: BlockAt
  /** Take the whole block away. */
  removeBlock?: true
}

export interface StoryHit extends Hit {
  at: BlockAt
  related?: readonly (Span & { at: BlockAt })[]
  /** What the finding is about when that is not its place: a person, an acronym. Setting it aside goes by this. */
  subject?: string
}

/** The rule could not judge, because this is missing: `no date in the dateline`. */
export interface Missing {
  missing: string
}

/** The fields of running text. */
export const runningText: readonly ReadField[] = ['headline', 'subhead', 'body']
/** Everything an editor can write in. */
export const allText: readonly ReadField[] = ['headline', 'subhead', 'byline', 'dateline', 'body']
