import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

/** Rules about spelling need the words of the dictionaries: they are made before the tests when they are older than their sources. */
export function setup(): void {
  execFileSync(process.execPath, [join(import.meta.dirname, '..', 'electron', 'build.mjs'), '--stale', 'words'], { stdio: 'inherit' })
}
