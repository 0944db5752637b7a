import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

/** The tests that drive the built program need it built: whatever is older than its sources is built before them. */
export default function buildOnce(): void {
  execFileSync(process.execPath, [join(import.meta.dirname, '..', 'electron', 'build.mjs'), '--stale'], { stdio: 'inherit' })
}
