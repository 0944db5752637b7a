import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { parseSync } from 'vite'
import { describe, expect, it } from 'vitest'

const project = join(import.meta.dirname, '..')

/** Lines that a wall has to refuse, and their like that it has to let through. */
const lines: [file: string, line: string, verdict: 'refused' | 'fine'][] = [
  ['core/check/a.ts', "import { readFileSync } from 'node:fs'", 'refused'],
  ['core/check/a.ts', "import { Editor } from 'slate'", 'refused'],
  ['core/check/a.ts', "import type { Node } from 'slate'", 'refused'],
  ['core/a.ts', "import { useState } from 'react'", 'refused'],
  ['core/check/a.ts', "import { app } from 'electron'", 'refused'],
  ['core/check/a.ts', "import { fail } from '../../electron/failed'", 'refused'],
  ['core/check/a.ts', "import type { Desk } from '../../electron/desk'", 'refused'],
  ['core/check/a.ts', "import { words } from '../../renderer/words/words'", 'refused'],
  ['core/check/a.ts', "export * from '../../renderer/words/words'", 'refused'],
  ['core/check/a.ts', "export const late = () => import('node:fs')", 'refused'],
  ['core/check/a.ts', 'export const now = Date.now()', 'refused'],
  ['core/check/a.ts', 'export const id = Math.random()', 'refused'],
  ['core/check/a.ts', "import type { Story } from '../story/story'", 'fine'],
  ['core/check/a.ts', "import { headline } from '../story/text'", 'fine'],

  ['renderer/shell/a.ts', "import { readFileSync } from 'node:fs'", 'refused'],
  ['renderer/shell/a.ts', "import { ipcRenderer } from 'electron'", 'refused'],
  ['renderer/shell/a.ts', "import { contract } from '../../electron/contract'", 'refused'],
  ['renderer/shell/a.ts', "import { contract, type Start } from '../../electron/contract'", 'refused'],
  ['renderer/shell/a.ts', "import { menuCommands } from '../../electron/commands'", 'refused'],
  ['renderer/shell/a.ts', "import type { Desk } from '../../electron/desk'", 'refused'],
  ['renderer/a.tsx', "import type { Store } from '../electron/store/store'", 'refused'],
  ['renderer/a.tsx', "export const late = () => import('../electron/failed')", 'refused'],
  ['renderer/a.tsx', "import { fixedDesk } from '../tests/desk'", 'refused'],
  ['renderer/shell/a.ts', "import type { Start } from '../../electron/contract'", 'fine'],
  ['renderer/shell/a.ts', "import { headline } from '../../core/story/text'", 'fine'],
  ['renderer/shell/a.ts', "import { Editor } from 'slate'", 'fine'],

  ['electron/main.ts', "import { words } from '../renderer/words/words'", 'refused'],
  ['electron/main.ts', "import { useState } from 'react'", 'refused'],
  ['electron/main.ts', "import { app } from 'electron'", 'fine'],
  ['electron/window.ts', "import { pageOrigin } from './protocol'", 'fine'],
  ['electron/cli.ts', "import { app } from 'electron'", 'refused'],
  ['electron/cli.ts', "import { openWindow } from './window'", 'refused'],
  ['electron/cli.ts', "import { version } from './version'", 'fine'],
  ['electron/terminal/a.ts', "import { app } from 'electron/main'", 'refused'],
  ['electron/terminal/a.ts', "import { pageOrigin } from '../protocol'", 'refused'],
  ['electron/terminal/a.ts', "import { words } from '../../renderer/words/words'", 'refused'],
  ['electron/terminal/a.ts', "import { readFileSync } from 'node:fs'", 'fine'],
  ['electron/terminal/a.ts', "import { fail } from '../failed'", 'fine'],
  ['electron/handlers/a.ts', "import { dialog } from 'electron'", 'refused'],
  ['electron/handlers/a.ts', "import type { BrowserWindow } from 'electron'", 'refused'],
  ['electron/handlers/a.ts', "import { systemDialogs } from '../dialogs'", 'refused'],
  ['electron/handlers/a.ts', "import { createServer } from 'node:http'", 'refused'],
  ['electron/handlers/a.ts', "import { makeGuard } from '../browser-host/guard'", 'refused'],
  ['electron/handlers/a.ts', "import { style } from '../terminal/terminal-desk'", 'refused'],
  ['electron/handlers/a.ts', "import { fail } from '../failed'", 'fine'],
  ['electron/preload.ts', "import { readFileSync } from 'node:fs'", 'refused'],
  ['electron/preload.ts', "import { contract } from './contract'", 'refused'],
  ['electron/preload.ts', "import { channel } from './channel'", 'fine'],
]

describe('the lint refuses', () => {
  const complaints = lintAll()
  it.each(lines.filter(([, , verdict]) => verdict === 'refused'))('in %s: %s', (file, line) => {
    expect(complaints(file, line)).not.toEqual([])
  })

  it.each(lines.filter(([, , verdict]) => verdict === 'fine'))('nothing in %s: %s', (file, line) => {
    expect(complaints(file, line)).toEqual([])
  })
})

describe('what a file brings with it, through whatever it imports', () => {
  it('is only core/ for every file of core/', () => {
    for (const file of sources('core')) expect(outside(reach(file, 'all'), /^core\//), file).toEqual([])
  })

  it('is no Electron for the terminal, the browser host and the handlers', () => {
    for (const file of ['electron/cli.ts', 'electron/serve.ts', ...sources('electron/terminal'), ...sources('electron/handlers')]) {
      expect([...reach(file, 'all')].filter((each) => each === 'electron' || each.startsWith('renderer/')), file).toEqual([])
    }
  })

  it('is Electron for the main process, so that the walk is known to see it', () => {
    expect(reach('electron/main.ts', 'all')).toContain('electron')
    expect(reach('electron/cli.ts', 'values')).toContain('core/formats/nitf.ts')
  })

  it('is nothing but core/ and the page’s own packages for the window', () => {
    const own = /^(core|renderer)\/|^(react|react-dom(\/client)?|react-aria-components|lucide-react|slate|slate-dom|slate-react|slate-history|@internationalized\/date|@fontsource-variable\/.+)$/
    expect(outside(reach('renderer/main.tsx', 'values'), own)).toEqual([])
  })

  it('is the contract and nothing else, where a file of the window reaches into electron/', () => {
    const crossing = sources('renderer').flatMap((file) => importsOf(file, 'all')).filter((each) => each.startsWith('electron/'))
    expect([...new Set(crossing)]).toEqual(['electron/contract.ts'])
  })

  it('is Electron’s bridge and the names of the channels for the preload', () => {
    expect([...reach('electron/preload.ts', 'values')].sort()).toEqual(['electron', 'electron/channel.ts', 'electron/preload.ts'])
  })
})

describe('a pattern', () => {
  it('names letters by what V8 has ready, Alpha, Upper, Lower and IDC, not by general category', () => {
    const slow = /\\[pP]\{(?:L|Lu|Ll|Letter|General_Category=L\w*|gc=L\w*)\}/
    for (const file of ['core', 'electron', 'renderer'].flatMap(sources)) {
      expect(slow.exec(readFileSync(join(project, file), 'utf8')), file).toBeNull()
    }
  })
})

/** Lints every line as the whole of a file in its place, each in a tree of its own. Answers what the walls say to a line. */
function lintAll(): (file: string, line: string) => string[] {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-walls-'))
  lines.forEach(([file, line], n) => {
    mkdirSync(dirname(join(folder, `${n}`, file)), { recursive: true })
    copyFileSync(join(project, '.oxlintrc.json'), join(folder, `${n}`, '.oxlintrc.json'))
    writeFileSync(join(folder, `${n}`, file), `${line}\n`)
  })
  // It ends with 1 when it has found something, as it has to.
  const { stdout } = spawnSync(process.execPath, [join(project, 'node_modules/oxlint/bin/oxlint'), '--format=json', '.'], { cwd: folder, encoding: 'utf8' })
  rmSync(folder, { recursive: true })
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: { filename: string, code: string, message: string }[] }
  const walls = diagnostics.filter(({ code }) => code.includes('no-restricted'))
  return (file, line) => {
    const name = `${lines.findIndex((each) => each[0] === file && each[1] === line)}/${file}`
    return walls.filter(({ filename }) => filename === name).map(({ message }) => message)
  }
}

/** Every TypeScript file at or below a folder, named from the project. */
function sources(folder: string): string[] {
  return readdirSync(join(project, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
    .map((name) => `${folder}/${name}`)
}

/** The files and packages that a file imports, and those that they import, with or without what is only a type. */
function reach(start: string, kind: 'all' | 'values'): Set<string> {
  const reached = new Set([start])
  for (const file of reached) {
    for (const each of isCode(file) ? importsOf(file, kind) : []) reached.add(each)
  }
  return reached
}

const known = new Map<string, string[]>()

function isCode(file: string): boolean {
  return /\.tsx?$/.test(file)
}

function importsOf(file: string, kind: 'all' | 'values'): string[] {
  const key = `${kind} ${file}`
  if (!known.has(key)) known.set(key, readImports(file, kind))
  return known.get(key)!
}

function readImports(file: string, kind: 'all' | 'values'): string[] {
  const text = readFileSync(join(project, file), 'utf8')
  const { module } = parseSync(file, text)
  const isValue = (entries: { isType: boolean }[]): boolean => kind === 'all' || entries.length === 0 || entries.some((entry) => !entry.isType)
  const named = [
    ...module.staticImports.filter(({ entries }) => isValue(entries)).map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) => entries.filter((entry) => entry.moduleRequest && isValue([entry])).map((entry) => entry.moduleRequest!.value)),
    ...module.dynamicImports.map(({ moduleRequest: { start, end } }) => text.slice(start + 1, end - 1)),
  ]
  return named.map((name) => (name.startsWith('.') ? resolved(file, name) : name))
}

function resolved(from: string, name: string): string {
  const path = join(dirname(from), name)
  const found = ['', '.ts', '.tsx', '.d.ts'].map((tail) => path + tail).find((each) => existsSync(join(project, each)))
  return relative(project, join(project, found ?? path))
}

function outside(reached: Set<string>, inside: RegExp): string[] {
  return [...reached].filter((each) => !inside.test(each))
}
