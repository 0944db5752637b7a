import { parseArgs } from 'node:util'
import { languages } from '../../core/says/language'
import { commands, type Command } from './commands'
import { levels } from './levels'

/** What was asked for cannot be understood: a sentence, and where the help is. */
export class Misused extends Error {}

export interface Asked {
  command: Command
  files: string[]
  options: Record<string, never>
  help: boolean
}

/** Reads the words after `dateline`. Throws `Misused`. */
export function readCommandLine(words: readonly string[]): Asked {
  const [name = '', ...rest] = words
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!command) throw new Misused(`There is no command “${name}”. dateline --help lists what there is.`)
  const { values, positionals } = parse(name, command, rest)
  const { help, ...options } = values
  if (help) return { command, files: [], options: {}, help: true }
  checkFiles(name, command, positionals)
  for (const need of command.needs ?? []) {
    if (!options[need]?.length) throw new Misused(`${name} needs --${need}. Usage: dateline ${command.usage}`)
  }
  if (typeof options.level === 'string' && !levels.some((level) => level === options.level)) {
    throw new Misused(`--level is ${levels.join(', ')}, not “${options.level}”.`)
  }
  if (typeof options.language === 'string' && !languages.some((language) => language === options.language)) {
    throw new Misused(`--language is ${languages.join(' or ')}, not “${options.language}”.`)
  }
  const forms = (command.oneOf ?? []).filter((form) => options[form])
  if (forms.length > 1) throw new Misused(`--${forms[0]} and --${forms[1]} cannot be had at once.`)
  return { command, files: positionals, options: options as Record<string, never>, help: false }
}

type Values = Record<string, string | string[] | undefined> & { help?: string }

function parse(name: string, command: Command, words: string[]): { values: Values, positionals: string[] } {
  try {
    const options = { ...command.options, help: { type: 'boolean', short: 'h' } } as const
    return parseArgs({ args: words, options, allowPositionals: true, strict: true }) as unknown as { values: Values, positionals: string[] }
  } catch (error) {
    // Node's own words, but for the advice that follows them.
    const says = error instanceof Error ? error.message.split('. ')[0]! : String(error)
    throw new Misused(`${says}. Usage: dateline ${command.usage}`)
  }
}

function checkFiles(name: string, command: Command, files: string[]): void {
  if (command.files === 'none' && files.length) throw new Misused(`${name} takes no files. Usage: dateline ${command.usage}`)
  if (command.files !== 'none' && !files.length) throw new Misused(`${name} needs a file. Usage: dateline ${command.usage}`)
  if (command.files === 'one' && files.length > 1) throw new Misused(`${name} takes one file. Usage: dateline ${command.usage}`)
  if (files.filter((file) => file === '-').length > 1) throw new Misused('Standard input can be read once only.')
}

export function helpFor(command: Command): string {
  const width = Math.max(0, ...command.help.map(([option]) => option.length))
  const options = command.help.map(([option, says]) => `  ${option.padEnd(width)}  ${says}`)
  return [`Usage: dateline ${command.usage}`, '', `${command.says}. “-” is standard input.`, ...(options.length ? ['', ...options] : [])].join('\n')
}

export function wholeHelp(): string {
  const all = Object.values(commands)
  const width = Math.max(...all.map(({ usage }) => usage.length))
  return [
    'Dateline: write a story, have it checked against the house style, send it to the wire.',
    '',
    'Usage: dateline COMMAND',
    '',
    ...all.map(({ usage, says }) => `  ${usage.padEnd(width)}  ${says}`),
    '',
    '  --help, --version; “-” is standard input; `dateline COMMAND --help` says more.',
    '',
    'Exit codes: 0 in order, 1 findings at error level, 2 could not run.',
  ].join('\n')
}
