import { Failed } from './failed'
import { checkFiles } from './terminal/check'
import { Misused, helpFor, readCommandLine, wholeHelp } from './terminal/command-line'
import { isUnread, standardOutput } from './terminal/output'
import { doShare, isShare } from './terminal/parallel'
import { version } from './version'

/** `dateline` in a terminal: the same core, no window. Exit 0 in order, 1 findings at error level, 2 could not run. */
async function main(words: string[]): Promise<number> {
  const output = standardOutput()
  const first = words[0]
  if (first === '--version' || first === '-v') output.line(version())
  else if (first === undefined || first === '--help' || first === '-h' || first === 'help') output.line(wholeHelp())
  else {
    const asked = readCommandLine(words)
    if (!asked.help) return asked.command.run(asked.files, asked.options, output)
    output.line(helpFor(asked.command))
  }
  return first === undefined ? 2 : 0
}

function explain(error: unknown): number {
  if (isUnread(error)) return 0
  if (error instanceof Misused) console.error(`dateline: ${error.message}`)
  else if (error instanceof Failed) standardOutput().failure(error)
  else console.error('dateline: a mistake of its own; please report it.', error)
  return 2
}

if (isShare) void doShare(checkFiles)
else void main(process.argv.slice(2)).catch(explain).then((code) => { process.exitCode = code })
