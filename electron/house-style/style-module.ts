import { join } from 'node:path'
import { filesIn } from './folder'
import { problemLine } from './problem'
import { readPackage } from './read-package'

/** A style package as a module and the files it was made of, or why there is none: every problem, a line each. */
export type StyleModule = { ok: true, code: string, files: string[] } | { ok: false, why: string }

export function styleModule(folder: string): StyleModule {
  const read = readPackage(folder)
  if (!read.ok) {
    const lines = read.problems.map((problem) => join(folder, problemLine(problem)))
    return { ok: false, why: ['The house style cannot be read:', ...lines].join('\n') }
  }
  // A string for JSON.parse starts faster than the same data written as code.
  const code = `export default JSON.parse(${JSON.stringify(JSON.stringify(read.style))})`
  return { ok: true, code, files: filesIn(folder).map((name) => join(folder, name)) }
}
