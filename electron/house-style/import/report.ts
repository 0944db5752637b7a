import type { Level } from '../../../core/check/finding'
import type { Left } from './draft'

/** What became of an import, for a person or a program. */
export interface ImportReport {
  /** What was read, and in which form. */
  from: string
  format: string
  /** The folder that was written; empty when nothing was. */
  folder: string
  carried: CarriedRule[]
  /** Words that are right although no dictionary has them. */
  words: number
  /** Rows that confirm words as right, and so became exceptions of others. */
  exceptions: number
  /** Rows that are carried, and yet other than they were. */
  changed: Left[]
  notCarried: Left[]
}

export interface CarriedRule {
  /** The id it has now. */
  rule: string
  kind: string
  level: Level
  /** How many words, pairs or patterns it has; 1 for a rule that has none. */
  entries: number
  /** Where the first of them stood. */
  file: string
  line: number
}

/** The report as lines for a terminal. */
export function reportLines({ from, format, folder, carried, words, exceptions, changed, notCarried }: ImportReport): string[] {
  const entries = carried.reduce((sum, rule) => sum + rule.entries, 0)
  return [
    `${from}: ${format}`,
    `Carried over: ${count(entries, 'entry', 'entries')} in ${count(carried.length, 'rule', 'rules')}${words > 0 ? `, and ${count(words, 'word', 'words')} for the spelling` : ''}${exceptions > 0 ? `, and ${count(exceptions, 'exception', 'exceptions')}` : ''}`,
    ...carried.map(({ rule, kind, level, entries: own, file, line }) => `  ${rule}  ${kind}, ${level}, ${own}  ${file}:${line}`),
    ...section('Carried over otherwise', changed),
    ...section('Not carried over', notCarried),
    ...(folder === '' ? ['Nothing was written: there is nothing to carry over.'] : [`Written: ${folder}`]),
  ]
}

/** The same as the README of the package, for whoever opens the folder later. */
export function reportPage(report: ImportReport, name: string): string {
  const list = (title: string, all: readonly Left[]): string[] => (
    all.length === 0 ? [] : ['', `## ${title}`, '', '| where | what | why | what to do |', '| --- | --- | --- | --- |', ...all.map(({ file, line, what, why, next }) => `| ${[`${file}:${line}`, what, why, next].map(inTable).join(' | ')} |`)]
  )
  return [
    `# ${inTable(name)}`, '', `Imported from ${inTable(report.from)} (${report.format}).`, '',
    `Carried over: ${report.carried.length} rules, ${report.words} words.`,
    ...list('Carried over otherwise', report.changed), ...list('Not carried over', report.notCarried), '',
  ].join('\n')
}

function section(title: string, all: readonly Left[]): string[] {
  return all.length === 0 ? [] : [`${title}: ${all.length}`, ...all.map(({ file, line, what, why, next }) => `  ${file}:${line} “${what}”: ${why}. ${next}`)]
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`
}

function inTable(text: string): string {
  return text.replace(/\s+/gu, ' ').replaceAll('|', '\\|')
}
