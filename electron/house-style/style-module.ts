import { join } from 'node:path'
import { filesIn } from './folder'
import { faceOf } from './house-style'
import { problemLine } from './problem'
import { readPackage } from './read-package'

/** A style package as code and the files it was made of, or why there is none: every problem, a line each. */
export type StyleModule = { ok: true, face: string, text: string, files: string[] } | { ok: false, why: string }

export function styleModule(folder: string): StyleModule {
  const read = readPackage(folder)
  if (!read.ok) {
    const lines = read.problems.map((problem) => join(folder, problemLine(problem)))
    return { ok: false, why: ['The house style cannot be read:', ...lines].join('\n') }
  }
  return {
    ok: true,
    face: `export const face = ${JSON.stringify(faceOf(read.style))}\n`,
    text: `export const text = ${JSON.stringify(JSON.stringify(read.style))}\n`,
    files: filesIn(folder).map((name) => join(folder, name)),
  }
}
