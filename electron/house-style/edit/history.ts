import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Drafts } from '../read-package'

/** Where a package keeps what its files were before each change, by the version they had. Hidden, and so no file of the package. */
const folderName = '.before'
/** As many changes as anybody goes back. */
const most = 50

/** What a change has done to some files of a package. */
export interface Step {
  /** The version before it. */
  version: string
  /** Each file as it was before; null for one that the change has made. */
  before: Drafts
  /** What each file was after it, as `sealOf` has it. */
  after: Readonly<Record<string, string>>
}

/** Keeps what files were before they are changed. Throws what the file system says. */
export function keepStep(folder: string, { version, before, after }: Step): void {
  const own = join(folder, folderName, version)
  rmSync(own, { recursive: true, force: true })
  for (const [name, text] of before) if (text !== null) put(join(own, name), text)
  put(join(own, '.after.json'), JSON.stringify({ after, made: [...before].filter(([, text]) => text === null).map(([name]) => name) }))
  for (const old of versionsOf(folder).slice(0, -most)) dropStep(folder, old)
}

/** The version before the last change; undefined where none is kept. */
export function lastVersion(folder: string): string | undefined {
  return versionsOf(folder).at(-1)
}

/** The last change; null where none is kept whole. */
export function lastStep(folder: string): Step | null {
  const version = lastVersion(folder)
  if (version === undefined) return null
  const own = join(folder, folderName, version)
  try {
    const { after, made } = JSON.parse(readFileSync(join(own, '.after.json'), 'utf8')) as { after: Record<string, string>, made: string[] }
    const before = Object.keys(after).map((name) => [name, made.includes(name) ? null : readFileSync(join(own, name), 'utf8')] as const)
    return { version, before: new Map(before), after }
  } catch {
    return null
  }
}

export function dropStep(folder: string, version: string): void {
  rmSync(join(folder, folderName, version), { recursive: true, force: true })
}

/** What a file says, whatever its version and its day: those are raised by going back as well. */
export function sealOf(text: string): string {
  return createHash('sha256').update(text.replace(/^(?:version|effective):.*$/gm, '')).digest('hex')
}

/**
 * Puts files in their place, all of them or none; `package.yaml` with the new version comes last. Throws what the file system
 * says, when everything is as it was.
 */
export function putFiles(folder: string, drafts: Drafts, before: Drafts): void {
  const names = [...drafts.keys()].sort((one, other) => Number(one === 'package.yaml') - Number(other === 'package.yaml'))
  const beside = (name: string): string => join(folder, dirname(name), `.${basename(name)}.new`)
  const done: string[] = []
  try {
    for (const name of names) {
      const text = drafts.get(name)
      if (typeof text === 'string') put(beside(name), text)
    }
    for (const name of names) {
      if (drafts.get(name) === null) rmSync(join(folder, name), { force: true })
      else renameSync(beside(name), join(folder, name))
      done.push(name)
    }
  } catch (error) {
    for (const name of names) rmSync(beside(name), { force: true })
    for (const name of done) {
      const text = before.get(name)
      if (typeof text === 'string') put(join(folder, name), text)
      else rmSync(join(folder, name), { force: true })
    }
    throw error
  }
}

function put(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}

function versionsOf(folder: string): string[] {
  try {
    return readdirSync(join(folder, folderName)).filter((name) => /^\d+\.\d+\.\d+$/.test(name)).sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
  } catch {
    return []
  }
}
