import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { SpelledLanguage } from '../../core/spelling/dictionary'
import { american, british, everywhere, type Spelling } from '../../core/spelling/word-graph'
import { hunspellForms } from './hunspell-forms'
import { makeGraph } from './make-graph'

/** The packages of dictionaries, and in which spelling each has its words. */
const packages: Record<SpelledLanguage, readonly { name: string, spelling: Spelling }[]> = {
  en: [{ name: 'dictionary-en', spelling: american }, { name: 'dictionary-en-gb', spelling: british }],
  tr: [{ name: 'dictionary-tr', spelling: everywhere }],
}

const project = join(import.meta.dirname, '..', '..')
const require = createRequire(join(project, 'package.json'))

/** Every form of every word of a language, in order, with the spelling it is one in; our own words among them. */
export function wordsOfDictionaries(language: SpelledLanguage): (readonly [string, Spelling])[] {
  const words = new Map<string, number>()
  const add = (word: string, spelling: Spelling): void => { words.set(word, (words.get(word) ?? 0) | spelling) }
  for (const { name, spelling } of packages[language]) {
    const text = (file: string): string => readFileSync(join(folderOf(name), file), 'utf8')
    for (const form of hunspellForms(text('index.aff'), text('index.dic'))) add(form, spelling)
  }
  for (const word of ourWords(language)) add(word, everywhere)
  const inOrder = [...words.keys()].sort()
  return inOrder.map((word) => [word, words.get(word) as Spelling] as const)
}

/** The words of `assets/spelling`: each, and with each of its endings. */
function* ourWords(language: SpelledLanguage): Iterable<string> {
  const rows = readFileSync(join(project, 'assets', 'spelling', `${language}.csv`), 'utf8').trim().split('\n').slice(1)
  for (const row of rows) {
    const [word = '', endings = ''] = row.trim().split(',')
    yield word
    for (const ending of endings.split(' ')) if (ending !== '') yield word + ending
  }
}

/** The words of a language as the file that the program reads (core/spelling/word-graph.ts). */
export function wordsFile(language: SpelledLanguage): Uint8Array {
  return makeGraph(wordsOfDictionaries(language))
}

/** What the makers of a language's dictionaries ask to be handed on with them. */
export function noticeOf(language: SpelledLanguage): string {
  return packages[language].map(({ name }) => `${name}\n\n${readFileSync(join(folderOf(name), 'license'), 'utf8').trim()}\n`).join('\n\n')
}

function folderOf(name: string): string {
  return dirname(require.resolve(name))
}
