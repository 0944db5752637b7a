import { existsSync, mkdirSync, renameSync } from 'node:fs'
import { dirname } from 'node:path'
import type Database from 'libsql'
import { Failed } from '../failed'
import { isDamage } from './failures'
import { migrations } from './migrations/index'
import { transaction } from './transaction'
import { look } from './when-free'

export type Connection = InstanceType<typeof Database>

export interface OpenedDatabase {
  connection: Connection
  /** Where a damaged database was moved to, or null when all was well. */
  movedAside: string | null
}

/**
 * Opens the database, makes it when there is none, and brings an older one up to date. A damaged one is moved aside with
 * the date in its name, never deleted; one of a newer Dateline is left alone and refused (`Failed`). Any other trouble
 * rejects with the error of the database or the file system.
 */
export async function openDatabase(path: string, now: string, steps: readonly string[] = migrations): Promise<OpenedDatabase> {
  // Loaded here: the terminal checks stories without any database.
  const { default: libsql } = await import('libsql')
  const prepare = (): Connection => prepared(new libsql(path, { timeout: look }), path, steps)
  mkdirSync(dirname(path), { recursive: true })
  try {
    return { connection: prepare(), movedAside: null }
  } catch (error) {
    if (!isDamage(error)) throw error
  }
  const movedAside = moveAside(path, now)
  return { connection: prepare(), movedAside }
}

function prepared(connection: Connection, path: string, steps: readonly string[]): Connection {
  try {
    connection.pragma('journal_mode = WAL')
    // FULL: what is acknowledged is on the disk, not only in the operating system's memory.
    connection.pragma('synchronous = FULL')
    connection.pragma('foreign_keys = ON')
    for (const row of connection.prepare('PRAGMA quick_check(1)').all() as { quick_check: string }[]) {
      if (row.quick_check !== 'ok') throw Object.assign(new Error(row.quick_check), { code: 'SQLITE_CORRUPT' })
    }
    migrate(connection, path, steps)
    return connection
  } catch (error) {
    connection.close()
    throw error
  }
}

function migrate(connection: Connection, path: string, steps: readonly string[]): void {
  const taken = stepsTaken(connection)
  if (taken === steps.length) return
  if (taken > steps.length) throw newer(path)
  // Two processes may start at once: the second waits here, and finds the work done.
  transaction(connection, () => {
    for (let step = stepsTaken(connection); step < steps.length; step += 1) connection.exec(steps[step]!)
    connection.exec(`PRAGMA user_version = ${steps.length}`)
  })
}

function stepsTaken(connection: Connection): number {
  const row = connection.prepare('PRAGMA user_version').get() as { user_version: number }
  return row.user_version
}

function newer(path: string): Failed {
  return new Failed({
    code: 'cannot-save',
    message: `The stories in ${path} were kept by a newer Dateline than this one.`,
    next: 'Install the newer Dateline again; nothing has been changed.',
  })
}

function moveAside(path: string, now: string): string {
  const stamp = now.slice(0, 19).replaceAll(':', '-')
  let aside = `${path}.damaged-${stamp}`
  for (let n = 2; existsSync(aside); n += 1) aside = `${path}.damaged-${stamp}-${n}`
  renameSync(path, aside)
  for (const tail of ['-wal', '-shm']) {
    if (!existsSync(path + tail)) continue
    renameSync(path + tail, `${aside}${tail}`)
  }
  return aside
}
