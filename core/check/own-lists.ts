import { term as inTurkish } from '../says/tr/shared'
import type { Level } from './finding'
import type { Rule } from './rule'
import type { StylePackage, Term } from './style'
import { termRule } from './terms'

const gravest: readonly Level[] = ['error', 'warning', 'advice']

/** How many rows of a list the guide shows. */
const shown = 3

/**
 * The rules of a style's own term lists: one for each id that its rows name and no rule has (`isTaken`). So an agency adds
 * a list by naming it, and switches it off or changes its level as it does with any rule.
 */
export function ownLists({ terms, language }: StylePackage, isTaken: (id: string) => boolean): Rule[] {
  const lists = new Map<string, Term[]>()
  for (const term of terms) {
    if (isTaken(term.rule)) continue
    const rows = lists.get(term.rule)
    if (rows) rows.push(term)
    else lists.set(term.rule, [term])
  }
  return [...lists].map(([id, rows]) => ruleOf(id, rows, language))
}

function ruleOf(id: string, rows: readonly Term[], language: string): Rule {
  const primary = language.split('-')[0]
  const samples = rows.slice(0, shown)
  return termRule({
    id,
    level: gravest.find((level) => rows.some((row) => row.level === level)) ?? 'advice',
    language: primary === 'en' || primary === 'tr' ? primary : 'any',
    source: [...new Set(samples.map(({ source }) => source))].join('; '),
    wrong: samples.map(({ wrong, right }) => [wrong, right === '' ? null : right]),
    allows: [],
    inTurkish,
  })
}
