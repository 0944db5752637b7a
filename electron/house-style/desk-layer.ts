import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { StylePackage } from '../../core/check/style'
import { errorCode, fail } from '../failed'
import type { StyleChange } from './edit/change'
import { draftsOf, type OwnFiles } from './edit/drafts'
import { partOf, withParts } from './edit/edit-yaml'
import { dropStep, keepStep, lastStep, putFiles, sealOf, type Step } from './edit/history'
import { filesIn, isFolder, textOf } from './folder'
import type { HouseStyle } from './house-style'
import { problemLine } from './problem'
import { readPackage, type Drafts, type Known } from './read-package'
import type { Shelf, Stock } from './shelf'

/** Who changes a style, and on which day (ISO 8601). */
export interface ChangedBy {
  who: string
  today: string
}

/** A changed style that is not written yet. */
export interface Draft {
  style: StylePackage
  folder: string
  /** Its files that are other than before. */
  drafts: Drafts
  before: Drafts
  /** The version that it had; null for a package that is made by this change. */
  version: string | null
}

/**
 * A style as it would be with a change. What is the newsroom's own is changed itself; on another a new package of the desk is
 * laid. Nothing is written. Fails with every problem that the package would then have.
 */
export async function draftOf(shelf: Shelf, name: string, change: StyleChange, by: ChangedBy): Promise<Draft> {
  const inForce = styleNamed(shelf, name)
  const style = await inForce.whole()
  const own = inForce.own ? folderOf(shelf.folder, name) : null
  const folder = own ?? newFolder(shelf.folder, style)
  const files = own === null ? asNew(folder, inForce, by.today) : filesOf(folder)
  const changed = draftsOf(change, files, style, by)
  const drafts = new Map([...changed].filter(([file, text]) => text !== files.text(file)))
  const version = String(partOf(files.text('package.yaml') ?? '', ['version']))
  if (drafts.size === 0) return { style, folder, drafts, before: new Map(), version: own && version }
  const head = drafts.get('package.yaml') ?? files.text('package.yaml') ?? ''
  drafts.set('package.yaml', withParts(head, [[['version'], versionAfter(version, by.today)], [['effective'], by.today]]))
  const read = readWith(folder, drafts, await shelf.known())
  return { style: read, folder, drafts, before: asBefore(files, drafts), version: own && version }
}

/** Makes a change, whole or not at all, and puts it in force. Fails as `draftOf` does, or with what the file system says. */
export async function saveChange(shelf: Shelf, name: string, change: StyleChange, by: ChangedBy): Promise<Stock> {
  const { folder, drafts, before, version, style } = await draftOf(shelf, name, change, by)
  if (drafts.size === 0) return shelf.look()
  const step = { version: version ?? firstVersion(by.today), before, after: sealsOf(drafts) }
  return written(() => {
    if (version === null) return asNewPackage(folder, () => put(folder, drafts, step), () => shelf.choose(style.name))
    put(folder, drafts, step)
    return shelf.look()
  })
}

/** A change that cannot be made is none that could be taken back. */
function put(folder: string, drafts: Drafts, step: Step): void {
  try {
    keepStep(folder, step)
    putFiles(folder, drafts, step.before)
  } catch (error) {
    dropStep(folder, step.version)
    throw error
  }
}

/** A package that cannot be written whole and put in force is not there afterwards. */
async function asNewPackage(folder: string, write: () => void, choose: () => Promise<Stock>): Promise<Stock> {
  try {
    write()
    return await choose()
  } catch (error) {
    rmSync(folder, { recursive: true, force: true })
    throw error
  }
}

/**
 * Takes the last change of a style back: its files are as they were before it, under a new version. Fails when somebody has
 * changed one of them otherwise since.
 */
export async function takeBack(shelf: Shelf, name: string, { today }: ChangedBy): Promise<Stock> {
  const folder = styleNamed(shelf, name).own ? folderOf(shelf.folder, name) : null
  const step = folder === null ? null : lastStep(folder)
  if (folder === null || step === null) return fail('bad-request', 'There is no change of this house style that could be taken back.', 'What is in force stays.')
  const files = filesOf(folder)
  const other = Object.entries(step.after).find(([file, seal]) => sealOf(files.text(file) ?? '') !== seal)
  if (other) fail('changed-elsewhere', `${other[0]} has been changed by another hand since.`, 'Change it there, or here by a change of its own; nothing has been taken back.')
  const version = String(partOf(files.text('package.yaml') ?? '', ['version']))
  const drafts = new Map(step.before)
  const head = drafts.get('package.yaml') ?? files.text('package.yaml') ?? ''
  drafts.set('package.yaml', withParts(head, [[['version'], versionAfter(version, today)], [['effective'], today]]))
  readWith(folder, drafts, await shelf.known())
  return written(() => {
    putFiles(folder, drafts, asBefore(files, drafts))
    dropStep(folder, step.version)
    return shelf.look()
  })
}

/** `2026.11.3` becomes `2026.11.4`, or `2026.12.1` in another month; it never goes back. */
export function versionAfter(version: string, today: string): string {
  const [year = 0, month = 0, number = 0] = version.split('.').map(Number)
  const [thisYear = 0, thisMonth = 0] = today.split('-').map(Number)
  const isOlder = year < thisYear || (year === thisYear && month < thisMonth)
  return isOlder ? `${thisYear}.${thisMonth}.1` : `${year}.${month}.${number + 1}`
}

function firstVersion(today: string): string {
  const [year = 0, month = 0] = today.split('-').map(Number)
  return `${year}.${month}.0`
}

function styleNamed(shelf: Shelf, name: string): HouseStyle {
  return shelf.stock.styles.find((style) => style.name === name)
    ?? fail('bad-request', `There is no house style “${name}”.`, 'Choose another; nothing has been changed.')
}

/** The folder of a package of the newsroom's own by its name, which may be another than the folder's. */
function folderOf(shelf: string, name: string): string | null {
  const folders = isFolder(shelf) ? readdirSync(shelf).filter((each) => !each.startsWith('.') && isFolder(join(shelf, each))) : []
  return folders.map((each) => join(shelf, each)).find((folder) => nameIn(folder) === name) ?? null
}

function nameIn(folder: string): unknown {
  try {
    return (parse(textOf(join(folder, 'package.yaml')) ?? '') as { name?: unknown } | null)?.name
  } catch {
    // Not there or not YAML: it is no package that could be in force.
    return null
  }
}

/** `desk-en`, or `desk-en-2` where that is taken. */
function newFolder(shelf: string, { language }: StylePackage): string {
  const plain = `desk-${language.toLowerCase()}`
  for (let count = 1; ; count++) {
    const folder = join(shelf, count === 1 ? plain : `${plain}-${count}`)
    if (!isFolder(folder) && folderOf(shelf, folder.slice(shelf.length + 1)) === null) return folder
  }
}

/** A package of the desk in which nothing is changed yet. */
function asNew(folder: string, { name: below }: HouseStyle, today: string): OwnFiles {
  const name = folder.replaceAll('\\', '/').split('/').at(-1)!
  const head = `name: ${name}\n# What it is laid on: its rows come on top of those, and replace the ones they share a name with.\nextends: ${below}\nversion: ${firstVersion(today)}\neffective: ${today}\n`
  return { names: ['package.yaml'], text: (file) => (file === 'package.yaml' ? head : null) }
}

function filesOf(folder: string): OwnFiles {
  const names = filesIn(folder)
  const texts = new Map<string, string | null>()
  return {
    names,
    text(name) {
      if (!texts.has(name)) texts.set(name, names.includes(name) ? textOf(join(folder, name)) : null)
      return texts.get(name)!
    },
  }
}

function readWith(folder: string, drafts: Drafts, known: Known): StylePackage {
  const read = readPackage(folder, known, [], drafts)
  if (read.ok) return read.style
  const [first, ...rest] = read.problems.map(problemLine)
  return fail('bad-style', `The house style would not be right: ${[first, ...rest.slice(0, 4)].join('; ')}.`, 'Nothing has been changed.')
}

function asBefore(files: OwnFiles, drafts: Drafts): Drafts {
  return new Map([...drafts.keys()].map((name) => [name, files.text(name)]))
}

function sealsOf(drafts: Drafts): Record<string, string> {
  return Object.fromEntries([...drafts].map(([name, text]) => [name, sealOf(text ?? '')]))
}

async function written(write: () => Promise<Stock>): Promise<Stock> {
  try {
    return await write()
  } catch (error) {
    if (errorCode(error) === '') throw error
    return fail('cannot-write', `The house style cannot be kept: ${errorCode(error)}.`, 'Make room, or give Dateline the right to write in its folder; nothing has been changed.')
  }
}
