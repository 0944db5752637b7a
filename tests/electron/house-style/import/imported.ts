import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { StylePackage } from '../../../../core/check/style'
import { bundledStyles } from '../../../../electron/house-style/bundled'
import { importStyle } from '../../../../electron/house-style/import/import-style'
import type { ImportReport } from '../../../../electron/house-style/import/report'
import { knownPackages } from '../../../../electron/house-style/known'
import { problemLine } from '../../../../electron/house-style/problem'
import { readPackage } from '../../../../electron/house-style/read-package'

export const known = await knownPackages(bundledStyles)

/** A folder with these files, gone after the test. */
export function aFolder(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-import-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  return folder
}

export interface Imported {
  report: ImportReport
  /** As any reader has it, without the rows of what it is laid on; null when nothing was written. */
  style: Pick<StylePackage, 'terms' | 'rules' | 'words' | 'layers'> | null
}

/** Imports one file or the folder of these files, and reads what was written. */
export function imported(files: Record<string, string>, from = ''): Imported {
  const folder = aFolder(files)
  const out = join(folder, 'out', 'news')
  const report = importStyle(join(folder, from), { out, base: 'base-en', today: '2026-11-02', known })
  if (!existsSync(out)) return { report, style: null }
  const read = readPackage(out, known)
  if (!read.ok) throw new Error(read.problems.map(problemLine).join('\n'))
  const own = <Row extends { by?: string }>(rows: readonly Row[]): Row[] => rows.filter(({ by }) => by === undefined)
  const { terms, rules, words, layers } = read.style
  return { report, style: { terms: own(terms), rules: own(rules), words: own(words), layers } }
}

/** `file:line what: why`, as the report has it, without what to do. */
export function lines(all: ImportReport['notCarried']): string[] {
  return all.map(({ file, line, what, why }) => `${file}:${line} ${what}: ${why}`)
}
