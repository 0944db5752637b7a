import { statSync } from 'node:fs'
import { join } from 'node:path'
import { fail } from '../failed'
import { bundledStyles } from '../house-style/bundled'
import { houseStyleOf, type HouseStyle } from '../house-style/house-style'

/**
 * The style that `--style` names: one the program comes with, or the folder of a package, which is read anew each time.
 * When it names none, every style the program comes with: `styleFor` has the one for a story's language. Fails with `bad-request` for a name that is neither, and for a folder in which anything is wrong, naming every problem by
 * file, line and column.
 */
export async function chosenStyles(named: string | undefined): Promise<readonly HouseStyle[]> {
  if (named === undefined) return bundledStyles
  const bundled = bundledStyles.find(({ name }) => name === named)
  if (bundled) return [bundled]
  if (!isFolder(named)) {
    fail('bad-request', `There is no house style “${named}”.`, `It may be ${bundledStyles.map(({ name }) => name).join(', ')}, or the folder of a style package.`)
  }
  return [await readFolder(named)]
}

async function readFolder(folder: string): Promise<HouseStyle> {
  // Reading YAML and CSV is for the few who bring their own.
  const [{ readPackage }, { problemLine }] = await Promise.all([import('../house-style/read-package'), import('../house-style/problem')])
  const bundled = new Map(await Promise.all(bundledStyles.map(async (style) => [style.name, await style.whole()] as const)))
  const read = readPackage(folder, (name) => bundled.get(name))
  if (read.ok) return houseStyleOf(read.style)
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
