import type { ParseArgsConfig } from 'node:util'
import { bundledStyles } from '../house-style/bundled'
import { checkStories } from './check'
import { exportStory } from './export'
import { importStory } from './import'
import { importStyle } from './import-style'
import { languageServer } from './language-server'
import { listFormats, listRules } from './lists'
import type { Output } from './output'

type OptionTable = NonNullable<ParseArgsConfig['options']>

export interface Command {
  usage: string
  says: string
  /** How many files it takes. */
  files: 'none' | 'one' | 'some'
  options: OptionTable
  /** What an option is for, in the order of the help. */
  help: [option: string, says: string][]
  /** Options without which there is nothing to do. */
  needs?: string[]
  /** Options of which only one can be had. */
  oneOf?: string[]
  /** Answers the exit code. */
  run(files: string[], options: Record<string, never>, output: Output): Promise<number>
}

const styleHelp: Command['help'][number] = ['--style NAME-OR-FOLDER', `the house style: ${bundledStyles.map(({ name }) => name).join(', ')}, or the folder of a style package`]

export const commands: Record<string, Command> = {
  import: {
    usage: 'import FILE [--out FILE]',
    says: 'Make a story of raw copy (text, HTML, Word) and print it',
    files: 'one',
    options: { out: { type: 'string' }, overwrite: { type: 'boolean' } },
    help: [['--out FILE', 'write the story there, as a .story.json'], ['--overwrite', 'replace a file that is there']],
    run: importStory,
  },
  check: {
    usage: 'check FILE-OR-FOLDER… [--json|--sarif|--lines] [--fix] [--level error|warning|advice] [--language en|tr] [--style NAME-OR-FOLDER]',
    says: 'Check stories or raw copy against the house style',
    files: 'some',
    options: {
      json: { type: 'boolean' },
      sarif: { type: 'boolean' },
      lines: { type: 'boolean' },
      fix: { type: 'boolean' },
      level: { type: 'string' },
      language: { type: 'string' },
      style: { type: 'string' },
    },
    help: [
      ['--json', 'findings for programs; offsets are UTF-16 units in the field or block'],
      ['--sarif', 'findings as SARIF 2.1.0, for code hosts and editors'],
      ['--lines', 'one finding a line, as compilers print them: file:line:column'],
      ['--fix', 'apply what can be mended without judgement, in the files themselves'],
      ['--level LEVEL', 'only findings of this level and graver'],
      ['--language LANGUAGE', 'say the findings in English (en, as without it) or Turkish (tr)'],
      styleHelp,
    ],
    oneOf: ['json', 'sarif', 'lines'],
    run: checkStories,
  },
  export: {
    usage: 'export FILE --format ID --out DIR [--despite "reason"] [--overwrite] [--style NAME-OR-FOLDER]',
    says: 'Write the wire files of a story that is in order',
    files: 'one',
    options: {
      format: { type: 'string', multiple: true },
      out: { type: 'string' },
      despite: { type: 'string' },
      overwrite: { type: 'boolean' },
      style: { type: 'string' },
    },
    help: [
      ['--format ID', 'one of `dateline formats`; may be given several times'],
      ['--out DIR', 'the folder; it is made when there is none'],
      ['--despite REASON', 'send it although it has errors; the reason is kept in the story'],
      ['--overwrite', 'replace files that are there'],
      styleHelp,
    ],
    needs: ['format', 'out'],
    run: exportStory,
  },
  formats: { usage: 'formats', says: 'List the wire formats', files: 'none', options: {}, help: [], run: listFormats },
  rules: {
    usage: 'rules [--json|--html DIR] [--language en|tr] [--style NAME-OR-FOLDER]',
    says: 'List the rules of the house style',
    files: 'none',
    options: { json: { type: 'boolean' }, html: { type: 'string' }, language: { type: 'string' }, style: { type: 'string' } },
    help: [
      ['--json', 'all that is known of each: level, languages, scope, source, examples'],
      ['--html DIR', 'the style guide as a page, index.html in that folder'],
      ['--language LANGUAGE', 'in English (en, as without it) or Turkish (tr)'],
      styleHelp,
    ],
    oneOf: ['json', 'html'],
    run: listRules,
  },
  'import-style': {
    usage: 'import-style FROM --out FOLDER [--extends NAME] [--json]',
    says: 'Make a style package of a folder of Vale styles, or of a rule sheet in Typerighter’s columns (CSV)',
    files: 'one',
    options: { out: { type: 'string' }, extends: { type: 'string' }, json: { type: 'boolean' } },
    help: [
      ['--out FOLDER', 'the package’s folder, which is made; its name is the package’s'],
      ['--extends NAME', 'the package that it is laid on; base-en without it'],
      ['--json', 'the report for programs: what was carried over, what otherwise, what not'],
    ],
    needs: ['out'],
    run: importStyle,
  },
  'language-server': {
    usage: 'language-server [--style NAME-OR-FOLDER]',
    says: 'Give findings and fixes to another editor, over the Language Server Protocol',
    files: 'none',
    options: { style: { type: 'string' }, stdio: { type: 'boolean' } },
    help: [['--stdio', 'by standard input and output: as always, for editors that say so'], styleHelp],
    run: languageServer,
  },
}
