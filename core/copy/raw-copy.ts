/**
 * Copy as it came, before anybody says what is headline and what is body: its blocks in order, with the little structure
 * that the file itself states. Plain text states none; a web page or a Word file states headings, lists and tables.
 */
export interface RawCopy {
  blocks: RawBlock[]
  /** Lines that the file itself keeps apart from the story (navigation, advertisements), before which block they stood. */
  around: RawLeftover[]
  /** What was unsure before anything was recognized, such as a guessed encoding. Sentences for the editor. */
  doubts: string[]
  /** BCP 47, when the file names it. */
  language?: string
}

export interface RawLeftover {
  text: string
  /** A house-style rule id: `leftovers/advertisement`. */
  because: string
  /** Index in `blocks`. */
  before: number
}

export type RawBlock =
  | { kind: 'heading', level: number, runs: RawRun[] }
  | { kind: 'paragraph', runs: RawRun[] }
  /** A paragraph that the file sets apart as a quotation. */
  | { kind: 'quote', runs: RawRun[] }
  | { kind: 'list', ordered: boolean, items: RawRun[][] }
  | { kind: 'table', rows: RawCell[][] }

export interface RawCell {
  heading: boolean
  runs: RawRun[]
}

export interface RawRun {
  text: string
  bold?: true
  italic?: true
  href?: string
}

export function runsText(runs: readonly RawRun[]): string {
  return runs.map(({ text }) => text).join('')
}

/** The text of a heading, paragraph or quote; empty for lists and tables, which are never one line. */
export function lineOf(block: RawBlock): string {
  return 'runs' in block ? runsText(block.runs) : ''
}

/** Runs from one offset on, without the space at either end. */
export function runsFrom(runs: readonly RawRun[], from: number): RawRun[] {
  let at = 0
  const rest: RawRun[] = []
  for (const run of runs) {
    const text = run.text.slice(Math.max(0, from - at))
    at += run.text.length
    if (text !== '') rest.push({ ...run, text })
  }
  return trimRuns(rest)
}

/** Runs up to one offset, without the space at either end. */
export function runsUntil(runs: readonly RawRun[], to: number): RawRun[] {
  let at = 0
  const first: RawRun[] = []
  for (const run of runs) {
    const text = run.text.slice(0, Math.max(0, to - at))
    at += run.text.length
    if (text !== '') first.push({ ...run, text })
  }
  return trimRuns(first)
}

/** Runs without white space at the ends; one empty run when nothing is left. */
export function trimRuns(runs: readonly RawRun[]): RawRun[] {
  const trimmed = runs.map((run) => ({ ...run }))
  while (trimmed.length > 0 && trimmed[0]!.text.trimStart() === '') trimmed.shift()
  while (trimmed.length > 0 && trimmed.at(-1)!.text.trimEnd() === '') trimmed.pop()
  const first = trimmed[0]
  const last = trimmed.at(-1)
  if (!first || !last) return [{ text: '' }]
  first.text = first.text.trimStart()
  last.text = last.text.trimEnd()
  return trimmed
}

/** No story comes near it: 20 MB. In bytes of a file, in UTF-16 units of what is pasted. */
export const largestCopy = 20 * 1024 * 1024

/** How many words a line has; a very long one is counted only at its start. */
export function wordCount(line: string): number {
  return line.slice(0, 400).split(/\s+/).length
}
