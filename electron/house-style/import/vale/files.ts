import { join, relative, sep } from 'node:path'
import { filesIn, isFolder, textOf } from '../../folder'
import type { Left } from '../draft'

/** A text file of a folder of Vale styles. */
export interface ValeFile {
  /** As the report names it: within what was given. */
  name: string
  /** `Google` and `We` of styles/Google/We.yml. */
  style: string
  rule: string
  text: string
}

export interface ValeFolder {
  rules: ValeFile[]
  /** Words of vocabularies, one a line. */
  accepts: ValeFile[]
  rejects: ValeFile[]
  /** `Google.We` → `NO`, `error`, …, as .vale.ini has it. */
  settings: ReadonlyMap<string, string>
  left: Left[]
}

/** Finds the rules and vocabularies below a folder, where its .vale.ini says or else anywhere in it. */
export function readValeFolder(folder: string): ValeFolder {
  const ini = ['.vale.ini', '_vale.ini', 'vale.ini'].map((name) => join(folder, name)).find((path) => !isFolder(path) && textIfAny(path) !== null)
  const settings = ini ? settingsIn(textIfAny(ini)!) : new Map<string, string>()
  const named = settings.get('StylesPath')
  const root = named && isFolder(join(folder, named)) ? join(folder, named) : folder
  const left: Left[] = []
  const files = filesIn(root).flatMap((name): ValeFile[] => {
    const full = nameOf(folder, join(root, name))
    if (/\.(?:dic|aff)$/i.test(name)) left.push({ file: full, line: 1, what: name, why: 'it is a dictionary for spelling, and Dateline brings its own', next: 'Add single words to words.csv.' })
    if (!/\.(?:yml|txt)$/i.test(name)) return []
    const text = textOf(join(root, name))
    if (text === null) left.push({ file: full, line: 1, what: name, why: 'it is not in UTF-8', next: 'Save it as plain UTF-8 text.' })
    return text === null ? [] : [{ name: full, ...placeOf(name, folder), text }]
  })
  return {
    rules: files.filter(({ name }) => /\.yml$/i.test(name)),
    accepts: files.filter(({ name }) => /(?:^|\/)accept\.txt$/i.test(name)),
    rejects: files.filter(({ name }) => /(?:^|\/)reject\.txt$/i.test(name)),
    settings,
    left,
  }
}

/** The last folder is the style; a rule right in what was given is of a style of that name. */
function placeOf(name: string, folder: string): Pick<ValeFile, 'style' | 'rule'> {
  const parts = name.split('/')
  const file = parts.at(-1)!.replace(/\.\w+$/, '')
  return { style: parts.at(-2) ?? folder.split(sep).findLast((part) => part !== '' && part !== '.') ?? 'vale', rule: file }
}

function nameOf(folder: string, path: string): string {
  return relative(folder, path).split(sep).join('/')
}

function textIfAny(path: string): string | null {
  try {
    return textOf(path)
  } catch {
    return null
  }
}

/** `key = value` of all sections: which rules speak, and how gravely, is the same for all files here. */
function settingsIn(ini: string): Map<string, string> {
  const pairs = ini.split(/\r?\n/).flatMap((line) => {
    const [, key, value] = /^\s*([^#;=[][^=]*?)\s*=\s*(.*?)\s*$/.exec(line) ?? []
    return key === undefined ? [] : [[key, value!.replace(/\s+#.*$/, '').replace(/^"(.*)"$/, '$1')] as const]
  })
  return new Map(pairs)
}
