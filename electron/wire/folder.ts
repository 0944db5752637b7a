import { randomUUID } from 'node:crypto'
import { copyFile, link, mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Failed, errorCode } from '../failed'
import { sha256 } from './content'

export interface FileToWrite {
  name: string
  bytes: Uint8Array
}

export interface HowToWrite {
  /** Whether a file of the same name may be replaced. */
  overwrite: boolean
  /** Whether a file of the same name with the same bytes is the one meant: true when a broken-off writing is taken up again. */
  again?: boolean
}

interface Written extends FileToWrite {
  path: string
  temporary: string
  /** What was there before, under another name, until all files are in place. */
  before: string | null
}

/**
 * Writes files into a folder, whole, and all of them or none: each first under a temporary name in the same folder and
 * on to the disk (fsync), then all are named. Nobody watching the folder ever sees a half-written file. Answers their
 * paths. Fails with `file-exists` or `cannot-write`, and then leaves the folder as it was.
 *
 * A file that exists is never replaced unless asked: naming is a hard link, which the file system refuses in one step
 * when the name is taken. A crash while naming can leave some of the files in place, each of them whole, and
 * temporary files whose names begin with a dot.
 */
export async function writeFiles(folder: string, files: readonly FileToWrite[], how: HowToWrite): Promise<string[]> {
  const written: Written[] = []
  try {
    await makeFolder(folder)
    for (const file of files) written.push(await writeAside(folder, file))
    const named: Written[] = []
    try {
      for (const file of written) {
        await giveName(file, how)
        named.push(file)
      }
    } catch (error) {
      for (const file of named) await takeBack(file)
      throw error
    }
    for (const file of written) if (file.before) await rm(file.before, { force: true })
    await syncFolder(folder)
    return written.map((file) => file.path)
  } catch (error) {
    throw asFailure(error, folder)
  } finally {
    for (const file of written) await rm(file.temporary, { force: true }).catch(() => {})
  }
}

async function makeFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true }).catch((error: unknown) => {
    // Something that is not a folder has the name.
    throw errorCode(error) === 'EEXIST' ? Object.assign(new Error(folder), { code: 'ENOTDIR' }) : error
  })
}

async function writeAside(folder: string, file: FileToWrite): Promise<Written> {
  const temporary = join(folder, `.${file.name}.${randomUUID()}.tmp`)
  try {
    const handle = await open(temporary, 'wx')
    try {
      await handle.writeFile(file.bytes)
      await handle.sync()
    } finally {
      await handle.close()
    }
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => {})
    throw error
  }
  return { ...file, path: join(folder, file.name), temporary, before: null }
}

async function giveName(file: Written, how: HowToWrite): Promise<void> {
  if (how.overwrite) {
    file.before = await keepBefore(file)
    return rename(file.temporary, file.path)
  }
  try {
    await nameOnce(file)
  } catch (error) {
    if (errorCode(error) !== 'EEXIST' || !(how.again && await isSame(file))) throw error
  }
}

/** Refuses a taken name in one step. */
async function nameOnce(file: Written): Promise<void> {
  try {
    return await link(file.temporary, file.path)
  } catch (error) {
    if (!noLinks.has(errorCode(error))) throw error
  }
  // A file system without hard links (FAT, some shares): take the name with an empty file, then put ours in its place.
  await (await open(file.path, 'wx')).close()
  await rename(file.temporary, file.path)
}

const noLinks = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'])

async function keepBefore(file: Written): Promise<string | null> {
  const before = `${file.temporary}.before`
  try {
    await link(file.path, before).catch((error: unknown) => {
      if (!noLinks.has(errorCode(error))) throw error
      return copyFile(file.path, before)
    })
    return before
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null
    throw error
  }
}

async function takeBack(file: Written): Promise<void> {
  if (file.before) await rename(file.before, file.path).catch(() => {})
  else await rm(file.path, { force: true }).catch(() => {})
}

async function isSame(file: Written): Promise<boolean> {
  return sha256(await readFile(file.path)) === sha256(file.bytes)
}

/** So that the new names themselves survive a loss of power. Windows has no such thing for folders, and needs none. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

const reasons: Record<string, string> = {
  ENOSPC: 'the disk is full',
  EFBIG: 'the disk takes no file of that size',
  EDQUOT: 'your share of the disk is full',
  EROFS: 'the disk is read-only',
  EACCES: 'you have no right to write there',
  EPERM: 'you have no right to write there',
  ENOTDIR: 'part of the path is not a folder',
  ENOENT: 'the folder is not there and cannot be made',
  EIO: 'the disk does not answer',
  EISDIR: 'a folder has that name',
  ENAMETOOLONG: 'the name is too long',
}

function asFailure(error: unknown, folder: string): Error {
  if (error instanceof Failed) return error
  const code = errorCode(error)
  if (code === 'EEXIST') return exists(error)
  const reason = reasons[code]
  if (!reason) return error instanceof Error ? error : new Error(String(error))
  return new Failed({
    code: 'cannot-write',
    message: `Nothing was written into ${folder}: ${reason}.`,
    next: 'Choose another folder, or put this one right and try again.',
  })
}

function exists(error: unknown): Failed {
  const { dest, path } = error as { dest?: string, path?: string }
  return new Failed({
    code: 'file-exists',
    message: `There is already a file ${dest ?? path ?? 'of that name'}.`,
    next: 'Allow it to be replaced, or choose another folder.',
  })
}
