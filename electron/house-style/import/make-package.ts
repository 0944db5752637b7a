import { ruleOf } from '../../../core/check/rules-of'
import type { StylePackage } from '../../../core/check/style'
import type { Draft, Left, RuleDraft, TermDraft } from './draft'
import { packageFiles, type Head } from './files'
import { prove, type RuleRow } from './prove'
import { proveTerms } from './prove-terms'
import type { CarriedRule, ImportReport } from './report'
import { reportPage } from './report'
import { freeIds } from './wording'

export interface MadePackage {
  files: Record<string, string>
  report: ImportReport
}

/**
 * The files of a style package of what was read, and what became of each thing in it. Nothing is written. `style` is what
 * the package is laid on. Whatever is in the files has been tried with the checker.
 */
export function makePackage(draft: Draft, head: Head, style: StylePackage): MadePackage {
  const freeId = freeIds((id) => ruleOf(style, id) !== null)
  const left: Left[] = [...draft.left]
  const carried: CarriedRule[] = []
  const rows: RuleRow[] = []
  const lists = renamed(draft.terms, freeId)
  for (const rule of draft.rules) {
    const proved = prove({ ...rule, id: freeId(rule.id) }, style)
    left.push(...proved.left)
    if (!proved.row) continue
    rows.push(proved.row)
    carried.push(accountOf(rule, proved.row, proved.entries.length))
  }
  const proved = proveTerms(lists, style)
  left.push(...proved.left)
  carried.push(...accountsOf(proved.terms))
  const words = [...new Map(draft.words.map((word) => [word.word, word])).values()]
  const report: ImportReport = {
    from: head.from, format: draft.format, folder: '', carried, words: words.length, exceptions: draft.exceptions.length, changed: inPlace(draft.changed), notCarried: inPlace(left),
  }
  return { files: { ...packageFiles(head, rows, proved.terms, words), 'README.md': reportPage(report, head.name) }, report }
}

/** The lists' ids, each made free once. */
function renamed(terms: readonly TermDraft[], freeId: (id: string) => string): TermDraft[] {
  const ids = new Map<string, string>()
  return terms.map((term) => {
    if (!ids.has(term.rule)) ids.set(term.rule, freeId(term.rule))
    return { ...term, rule: ids.get(term.rule)! }
  })
}

function accountOf({ origin }: RuleDraft, row: RuleRow, entries: number): CarriedRule {
  return { rule: row.id, kind: String(row.kind), level: row.level as CarriedRule['level'], entries: Math.max(1, entries), file: origin.file, line: origin.line }
}

/** One for each list. */
function accountsOf(terms: readonly TermDraft[]): CarriedRule[] {
  const lists = new Map<string, CarriedRule>()
  for (const { rule, level, origin: { file, line } } of terms) {
    const list = lists.get(rule)
    if (list) list.entries++
    else lists.set(rule, { rule, kind: 'terms', level, entries: 1, file, line })
  }
  return [...lists.values()]
}

function inPlace(all: readonly Left[]): Left[] {
  return [...all].sort((a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line)
}
