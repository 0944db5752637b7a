import type { Problem } from './problem'
import { didYouMean } from './suggest'

const files = ['package.yaml', 'places.csv', 'acronyms.csv', 'words.csv', 'set-aside.csv', 'verbs.yaml', 'leftovers.yaml', 'README.md']
const folders = [
  { folder: 'terms', extensions: ['.csv', '.yaml'] },
  { folder: 'people', extensions: ['.yaml', '.csv'] },
  { folder: 'rules', extensions: ['.yaml'] },
]

/** A problem for every file that no style package has, and one when the file that makes a folder a package is missing. */
export function unknownFiles(names: readonly string[]): Problem[] {
  const strangers = names.filter((name) => !files.includes(name)).flatMap((name) => why(name) ?? [])
  const problems = strangers.map(({ name, message }) => ({ file: name, line: 1, column: 1, message }))
  if (names.includes('package.yaml')) return problems
  return [{ file: 'package.yaml', line: 1, column: 1, message: 'missing: this folder is not a style package' }, ...problems]
}

function why(name: string): { name: string, message: string } | null {
  const [top = '', own, ...deeper] = name.split('/')
  if (own === undefined) return { name, message: `no file of a style package${didYouMean(name, files)}` }
  const known = folders.find(({ folder }) => folder === top)
  if (!known) return { name, message: `“${top}”: no folder of a style package${didYouMean(top, folders.map(({ folder }) => folder))}` }
  if (deeper.length) return { name, message: `too deep: the files of “${top}” stand right in it` }
  return known.extensions.some((extension) => own.endsWith(extension)) ? null : { name, message: `“${top}” holds ${known.extensions.join(' and ')} files only` }
}
