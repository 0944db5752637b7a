import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { project, runNode, type HowToRun } from '../command'

export const sample = join(project, 'assets/sample/nato-dialogue.txt')

/** Copy in which the house style finds no error. */
export const clean = `Storm closes the airport of Brussels

By Ayse Demir

BRUSSELS (AA) - A storm closed the airport of Brussels on Monday, the mayor’s office said.

The airport will open again on Tuesday.
`

export interface Answer {
  code: number | string
  out: string
  errors: string
}

/** A folder to work in, gone after the test, and `dateline` in it, with a home of its own. */
export function atTheTerminal(files: Record<string, string | Uint8Array> = {}): { folder: string, dateline(args: string[], how?: HowToRun): Promise<Answer> } {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-terminal-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  return {
    folder,
    async dateline(args, how = {}) {
      const env = { DATELINE_HOME: join(folder, 'home'), ...how.env }
      const command = runNode('out/terminal/cli.cjs', args, { cwd: folder, ...how, env })
      return { code: await command.ended, out: command.out(), errors: command.errors() }
    },
  }
}
