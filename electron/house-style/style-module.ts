import { join } from 'node:path'
import { filesIn } from './folder'
import { problemLine } from './problem'
import { readPackage } from './read-package'

/** A style package as a module, and the files it was made of. Throws with every problem, a line each. */
export function styleModule(folder: string): { code: string, files: string[] } {
  const read = readPackage(folder)
  if (!read.ok) throw new Error(['The house style cannot be read:', ...read.problems.map((problem) => join(folder, problemLine(problem)))].join('\n'))
  // A string for JSON.parse starts faster than the same data written as code.
  const code = `export default JSON.parse(${JSON.stringify(JSON.stringify(read.style))})`
  return { code, files: filesIn(folder).map((name) => join(folder, name)) }
}
