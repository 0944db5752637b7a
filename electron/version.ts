import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The program's own folder, packed or not: the nearest above this file, built or not, that has a package.json. */
export const programFolder = above(__dirname)

function above(folder: string): string {
  return existsSync(join(folder, 'package.json')) ? folder : above(dirname(folder))
}

export function version(): string {
  const { version: own } = JSON.parse(readFileSync(join(programFolder, 'package.json'), 'utf8')) as { version: string }
  return own
}
