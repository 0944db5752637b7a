import { mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { StylePackage } from '../../core/check/style'
import { errorCode } from '../failed'
import { filesIn, isFolder } from './folder'
import { faceOf, houseStyle, type HouseStyle } from './house-style'
import { lastVersion } from './edit/history'
import { choose, chosenFirst, readChosen } from './in-force'
import type { Known } from './read-package'

/** A package of the newsroom's own that cannot be read as it is now. */
export interface StyleTrouble {
  /** Its folder’s name. */
  name: string
  /** What is wrong, a line each with file, line and column. */
  lines: string[]
  /** The version that stays in force meanwhile; null where none was ever right. */
  keeps: string | null
}

/** The styles at hand and what is wrong with some. */
export interface Stock {
  /** Those in force first, then the newsroom’s own, then those that come with the program. */
  styles: readonly HouseStyle[]
  troubles: readonly StyleTrouble[]
}

/** The style packages of a newsroom: folders in one place, beside those that come with the program. */
export interface Shelf {
  /** Where the newsroom’s own packages stand. It need not be there. */
  readonly folder: string
  /** The packages of the program that others may be laid on. */
  known(): Promise<Known>
  /** As last seen. */
  readonly stock: Stock
  /**
   * Looks whether anything has changed, and reads what has: the whole package or nothing. One in which anything is wrong
   * stays in force as it was when it last was right, also over a restart. Never rejects for what a package holds.
   */
  look(): Promise<Stock>
  /** Puts a style in force for its language. Throws what the file system says. */
  choose(name: string): Promise<Stock>
}

interface Kept {
  /** Of all files when it was read, and of the program. */
  seal: string
  style: StylePackage
}

/** The shelf in a folder, which need not be there. `version` is the program’s: another may read the same files otherwise. */
export function shelfIn(folder: string, bundled: readonly HouseStyle[], version: string): Shelf {
  let seal = ''
  let stock: Stock = { styles: bundled, troubles: [] }

  const look = async (): Promise<Stock> => {
    try {
      return await lookInside()
    } catch (error) {
      const code = errorCode(error)
      if (code === '') throw error
      return stock = { ...stock, troubles: [{ name: folder, lines: [`cannot be read: ${code}`], keeps: null }] }
    }
  }

  const lookInside = async (): Promise<Stock> => {
    const now = sealOf(folder, version)
    if (now === seal) return stock
    const packages = isFolder(folder) ? packagesIn(folder) : []
    const read = packages.length > 0 ? await reader(bundled) : null
    const files = packageSeal(now)
    const own = packages.map((name) => onePackage(folder, name, files, read!))
    seal = now
    const styles = own.flatMap(({ style }) => (style ? [style] : []))
    const names = new Set(styles.map(({ name }) => name))
    return stock = {
      styles: chosenFirst([...styles, ...bundled.filter(({ name }) => !names.has(name))], readChosen(folder)),
      troubles: own.flatMap(({ trouble }) => (trouble ? [trouble] : [])),
    }
  }

  return {
    folder,
    known: () => known(bundled),
    get stock() { return stock },
    look,
    choose(name) {
      choose(folder, name)
      return look()
    },
  }
}

type Reader = (folder: string) => { style: StylePackage } | { lines: string[] }

/** Reading YAML and CSV is for newsrooms that have packages of their own, and loaded for them. */
async function reader(bundled: readonly HouseStyle[]): Promise<Reader> {
  const [{ readPackage }, { problemLine }, packages] = await Promise.all([import('./read-package'), import('./problem'), known(bundled)])
  return (folder) => {
    const read = readPackage(folder, packages)
    return read.ok ? { style: read.style } : { lines: read.problems.map(problemLine) }
  }
}

async function known(bundled: readonly HouseStyle[]): Promise<Known> {
  return (await import('./known')).knownPackages(bundled)
}

/** A package as it is, or as it was when it last was right. */
function onePackage(folder: string, name: string, seal: string, read: Reader): { style: HouseStyle | null, trouble: StyleTrouble | null } {
  const before = readKept(folder, name)
  const back = lastVersion(join(folder, name))
  if (before?.seal === seal) return { style: kept(before, back), trouble: null }
  const found = read(join(folder, name))
  if ('style' in found) {
    const now: Kept = { seal, style: found.style }
    keep(folder, name, now)
    return { style: kept(now, back), trouble: null }
  }
  return { style: before ? kept(before, back) : null, trouble: { name, lines: found.lines, keeps: before?.style.version ?? null } }
}

function kept({ seal, style }: Kept, before: string | undefined): HouseStyle {
  return { ...houseStyle({ ...faceOf(style), stamp: seal, own: true, ...(before === undefined ? {} : { before }) }, async () => JSON.stringify(style)), whole: async () => style }
}

/** Where packages are kept as they were when they last were right; hidden, and so no package itself. */
const lastGood = '.last-good'

function readKept(folder: string, name: string): Kept | null {
  try {
    return JSON.parse(readFileSync(join(folder, lastGood, `${name}.json`), 'utf8')) as Kept
  } catch {
    // None, or one that broke off: then the files themselves have to be right.
    return null
  }
}

function keep(folder: string, name: string, style: Kept): void {
  try {
    mkdirSync(join(folder, lastGood), { recursive: true })
    const file = join(folder, lastGood, `${name}.json`)
    writeFileSync(`${file}.new`, JSON.stringify(style))
    renameSync(`${file}.new`, file)
  } catch {
    // A folder in which nothing can be written is read anew each time, and has no last good one.
  }
}

function packagesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && isFile(join(folder, entry.name, 'package.yaml')))
    .map(({ name }) => name)
    .sort()
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false
}

/** Of the packages alone: which of them is in force changes nothing in them. */
function packageSeal(seal: string): string {
  return seal.split('\n').filter((line, index) => index === 0 || line.includes('/')).join('\n')
}

/** Raised when a package that was kept before lacks what this program wants of one. */
const form = 2

/** Changes whenever a file of the folder does: names, sizes and times of change of all of them. */
function sealOf(folder: string, program: string): string {
  const version = `${program} ${form}`
  if (!isFolder(folder)) return version
  const files = filesIn(folder).map((name) => {
    const found = statSync(join(folder, name), { throwIfNoEntry: false })
    return `${name} ${found?.size ?? 0} ${found?.mtimeMs ?? 0}`
  })
  return [version, ...files].join('\n')
}
