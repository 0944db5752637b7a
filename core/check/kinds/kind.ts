import { perBlock, type Asked } from '../per-block'
import type { Found, Listed } from '../phrases'
import type { Reading } from '../reading'
import type { Rule, RuleAccount } from '../rule'
import type { DataRule, Words } from '../rule-rows'

/** What a phrase of a row says when it is found: its right side, a form of a set. */
export interface Said {
  /** Which row of the rule it is of, from 0. */
  row: number
  /** What stands for the `*` in it. */
  ending: string
}

/** The phrases of a rule that a block has; of one list, where it has several. */
export type PhrasesIn = (block: Reading, list?: string) => readonly Found<Said>[]

/** A machine that makes rules of a package's rows. */
export interface Kind<Row extends DataRule> {
  /** What it wants to know of a block's words. */
  phrases?(row: Row): Listed<Said>[]
  rule(row: Row, phrases: PhrasesIn): Rule
}

/** A kind for whatever row it is given, which has to be one of its own. */
export interface AnyKind {
  phrases?(row: DataRule): Listed<Said>[]
  rule(row: DataRule, phrases: PhrasesIn): Rule
}

/** What a rule says of itself, by its row. */
export function accountOf({ id, level, language, source, message, turkish, wrong, allows }: DataRule): RuleAccount {
  return { id, level, language, source, says: { message }, ...(turkish ? { inTurkish: { message: turkish } } : {}), wrong, allows }
}

/** Phrases as a list to be looked for, each as often as it has endings. The exceptions shield what stands in them. */
export function listed(phrases: readonly string[], how: Partial<Words>, list = ''): Listed<Said>[] {
  const { endings = [], unlessAfter = [], unlessBefore = [], except = [] } = how
  const company = { unlessAfter, unlessBefore }
  return [
    ...phrases.flatMap((words, row) => (words.includes('*') ? ['', ...endings] : ['']).map((ending) => ({
      list, phrase: { words: ended(words, ending), case: how.case ?? 'start', ...company }, value: { row, ending },
    }))),
    ...except.map((words) => ({ list, phrase: { words, case: 'start' as const, unlessAfter: [], unlessBefore: [] }, value: null })),
  ]
}

/** A phrase with this ending where its `*` stands. */
export function ended(phrase: string, ending: string): string {
  return phrase.replaceAll('*', ending)
}

/** The same for rules that read whole stories, which leave notes to editors alone. */
export function inStories(phrases: PhrasesIn, list?: string): Asked<readonly Found<Said>[]> {
  return perBlock((block) => (block.kind === 'editors-note' ? [] : phrases(block, list)))
}

/** What a message fills in of a count. */
export function counted(count: number, limit: number | null): Record<string, string> {
  return { count: String(Math.round(count * 10) / 10), limit: String(limit ?? '') }
}

/** Which of the limits a count does not keep, or null. */
export function missed(count: number, { min, max }: { min: number | null, max: number | null }): number | null {
  if (max !== null && count > max) return max
  return min !== null && count < min ? min : null
}
