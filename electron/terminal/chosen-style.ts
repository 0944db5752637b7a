import { statSync } from 'node:fs'
import { join } from 'node:path'
import type { StylePackage } from '../../core/check/style'
import { fail } from '../failed'
import { bundledStyle, bundledStyles } from '../house-style/bundled'

/**
 * The style that `--style` names: one the program comes with, or the folder of a package, which is read anew each time.
 * Fails with `bad-request` for a name that is neither, and for a folder in which anything is wrong, naming every problem by
 * file, line and column.
 */
export async function chosenStyle(named: string | undefined): Promise<StylePackage> {
  if (named === undefined) return bundledStyle
  const bundled = Object.hasOwn(bundledStyles, named) ? bundledStyles[named] : undefined
  if (bundled) return bundled
  if (!isFolder(named)) {
    fail('bad-request', `There is no house style “${named}”.`, `It may be ${Object.keys(bundledStyles).join(', ')}, or the folder of a style package.`)
  }
  return readFolder(named)
}

async function readFolder(folder: string): Promise<StylePackage> {
  // Reading YAML and CSV is for the few who bring their own.
  const [{ readPackage }, { problemLine }] = await Promise.all([import('../house-style/read-package'), import('../house-style/problem')])
  const read = readPackage(folder)
  if (read.ok) return read.style
  const lines = read.problems.map((problem) => join(folder, problemLine(problem)))
  return fail('bad-request', ['The house style cannot be read:', ...lines].join('\n'), '')
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}
