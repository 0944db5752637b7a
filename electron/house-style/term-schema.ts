import * as v from 'valibot'
import type { Term } from '../../core/check/style'
import { words as wordsOf } from '../../core/text/words'
import { day, filled, isAllWords, keys, oneOf, ruleId, singleWord } from './schema-parts'

/** What a row of a term list may hold, as YAML or as the row of a table. It comes out as core/check/style.ts has it. `chicken | Dynamo` */
const neighbours = v.pipe(
  v.string(),
  v.transform((cell) => cell.split('|').map((word) => word.trim()).filter((word) => word !== '')),
  v.check((cell) => cell.every((word) => wordsOf(word).length === 1 && isAllWords(word)), 'has to be single words with | between them'),
)

export const termColumns = keys({
  rule: ruleId,
  wrong: v.pipe(filled, v.check(isAllWords, 'has to begin and end with a word: marks at its edges are not read')),
  right: v.pipe(v.string(), v.trim()),
  note: v.pipe(v.string(), v.trim()),
  source: filled,
  level: v.picklist(['error', 'warning', 'advice', 'off'], 'has to be error, warning, advice or off'),
  case: oneOf(['exact', 'any', 'start']),
  unless_after: neighbours,
  unless_before: neighbours,
})

/** A row as written: one at the level `off` takes a row of a lower layer away. */
type Row = Omit<Term, 'by' | 'level' | 'unlessAfter' | 'unlessBefore'> & { level: Term['level'] | 'off', unless_after: string[], unless_before: string[] }

function saysWhat({ right, note, level }: Row): boolean {
  return right !== '' || note !== '' || level === 'off'
}

function toTerm({ unless_after: unlessAfter, unless_before: unlessBefore, ...term }: Row) {
  return { ...term, unlessAfter, unlessBefore }
}

export const termRow = v.pipe(termColumns, v.forward(v.check((row) => saysWhat(row), 'is empty, so “note” has to say what to do'), ['right']), v.transform(toTerm))

const words = v.optional(v.array(singleWord, 'has to be a list: [one, other]'), [])
const text = v.optional(v.pipe(v.string('has to be text: put it in quotation marks'), v.trim()), '')

/** The same rows as YAML, where what says nothing may be left out. */
export const termsSchema = v.array(v.pipe(
  keys({
    rule: ruleId, wrong: termColumns.entries.wrong, right: text, note: text, source: filled, level: termColumns.entries.level,
    case: v.optional(oneOf(['exact', 'any', 'start']), 'start'), unless_after: words, unless_before: words,
  }),
  v.forward(v.check((row) => saysWhat(row), 'is empty, so “note” has to say what to do'), ['right']),
  v.transform(toTerm),
), 'This file has to be a list of rows, each starting with “- rule:”')

/** Who and when come last: in a spreadsheet the words and the reason are what is read. */
export const asideColumns = keys({ rule: ruleId, words: filled, reason: filled, by: v.pipe(v.string(), v.trim()), day })
export const asideRow = v.pipe(asideColumns, v.transform(({ by: who, ...row }) => ({ ...row, who })))

export const wordColumns = keys({ word: singleWord, source: filled })
