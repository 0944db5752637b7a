import { Document } from 'yaml'
import type { RuleRow } from './prove'
import type { TermDraft, WordDraft } from './draft'

/** What a package holds besides its lists. */
export interface Head {
  name: string
  /** The package it is laid on. */
  base: string
  /** ISO 8601 date. */
  today: string
  /** What it was imported from, for whoever opens the file. */
  from: string
}

/** The files of a style package by their names in its folder, of what has been proved. */
export function packageFiles(head: Head, rules: readonly RuleRow[], terms: readonly TermDraft[], words: readonly WordDraft[]): Record<string, string> {
  return {
    'package.yaml': headFile(head),
    // One file, as their order is that of precedence.
    ...(rules.length === 0 ? {} : { 'rules/imported.yaml': yaml(rules) }),
    ...termFiles(terms),
    ...(words.length === 0 ? {} : { 'words.csv': csv(['word', 'source'], words.map(({ word, source }) => [word, source])) }),
  }
}

/** `2026.11.1` of a day in November 2026. */
function headFile({ name, base, today, from }: Head): string {
  const [year, month] = today.split('-')
  return [
    `# Imported from ${from}. What was not carried over stands in README.md.`,
    `name: ${name}`,
    `extends: ${base}`,
    `version: ${year}.${Number(month)}.1`,
    `effective: ${today}`,
    '',
  ].join('\n')
}

/** A table for each chapter: of two rows the longer wins, wherever it stands. */
function termFiles(terms: readonly TermDraft[]): Record<string, string> {
  const columns = ['rule', 'wrong', 'right', 'note', 'source', 'level', 'case', 'unless_after', 'unless_before']
  return Object.fromEntries([...byChapter(terms)].map(([chapter, own]) => [
    `terms/${chapter}.csv`,
    csv(columns, own.map((term) => [term.rule, term.wrong, term.right, term.note, term.source, term.level, term.case, term.unlessAfter.join(' | '), term.unlessBefore.join(' | ')])),
  ]))
}

function byChapter(terms: readonly TermDraft[]): Map<string, TermDraft[]> {
  const chapters = new Map<string, TermDraft[]>()
  for (const term of terms) {
    const chapter = term.rule.split('/')[0]!
    const own = chapters.get(chapter)
    if (own) own.push(term)
    else chapters.set(chapter, [term])
  }
  return chapters
}

/** Texts of more than one line stay on one, as a tab at the start of a line is refused. */
function yaml(value: unknown): string {
  const document = new Document(value, { aliasDuplicateObjects: false })
  return document.toString({ lineWidth: 0, blockQuote: false, doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER })
}

function csv(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  return `${[columns, ...rows].map((row) => row.map(cell).join(',')).join('\n')}\n`
}

function cell(text: string): string {
  return /[",\n\r;]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
