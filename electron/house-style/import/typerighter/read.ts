import { bounded } from '../../../../core/check/kinds/pattern'
import { words as wordsOf } from '../../../../core/text/words'
import { isAllWords } from '../../schema-parts'
import { troubleWithPattern } from '../../slow-pattern'
import type { Draft, Entry, Left, Origin, RuleDraft, TermDraft, WordDraft } from '../draft'
import { guarded } from './guarded'
import { areWords, formsOf, withoutEdges } from '../pattern/forms'
import { printed } from '../pattern/print'
import { specimensOf } from '../pattern/specimen'
import { NotOurs, readPattern, type Tree } from '../pattern/tree'
import { readSheet, type SheetRow } from './sheet'
import { slug } from '../wording'

/** By everything but what they look for. */
type Rules = Map<string, (RuleDraft & { entries: Entry[] })[]>

/**
 * Reads a rule sheet in Typerighter’s columns. Its rules stand the other way round: where two meet at one place the later
 * one wins there, the earlier one here.
 */
export function readTyperighter(text: string, file: string): Draft {
  const sheet = readSheet(text, file)
  const terms: TermDraft[] = []
  const words: WordDraft[] = []
  const rules: Rules = new Map()
  const confirmed: { origin: Origin, phrase: string }[] = []
  const left: Left[] = [...sheet.left]
  for (const row of sheet.rows.toReversed()) {
    const why = notForUs(row)
    if (why) {
      left.push({ ...row.origin, ...why })
      continue
    }
    if (row.type === 'dictionary') {
      words.push({ origin: row.origin, word: row.pattern, source: row.source })
      continue
    }
    try {
      const { tree, anyCase } = readPattern(row.pattern)
      const { tree: inside } = withoutEdges(tree)
      const forms = /\$\d/.test(row.replacement) ? null : formsOf(inside)
      if (!forms || !areWords(forms)) addTo(rules, patternRule(row, tree, anyCase))
      else {
        const read = asWords(row, forms, anyCase)
        terms.push(...read.terms)
        if (read.capitals) addTo(rules, read.capitals)
        if (read.confirmed !== null) confirmed.push({ origin: row.origin, phrase: read.confirmed })
      }
    } catch (error) {
      if (!(error instanceof NotOurs)) throw error
      left.push({ ...row.origin, why: `the pattern ${error.message}`, next: 'Write the row as words, or as a pattern that JavaScript reads.' })
    }
  }
  const guards = guarded(terms, confirmed)
  return { format: 'a rule sheet in Typerighter’s columns', rules: [...rules.values()].flat(), terms: guards.terms, words, exceptions: guards.exceptions, left: [...left, ...guards.left], changed: sheet.changed }
}

/** Why a row is none that a style package can have; null when it may be one. */
function notForUs({ type, pattern, ignored }: SheetRow): Pick<Left, 'why' | 'next'> | null {
  if (ignored) return { why: 'the sheet itself sets it aside (“Ignore?”)', next: 'Nothing, unless it is wanted again.' }
  if (type === 'lt' || type === 'languagetoolxml') return { why: 'it is a rule of LanguageTool, in XML', next: 'Write what it looks for as words or a pattern.' }
  if (type === 'lt_core' || type === 'languagetoolcore') return { why: 'it is the name of a rule that LanguageTool brings', next: 'Look in the style guide for a rule of Dateline that does the same.' }
  if (type !== 'regex' && type !== 'dictionary') return { why: `“${type}” is no type of rule that is known here`, next: 'It may be regex, lt, lt_core or dictionary: look at the first column.' }
  if (pattern === '') return { why: 'it has no pattern', next: 'Nothing.' }
  if (type === 'dictionary' && !(wordsOf(pattern).length === 1 && isAllWords(pattern))) return { why: 'the list of words takes single words only', next: 'Add its words to words.csv one by one.' }
  return null
}

function idOf({ category }: SheetRow, list: string): string {
  return `${slug(category || 'sheet')}/${list}`
}

interface AsWords {
  terms: TermDraft[]
  capitals: RuleDraft | null
  /** Words that are right as they are, where others would find a part of them. */
  confirmed: string | null
}

/** A pattern that is a few words, each of which becomes a row of a list. */
function asWords(row: SheetRow, forms: readonly string[], anyCase: boolean): AsWords {
  const { origin, replacement: right, level, source } = row
  const sameButCase = (form: string): boolean => form !== right && small(form) === small(right)
  const capitals = anyCase && forms.some((form) => small(form) === small(right))
  const rest = forms.filter((form) => form !== right && !(anyCase && sameButCase(form)))
  const terms = inOneCase(rest, anyCase).map((form): TermDraft => ({
    origin, rule: idOf(row, 'list'), wrong: form.words, right, note: row.description || (right === '' ? `The rule sheet has this under “${row.category || 'no category'}”.` : ''),
    source, level, case: form.case, unlessAfter: [], unlessBefore: [],
  }))
  return {
    terms,
    capitals: capitals ? {
      id: idOf(row, 'capitals'), origin, specimens: [],
      row: { kind: 'capitalization', level, message: 'We write “{right}”.', source: 'Rule sheet' },
      entries: [{ origin, key: 'capitals', value: right, specimens: [small(right), right.toUpperCase().charAt(0) + small(right).slice(1)] }],
    } : null,
    confirmed: !capitals && rest.length === 0 ? right : null,
  }
}

interface InCase {
  words: string
  case: TermDraft['case']
}

/** `Medieval` and `medieval` are one phrase, of which a sentence may begin with the one. */
function inOneCase(forms: readonly string[], anyCase: boolean): InCase[] {
  if (anyCase) return [...new Set(forms.map(small))].map((words) => ({ words, case: 'any' }))
  const all = new Set(forms)
  return forms.flatMap((words): InCase[] => {
    const [capital, plain] = [words.charAt(0).toUpperCase() + words.slice(1), words.charAt(0).toLowerCase() + words.slice(1)]
    if (capital !== words && all.has(capital)) return [{ words, case: 'start' }]
    return plain !== words && all.has(plain) ? [] : [{ words, case: 'exact' }]
  })
}

/** A pattern that stays one. Rows that say the same and are as grave make one rule. */
function patternRule(row: SheetRow, tree: Tree, anyCase: boolean): RuleDraft {
  const { origin, level, replacement: right } = row
  const plain = printed(tree, anyCase)
  const pattern = right !== '' && !anyCase && isWhole(plain, right) ? `(?!${literal(right)}(?!\\p{IDC}))${plain}` : plain
  const specimens = specimensOf(tree).map((text) => (anyCase ? small(text) : text))
  const message = row.message || (right === '' ? 'The rule sheet has “{text}”.' : 'We write “{right}”.')
  const entry = right === ''
    ? { origin, key: 'pattern' as const, value: pattern, specimens }
    : { origin, key: 'swap_pattern' as const, value: [pattern, right.replace(/\\\$/g, '$')] as const, specimens }
  return {
    id: idOf(row, right === '' ? 'patterns-to-avoid' : 'patterns'), origin, specimens: [], entries: [entry],
    row: { kind: right === '' ? 'existence' : 'substitution', level, case: anyCase ? 'any' : 'exact', message, source: 'Rule sheet' },
  }
}

/** As many patterns stand in one rule: each is tried beside all others of it. */
const together = 100

/** Rules that differ in nothing but what they look for are one. */
function addTo(rules: Rules, rule: RuleDraft): void {
  const key = JSON.stringify([rule.id, rule.row])
  const same = rules.get(key)?.at(-1)
  if (same && same.entries.length < together) same.entries.push(...rule.entries)
  else rules.set(key, [...rules.get(key) ?? [], { ...rule, entries: [...rule.entries] }])
}

/** Asked only of a pattern that takes no time, which is all that is carried. */
function isWhole(pattern: string, text: string): boolean {
  return troubleWithPattern(pattern) === null && new RegExp(`^(?:${bounded(pattern)})$`, 'u').test(text)
}

function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}

function small(text: string): string {
  return text.toLowerCase()
}
