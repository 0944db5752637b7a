import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The program's own folder, packed or not: the built files are two levels below it. */
export const programFolder = join(__dirname, '..', '..')

export function version(): string {
  const { version: own } = JSON.parse(readFileSync(join(programFolder, 'package.json'), 'utf8')) as { version: string }
  return own
}
