import * as v from 'valibot'
import { countNames, readFormula } from '../../core/check/kinds/formula'
import { runningText } from '../../core/check/rule'
import type { DataRule } from '../../core/check/rule-rows'
import { words as wordsOf } from '../../core/text/words'
import { count, filled, keys, level, list, oneOf, ruleId } from './schema-parts'
import { troubleWithPattern } from './slow-pattern'
import { didYouMean } from './suggest'

/** What a rule of rules/*.yaml may hold, by its kind. The keys are those of core/check/rule-rows.ts, as an editor writes them. */
const phrase = v.pipe(
  v.string('has to be text'), v.trim(), v.normalize('NFC'),
  v.check((text) => wordsOf(text).length > 0, 'has to have a word in it'),
  v.check((text) => !/\*(?=[\p{IDC}*])/u.test(text) && !/(?<!\p{IDC})\*/u.test(text), 'has a * that is not at the end of a word'),
)
const pattern = v.pipe(filled, v.rawCheck(({ dataset, addIssue }) => {
  const trouble = dataset.typed ? troubleWithPattern(dataset.value) : null
  if (trouble !== null) addIssue({ message: trouble })
}))
const word = v.pipe(filled, v.check((text) => wordsOf(text).length === 1, 'has to be a single word'))
const phrases = v.optional(v.array(phrase, 'has to be a list: [one, other]'), [])
const neighbours = v.optional(v.array(word, 'has to be a list: [one, other]'), [])
const patterns = v.optional(v.pipe(v.union([v.array(pattern), pattern], 'has to be a pattern, or a list of them'), v.transform((one) => (typeof one === 'string' ? [one] : one))), [])
const limit = v.optional(v.nullable(v.pipe(v.number('has to be a number'), v.minValue(0, 'has to be 0 or more'))), null)
const right = v.string('has to be text: put it in quotation marks')
const swap = (wrong: v.GenericSchema<string, string>, meant: v.GenericSchema<string, string> = right) => (
  v.pipe(v.record(wrong, meant, 'has to hold the wrong and the right: { wrong: right }'), v.transform((pairs) => Object.entries(pairs)))
)

const sentence = v.pipe(filled, v.regex(/^[\p{Upper}\p{N}“{].*[.?!]$/su, 'has to be a whole sentence'))
const message = v.union([sentence, keys({ en: sentence, tr: sentence })], 'has to be a whole sentence, or { en: …, tr: … }')
const example = v.pipe(
  v.array(v.nullable(v.string('has to be text')), 'has to be a pair: [what it finds, what becomes of it]'),
  v.check((pair) => pair.length === 2 && typeof pair[0] === 'string' && pair[0] !== '', 'has to be a pair: [what it finds, what becomes of it, or null]'),
  v.transform((pair) => pair as [string, string | null]),
)

const account = {
  id: ruleId,
  level,
  language: v.optional(oneOf(['en', 'tr', 'any'])),
  scope: v.optional(v.pipe(v.array(oneOf(['headline', 'subhead', 'byline', 'dateline', 'body']), 'has to be a list: [headline, body]'), v.nonEmpty('is empty')), [...runningText]),
  message,
  source: filled,
  wrong: v.pipe(v.array(example, 'has to be a list of pairs'), v.nonEmpty('is empty')),
  allows: v.pipe(v.array(filled, 'has to be a list: [one, other]'), v.nonEmpty('is empty')),
}
const letterCase = v.optional(oneOf(['exact', 'any', 'start']), 'start')
const how = { case: letterCase, endings: list, unless_after: neighbours, unless_before: neighbours, except: phrases }
const limits = { min: limit, max: limit }
const looked = keys({ words: phrases, pattern: patterns })

const kinds = {
  existence: keys({ kind: v.literal('existence'), ...account, ...how, words: phrases, pattern: patterns }),
  substitution: keys({ kind: v.literal('substitution'), ...account, ...how, swap: v.optional(swap(phrase), {}), swap_pattern: v.optional(swap(pattern), {}) }),
  occurrence: keys({ kind: v.literal('occurrence'), ...account, ...how, ...limits, words: phrases, pattern: patterns, per: v.optional(oneOf(['block', 'sentence', 'story']), 'block') }),
  repetition: keys({ kind: v.literal('repetition'), ...account, within: v.optional(count, 1), letters: v.optional(count, 1), except: list }),
  consistency: keys({
    kind: v.literal('consistency'), ...account, case: letterCase, endings: list,
    sets: v.pipe(v.array(v.pipe(v.array(phrase, 'has to be a list of forms'), v.minLength(2, 'has to have two forms or more')), 'has to be a list of sets: [[one, other]]'), v.nonEmpty('is empty')),
  }),
  conditional: keys({ kind: v.literal('conditional'), ...account, case: letterCase, except: list, when: looked, needs: looked, order: v.optional(oneOf(['before', 'anywhere']), 'before') }),
  capitalization: keys({
    kind: v.literal('capitalization'), ...account, as: v.optional(v.nullable(oneOf(['sentence', 'title', 'capital', 'lower', 'upper'])), null), words: phrases, except: list,
  }),
  metric: keys({
    kind: v.literal('metric'), ...account, ...limits, of: v.optional(oneOf(['block', 'story']), 'block'),
    formula: v.pipe(filled, v.rawCheck(({ dataset, addIssue }) => {
      const trouble = dataset.typed ? troubleWithFormula(dataset.value) : null
      if (trouble !== null) addIssue({ message: trouble })
    })),
  }),
  spelling: keys({
    kind: v.literal('spelling'), ...account, endings: list, allow: phrases,
    forbid: v.pipe(v.record(phrase, v.array(filled, 'has to be a list of what may be meant'), 'has to hold the words and what may be meant: { teh: [the] }'), v.transform((words) => Object.entries(words))),
  }),
  length: keys({
    kind: v.literal('length'), ...account, ...limits, of: v.optional(oneOf(['block', 'sentence', 'lead', 'story']), 'block'), in: v.optional(oneOf(['words', 'characters', 'sentences', 'paragraphs']), 'words'),
  }),
  typography: keys({
    kind: v.literal('typography'), ...account, between: v.optional(oneOf(['anything', 'letters', 'figures', 'spaces']), 'anything'),
    swap: swap(v.pipe(v.string(), v.nonEmpty('is empty'), v.check(isMarks, 'has letters or figures: that is for a substitution')), v.pipe(right, v.check(isMarks, 'has letters or figures: that is for a substitution'))),
  }),
} satisfies Record<DataRule['kind'], v.GenericSchema>

const kindNames = Object.keys(kinds)

type Rows = { [K in keyof typeof kinds]: (typeof kinds)[K] }[keyof typeof kinds]

const anyKind = v.variant('kind', Object.values(kinds) as [Rows, ...Rows[]], ({ input, expected }) => {
  if (expected === 'Object') return 'has to hold keys and their values'
  const kind = typeof input === 'string' && input.startsWith('"') ? input.slice(1, -1) : String(input)
  return kind === 'undefined' ? 'is missing' : `“${kind}”: no kind of rule${didYouMean(kind, kindNames)}`
})

/** Limits that say nothing, and rules that look for nothing. */
const row = v.pipe(
  anyKind,
  v.forward(v.check((rule) => !looksForNothing(rule), 'looks for nothing: it needs words, a pattern, a swap or a form'), ['kind']),
  v.forward(v.check((rule) => !hasNoLimit(rule), 'has no limit: it needs “min” or “max”'), ['kind']),
  v.forward(v.check((rule) => !hasIdleStar(rule), 'has a * and no “endings” for it'), ['id']),
)

export const rulesSchema = v.array(row, 'This file has to be a list of rules, each starting with “- id:”')

type RuleFile = v.InferOutput<typeof rulesSchema>[number]

/** A row as core has it. A rule that names no language is about the package’s. */
export function dataRuleOf(rule: RuleFile, packageLanguage: string): DataRule {
  const primary = packageLanguage.split('-')[0]
  const language = rule.language ?? (primary === 'en' || primary === 'tr' ? primary : 'any')
  return Object.fromEntries(Object.entries({ ...rule, ...inLanguages(rule.message), language }).map(([key, value]) => [ownNames[key] ?? key, inCore(key, value)])) as unknown as DataRule
}

/** A message in two languages is kept as two. */
function inLanguages(said: RuleFile['message']): Pick<DataRule, 'message' | 'turkish'> {
  return typeof said === 'string' ? { message: said } : { message: said.en, turkish: said.tr }
}

const ownNames: Readonly<Record<string, string>> = { unless_after: 'unlessAfter', unless_before: 'unlessBefore', pattern: 'patterns', swap_pattern: 'patterns' }

function inCore(key: string, value: unknown): unknown {
  if (key !== 'when' && key !== 'needs') return value
  const { words, pattern: own } = value as v.InferOutput<typeof looked>
  return { words, patterns: own }
}

function looksForNothing(rule: v.InferOutput<typeof anyKind>): boolean {
  switch (rule.kind) {
    case 'existence': case 'occurrence': return rule.words.length + rule.pattern.length === 0
    case 'substitution': return rule.swap.length + rule.swap_pattern.length === 0
    case 'conditional': return [rule.when, rule.needs].some(({ words, pattern: own }) => words.length + own.length === 0)
    case 'capitalization': return rule.as === null && rule.words.length === 0
    case 'spelling': return rule.forbid.length === 0
    case 'typography': return rule.swap.length === 0
    default: return false
  }
}

function hasNoLimit(rule: v.InferOutput<typeof anyKind>): boolean {
  return 'min' in rule && rule.min === null && rule.max === null
}

function hasIdleStar(rule: object): boolean {
  if (!('endings' in rule) || (rule.endings as string[]).length > 0) return false
  const { words, swap: pairs, sets, forbid } = rule as Partial<{ words: string[], swap: [string, string][], sets: string[][], forbid: [string, string[]][] }>
  return [...words ?? [], ...(pairs ?? []).map(([wrong]) => wrong), ...(sets ?? []).flat(), ...(forbid ?? []).map(([wrong]) => wrong)].some((text) => text.includes('*'))
}

function isMarks(text: string): boolean {
  return !/[\p{Alpha}\p{N}]/u.test(text)
}

function troubleWithFormula(formula: string): string | null {
  try {
    const score = readFormula(formula)(Object.fromEntries(countNames.map((name) => [name, 1])) as Parameters<ReturnType<typeof readFormula>>[0])
    return Number.isFinite(score) ? null : 'is no number'
  } catch (error) {
    return (error as Error).message
  }
}
