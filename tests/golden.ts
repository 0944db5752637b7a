import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect } from 'vitest'

/**
 * Compares a result with the file kept in the repository, `path` counted from the tests folder. A golden file that is
 * missing fails as one that differs: `UPDATE_GOLDENS=1` writes what came out, to be read and committed. It never does so
 * in CI.
 */
export function expectGolden(path: string, content: string | Uint8Array): void {
  const file = join(import.meta.dirname, path)
  const actual = typeof content === 'string' ? Buffer.from(content) : Buffer.from(content)
  if (process.env.UPDATE_GOLDENS && !process.env.CI) {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, actual)
    return
  }
  const accept = `accept it with: UPDATE_GOLDENS=1 npx vitest run -c tests/vitest.config.ts ${testFile()}`
  if (!existsSync(file)) expect.fail(`tests/${path} is missing; ${accept}`)
  expect(actual.toString('utf8'), `tests/${path} differs; ${accept}`).toBe(readFileSync(file, 'utf8'))
  expect(actual.equals(readFileSync(file)), `tests/${path} differs in its bytes; ${accept}`).toBe(true)
}

function testFile(): string {
  const path = expect.getState().testPath ?? ''
  return path.slice(Math.max(0, path.lastIndexOf('tests/')))
}
