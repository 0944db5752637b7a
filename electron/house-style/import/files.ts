import { Document } from 'yaml'
import type { RuleRow } from './prove'
import type { TermDraft, WordDraft } from './draft'
import { slug } from './wording'

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
    ...yamlFiles(rules),
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

/** A file for each chapter, its rules in their order. */
function yamlFiles(rules: readonly RuleRow[]): Record<string, string> {
  return Object.fromEntries([...byChapter(rules, ({ id }) => id)].map(([chapter, own]) => [`rules/${chapter}.yaml`, yaml(own)]))
}

function termFiles(terms: readonly TermDraft[]): Record<string, string> {
  const columns = ['rule', 'wrong', 'right', 'note', 'source', 'level', 'case', 'unless_after', 'unless_before']
  return Object.fromEntries([...byChapter(terms, ({ rule }) => rule)].map(([chapter, own]) => [
    `terms/${chapter}.csv`,
    csv(columns, own.map((term) => [term.rule, term.wrong, term.right, term.note, term.source, term.level, term.case, term.unlessAfter.join(' | '), term.unlessBefore.join(' | ')])),
  ]))
}

function byChapter<Row>(rows: readonly Row[], idOf: (row: Row) => string): Map<string, Row[]> {
  const chapters = new Map<string, Row[]>()
  for (const row of rows) {
    const chapter = slug(idOf(row).split('/')[0]!)
    const own = chapters.get(chapter)
    if (own) own.push(row)
    else chapters.set(chapter, [row])
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
