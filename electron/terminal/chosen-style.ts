import { join } from 'node:path'
import { isMainThread } from 'node:worker_threads'
import { fail } from '../failed'
import { homeFolder } from '../home'
import { isFolder } from '../house-style/folder'
import { bundledStyles } from '../house-style/bundled'
import { newsroomShelf } from '../house-style/newsroom-shelf'
import { houseStyleOf, type HouseStyle } from '../house-style/house-style'

/**
 * The style that `--style` names: one of the newsroom's or of the program's, or the folder of a package, which is read anew
 * each time. When it names none, every style at hand: `styleFor` has the one for a story's language. Fails with
 * `bad-request` for a name that is neither, and for a folder in which anything is wrong, naming every problem by file, line
 * and column. A package of the newsroom's in which anything is wrong is told on standard error, and stays as it last was.
 */
export async function chosenStyles(named: string | undefined): Promise<readonly HouseStyle[]> {
  return (await lookingAt(named))()
}

/** As `chosenStyles`, for a program that stays: each call looks whether a package of the newsroom's own has changed. */
export async function lookingAt(named: string | undefined): Promise<() => Promise<readonly HouseStyle[]>> {
  const shelf = newsroomShelf(homeFolder())
  const { styles, troubles } = await shelf.look()
  // Once, whatever number of threads there are.
  for (const { name, lines, keeps } of isMainThread ? troubles : []) {
    console.error([`The house style in ${name} cannot be read${keeps ? `; version ${keeps} stays in force` : ''}:`, ...lines.map((line) => `  ${line}`)].join('\n'))
  }
  if (named === undefined) return async () => (await shelf.look()).styles
  const isNamed = ({ name }: HouseStyle): boolean => name === named
  if (styles.some(isNamed)) return async () => (await shelf.look()).styles.filter(isNamed)
  if (!isFolder(named)) {
    fail('bad-request', `There is no house style “${named}”.`, `It may be ${styles.map(({ name }) => name).join(', ')}, or the folder of a style package.`)
  }
  const style = await readFolder(named)
  return async () => [style]
}

async function readFolder(folder: string): Promise<HouseStyle> {
  // Reading YAML and CSV is for the few who bring their own.
  const [{ readPackage }, { problemLine }, { knownPackages }] = await Promise.all([
    import('../house-style/read-package'), import('../house-style/problem'), import('../house-style/known'),
  ])
  const read = readPackage(folder, await knownPackages(bundledStyles))
  if (read.ok) return houseStyleOf(read.style)
  const lines = read.problems.map((problem) => join(folder, problemLine(problem)))
  return fail('bad-request', ['The house style cannot be read:', ...lines].join('\n'), '')
}
