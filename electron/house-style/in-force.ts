import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The list of styles in force, in the folder of a newsroom's packages: a name a line, so that anybody can read and change it. */
const fileName = 'in-force.txt'

/** The names of the styles in force, first things first; none where nobody has chosen. */
export function readChosen(folder: string): string[] {
  try {
    return readFileSync(join(folder, fileName), 'utf8').split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'))
  } catch {
    return []
  }
}

/** Puts a style in force for its language, before whatever was. Throws what the file system says. */
export function choose(folder: string, name: string): void {
  const names = [name, ...readChosen(folder).filter((other) => other !== name)]
  mkdirSync(folder, { recursive: true })
  const file = join(folder, fileName)
  writeFileSync(`${file}.new`, `# The styles in force: the first of them that is for a story’s language checks it.\n${names.join('\n')}\n`)
  renameSync(`${file}.new`, file)
}

/** The styles with those in force first, in their order, and marked. */
export function chosenFirst<Style extends { readonly name: string }>(styles: readonly Style[], chosen: readonly string[]): (Style & { chosen?: true })[] {
  const first = chosen.flatMap((name) => styles.filter((style) => style.name === name))
  return [...first.map((style) => ({ ...style, chosen: true as const })), ...styles.filter((style) => !first.includes(style))]
}
