import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, rmdirSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { errorCode, fail } from '../../failed'
import { problemLine } from '../problem'
import { readPackage, type Known } from '../read-package'

/**
 * Writes a style package as a new folder, whole or not at all: first under a hidden name beside it, where it is read as any
 * package is, and only then by its own. Fails with `file-exists` when the folder holds anything, and with `cannot-write`. A
 * package that its own reader refuses is a bug, and throws.
 */
export function writePackage(folder: string, files: Readonly<Record<string, string>>, known: Known): void {
  if (holdsSomething(folder)) fail('file-exists', `There is already something in ${folder}.`, 'Choose a new folder.')
  const aside = join(dirname(folder), `.${basename(folder)}.${randomUUID()}`)
  try {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(aside, name)), { recursive: true })
      writeFileSync(join(aside, name), text)
    }
    const read = readPackage(aside, known)
    if (!read.ok) throw new Error(`The package that was made cannot be read:\n${read.problems.map(problemLine).join('\n')}`)
    takeEmpty(folder)
    renameSync(aside, folder)
  } catch (error) {
    clear(aside)
    const why = reasons[errorCode(error)]
    if (why) fail('cannot-write', `${folder} was not written: ${why}.`, 'Choose another folder, or put this one right and try again.')
    throw error
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full', EACCES: 'you have no right to write there', EPERM: 'you have no right to write there', EROFS: 'the disk is read-only',
  ENOTDIR: 'part of the path is not a folder', EEXIST: 'something stands in its way', ENOTEMPTY: 'something was put there meanwhile', ENAMETOOLONG: 'the name is too long',
}

/** As far as it can be: what went wrong before is what is told. */
function clear(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true })
  } catch {
    // Nothing was written where no folder could be made.
  }
}

function holdsSomething(folder: string): boolean {
  try {
    return readdirSync(folder).length > 0
  } catch {
    return existsSync(folder)
  }
}

/** An empty folder of this name makes room: not every system names over one. */
function takeEmpty(folder: string): void {
  try {
    rmdirSync(folder)
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error
  }
}
