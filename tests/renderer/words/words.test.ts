import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync } from 'vite'
import { describe, expect, it } from 'vitest'
import { en } from '../../../renderer/words/en'
import { tr } from '../../../renderer/words/tr'

const folder = join(import.meta.dirname, '../../../renderer')
const source = (file: string): string => readFileSync(join(folder, file), 'utf8')
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && /import \{[^}]*\b(?:words|spoken)\b[^}]*\} from '[./]*(?:words)?\/words'/.test(source(path)))

interface Node { type: string, [key: string]: unknown }

/** Names of variables that a module reads while it is loaded, and not later in a function. */
function readAtLoading(node: unknown, found: string[] = []): string[] {
  if (Array.isArray(node)) for (const each of node) readAtLoading(each, found)
  else if (typeof node === 'object' && node !== null) {
    const { type, name, ...parts } = node as Node
    if (type === 'ImportDeclaration' || /Function|^TS/.test(type)) return found
    if (type === 'Identifier') found.push(String(name))
    for (const part of Object.values(parts)) readAtLoading(part, found)
  }
  return found
}

describe('the words of the interface', () => {
  it.each(files)('are read by %s when it is drawn, in whatever language is spoken then', (file) => {
    const { program } = parseSync(file, source(file))
    expect(readAtLoading(program)).not.toContain('words')
    expect(readAtLoading(program)).not.toContain('spoken')
  })

  it('are read by most of the window', () => {
    expect(files.length).toBeGreaterThan(40)
  })

  it('are read at loading by what this test looks for', () => {
    expect(readAtLoading(parseSync('a.ts', 'const list = [words.close]').program)).toContain('words')
    expect(readAtLoading(parseSync('a.ts', 'const list = () => [words.close]').program)).not.toContain('words')
  })

  const pairs = leaves(en, tr.words)

  it('are all there in Turkish, as words or as sentences about a number', () => {
    expect(pairs.filter(([, english, turkish]) => typeof english !== typeof turkish).map(([path]) => path)).toEqual([])
    expect(pairs.filter(([, english, turkish]) => english !== '' && turkish === '').map(([path]) => path)).toEqual([])
  })

  it('are not English in Turkish, but for what is the same in both', () => {
    const same = pairs.filter(([, english, turkish]) => typeof english === 'string' && english === turkish && /\p{Alpha}{2}/u.test(english)).map(([path]) => path)
    expect(same).toEqual(['appName', 'commands.language-en.title', 'commands.language-tr.title', 'editor.linkHint'])
  })

  it('end a sentence with a stop where English does, and a menu’s command with … where it asks for more', () => {
    const end = (text: unknown): string => (typeof text === 'string' ? /[.…?:]?$/.exec(text)![0] : '')
    const other = pairs.filter(([, english, turkish]) => end(english) !== end(turkish)).map(([path, english, turkish]) => `${path}: ${String(english)} | ${String(turkish)}`)
    expect(other.filter((line) => !line.startsWith('fields.by'))).toEqual([])
  })

  it('print numbers and names in every sentence that is made of them', () => {
    for (const [path, english, turkish] of pairs) {
      if (typeof english !== 'function' || /^(?:details\.urgencies|styles\.)/.test(path)) continue
      const marks = ['mark-a', 'mark-b', 'mark-c', 'mark-d'].slice(0, english.length)
      const says = (make: (...marks: unknown[]) => unknown): string => JSON.stringify(make(...(path === 'send.and' ? [marks] : marks)))
      for (const mark of marks) expect(says(turkish as typeof english).includes(mark), `${path} ${mark}`).toBe(says(english).includes(mark))
    }
  })
})

type Leaf = string | number | boolean | ((...marks: unknown[]) => unknown)

function leaves(english: object, turkish: object, path = ''): [path: string, english: Leaf, turkish: Leaf][] {
  return Object.entries(english).flatMap(([key, value]): [string, Leaf, Leaf][] => {
    const other = (turkish as Record<string, unknown>)[key]
    const at = path === '' ? key : `${path}.${key}`
    return typeof value === 'object' ? leaves(value, (other ?? {}) as object, at) : [[at, value as Leaf, other as Leaf]]
  })
}
