import type { ReadField } from '../../../../core/check/reading'
import type { Draft, Left, Origin, RuleDraft } from '../draft'
import { NotOurs } from '../pattern/tree'
import { valeKinds } from './kinds'
import type { ValeRule } from './rule'
import { readValeFolder, type ValeFile, type ValeFolder } from './files'
import { readValeRule, type ValeParts } from './rule-file'
import { vocabulary } from './vocabulary'
import { plainLine, slug } from '../wording'

/** Reads the styles and vocabularies of Vale below a folder. */
export function readVale(folder: string): Draft {
  const found = readValeFolder(folder)
  const read = found.rules.map((file) => readRule(file, found))
  const vocab = vocabulary(found)
  return {
    format: 'styles of Vale',
    rules: [...vocab.rules, ...read.flatMap(({ rules }) => rules)],
    terms: [],
    exceptions: [],
    words: vocab.words,
    left: [...found.left, ...vocab.left, ...read.flatMap(({ left }) => left)],
    changed: [...vocab.changed, ...read.flatMap(({ changed }) => changed)],
  }
}

interface Read {
  rules: RuleDraft[]
  left: Left[]
  changed: Left[]
}

function readRule(file: ValeFile, { settings }: ValeFolder): Read {
  const read: Read = { rules: [], left: [], changed: [] }
  const origin: Origin = { file: file.name, line: 1, what: `${file.style}.${file.rule}` }
  const refuse = (why: string, next: string): Read => ({ ...read, left: [...read.left, { ...origin, why, next }] })
  const parts = readValeRule(file)
  if (typeof parts === 'string') return refuse(parts, 'Mend the file, or leave it out.')
  const kind = parts.text('extends')
  if (kind === '') return refuse('it has no “extends”, and so is no rule', 'Nothing, if it is none.')
  const setting = settings.get(`${file.style}.${file.rule}`) ?? ''
  if (/^no$/i.test(setting)) return refuse('it is switched off in .vale.ini', 'Nothing, unless it is wanted.')
  const why = notOurs[kind]
  if (why) return refuse(why.why, why.next)
  const make = valeKinds[kind]
  if (!make) return refuse(`“${kind}” is no kind of check that is known here`, 'Write it by hand: docs/house-style-package.md.')
  const { scope, other } = scopeOf(parts.list('scope').map(({ value }) => value))
  if (!scope) return refuse(`it reads ${other.map((each) => `“${each}”`).join(', ')}, and a story has no such part`, 'Nothing: it is about pages, or about their markup.')
  const at = (key: string, what = key): Origin => ({ file: file.name, line: parts.lineOf(key), what: `${origin.what} ${what}` })
  for (const each of other) read.changed.push({ ...at('scope'), why: `it also reads “${each}”, and a story has no such part`, next: 'Nothing.' })
  read.changed.push(...withoutPlace(parts, at))
  const rule: ValeRule = {
    parts, scope, at,
    id: `${slug(file.style)}/${slug(file.rule)}`,
    level: levelOf(setting || parts.text('level')),
    source: plainLine(parts.text('link')) || `Vale style ${file.style}`,
    changed: (where, reason, next) => { read.changed.push({ ...where, why: reason, next }) },
    left: (where, reason, next) => { read.left.push({ ...where, why: reason, next }) },
  }
  try {
    read.rules.push(...make(rule).filter(({ entries, specimens }) => entries.length + specimens.length > 0))
  } catch (error) {
    if (!(error instanceof NotOurs)) throw error
    return refuse(`its pattern ${error.message}`, 'Write it as words, or as a pattern that JavaScript reads.')
  }
  return read
}

const notOurs: Readonly<Record<string, Pick<Left, 'why' | 'next'>>> = {
  script: { why: 'it is a program (“script”), and a style package holds data only', next: 'Write what it looks for as a rule of ours, if there is a kind for it.' },
  sequence: { why: 'it goes by parts of speech (“sequence”), which Dateline does not tell apart', next: 'List the words that it is about.' },
  spelling: { why: 'it is a dictionary for spelling, and Dateline brings its own', next: 'Add words of your own to words.csv.' },
  readability: { why: 'it is a score of readability, for which syllables are counted', next: 'Limit the length of sentences: “sentenceWords” under “options”.' },
}

/** Keys that a rule of ours has no place for. */
const idle: Readonly<Record<string, string>> = {
  action: 'an action is not carried: a rule of ours offers what is right, or nothing',
  limit: 'a limit to how often it speaks is not carried: each place is told',
  description: 'a description is not carried: the message is what is read',
  pos: 'parts of speech are not told apart, so it reads the words whatever they are',
  indicators: 'indicators are not carried', threshold: 'a threshold is not carried', prefix: 'a prefix is not carried',
  style: 'titles are cased by our own list of small words', capitalize: 'a capital is kept in any case',
}

function withoutPlace(parts: ValeParts, at: (key: string) => Origin): Left[] {
  return Object.entries(idle).flatMap(([key, why]) => {
    if (!parts.has(key) || (key === 'action' && parts.text('extends') === 'substitution') || (key === 'limit' && parts.text('limit') === '0')) return []
    return [{ ...at(key), why, next: 'Nothing, or write the rule by hand.' }]
  })
}

function levelOf(level: string): RuleDraft['row']['level'] {
  if (/^error$/i.test(level)) return 'error'
  return /^suggestion$/i.test(level) ? 'advice' : 'warning'
}

/** Our fields for those of a document; null when it is about none of them. */
function scopeOf(names: readonly string[]): { scope: ReadField[] | null, other: string[] } {
  const fields = new Set<ReadField>()
  const other: string[] = []
  for (const name of names.length > 0 ? names : ['text']) {
    const parts = name.split('&').map((part) => part.trim())
    const own = parts.filter((part) => !part.startsWith('~'))
    const known = (own.length > 0 ? own : ['text']).map((part) => scopes[part])
    if (known.includes(undefined)) other.push(name)
    else for (const field of known[0]!) if (!(parts.some((part) => part.startsWith('~heading')) && field !== 'body')) fields.add(field)
  }
  return { scope: fields.size > 0 ? [...fields] : null, other }
}

const running: readonly ReadField[] = ['headline', 'subhead', 'body']
const scopes: Readonly<Record<string, readonly ReadField[]>> = {
  text: running, paragraph: ['body'], sentence: running, summary: ['body'], heading: ['headline', 'subhead'], 'heading.h1': ['headline'], 'heading.h2': ['subhead'], 'paragraph.text': ['body'], 'text.paragraph': ['body'],
}
