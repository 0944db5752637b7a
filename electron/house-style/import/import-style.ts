import { basename, extname, resolve } from 'node:path'
import { Failed, fail } from '../../failed'
import { isFolder, textOf } from '../folder'
import type { Known } from '../read-package'
import type { Draft } from './draft'
import { makePackage } from './make-package'
import type { ImportReport } from './report'
import { readTyperighter } from './typerighter/read'
import { readVale } from './vale/read'
import { slug } from './wording'
import { writePackage } from './write-package'

export interface HowToImport {
  /** The folder to be made; its name is the package’s. */
  out: string
  /** The package that the new one is laid on, by name. */
  base: string
  /** ISO 8601 date from which it is in force. */
  today: string
  known: Known
}

/**
 * Makes a style package of a folder of Vale styles or of a rule sheet in Typerighter’s columns, and tells what became of each
 * thing in it. The folder is written whole or not at all; where nothing can be carried over, none is. Fails with
 * `mis-encoded`, `bad-request`, `file-exists` or `cannot-write`.
 */
export function importStyle(from: string, { out, base, today, known }: HowToImport): ImportReport {
  const style = known(base) ?? fail('bad-request', `There is no style package “${base}” to lay it on.`, 'Name one that comes with the program.')
  const draft = readDraft(resolve(from))
  const name = slug(basename(resolve(out)))
  const { files, report } = makePackage(draft, { name, base, today, from: basename(resolve(from)) }, style)
  if (report.carried.length === 0 && report.words === 0) return report
  writePackage(resolve(out), files, known)
  return { ...report, folder: resolve(out) }
}

function readDraft(path: string): Draft {
  if (isFolder(path)) return readVale(path)
  const text = sheetText(path)
  return readTyperighter(text, basename(path))
}

function sheetText(path: string): string {
  if (!/^\.(?:csv|tsv|txt)$/i.test(extname(path))) fail('bad-request', `${path} is neither a folder of Vale styles nor a rule sheet.`, 'Give a folder, or a sheet saved as CSV.')
  try {
    return textOf(path) ?? fail('mis-encoded', `${path} is not in UTF-8.`, 'Save it as “CSV UTF-8”.')
  } catch (error) {
    if (error instanceof Failed) throw error
    return fail('bad-request', `${path} cannot be read.`, 'Look whether it is there, and whether you may read it.')
  }
}
