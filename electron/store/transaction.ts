import type { Connection } from './open-database'

/**
 * Does `work` in one transaction, whole or not at all, and answers what it answers. Throws what `work` or the database
 * threw: on a full disk SQLite has ended the transaction by itself, and taking it back once more would hide why.
 */
export function transaction<T>(db: Connection, work: () => T): T {
  db.exec('BEGIN IMMEDIATE')
  try {
    const result = work()
    db.exec('COMMIT')
    return result
  } catch (error) {
    if (db.inTransaction) db.exec('ROLLBACK')
    throw error
  }
}
