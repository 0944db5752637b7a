import { randomUUID } from 'node:crypto'
import type { Story } from '../../core/story/story'
import { fail } from '../failed'
import type { StoryRow } from './libsql-store'
import type { Connection } from './open-database'
import type { BegunSending, KeptStory, OutgoingFile, Store } from './store'

interface StoreTools {
  storedRow(db: Connection, id: string): StoryRow | undefined
  using<T>(work: (db: Connection) => T): Promise<T>
  writing<T>(work: (db: Connection) => T): Promise<T>
  write(db: Connection, story: Story, revision: number, at: string): KeptStory
  rowOf(db: Connection, id: string): StoryRow
  fromRow(row: StoryRow, id: string): KeptStory
}

interface SendingRow {
  id: string
  story: string
  process: number
  revision: number
  revision_before: number
  saved_at_before: string
  json_before: string
  folder: string
  overwrite: number
}

type Sendings = Pick<Store,
  'takeSequence' | 'nextSequence' | 'beginSending' | 'finishSending' | 'undoSending' | 'brokenOffSendings'>

/** The part of the store that knows which files are on their way out. */
export function sendingsIn({ using, writing, write, storedRow, rowOf, fromRow }: StoreTools): Sendings {
  return {
    takeSequence: (count) => writing((db) => take(db, count)),
    nextSequence: () => using((db) => (db.prepare('SELECT next FROM sequence').get() as { next: number }).next),

    beginSending: (story, revision, at, count, make) => writing((db) => {
      // A story that goes out before it was ever kept has no row yet.
      const before = storedRow(db, story.id) ?? { revision: 0, saved_at: at, json: '' }
      if (before.revision !== revision) {
        fail('changed-elsewhere', 'This story was changed in another window, so it was not sent.', 'Open it again, then send it.')
      }
      const outgoing = make(take(db, count))
      write(db, outgoing.story, revision + 1, at)
      const begun: BegunSending = { ...outgoing, id: randomUUID(), revision: revision + 1 }
      db.prepare('INSERT INTO sendings VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)').run(
        begun.id, story.id, process.pid, begun.revision, before.revision, before.saved_at, before.json,
        begun.folder, begun.overwrite ? 1 : 0,
      )
      const put = db.prepare('INSERT INTO sending_files VALUES (?, ?, ?, ?)')
      begun.files.forEach((file, position) => put.run(begun.id, position, file.name, Buffer.from(file.bytes)))
      return begun
    }),

    finishSending: (id) => writing((db) => { db.prepare('DELETE FROM sendings WHERE id = ?').run(id) }),

    undoSending: (id) => writing((db) => {
      const row = db.prepare('SELECT * FROM sendings WHERE id = ?').get(id) as SendingRow | undefined
      if (!row) return
      db.prepare('DELETE FROM sendings WHERE id = ?').run(id)
      const now = rowOf(db, row.story)
      if (row.revision_before === 0 && now.revision === row.revision) {
        db.prepare('DELETE FROM stories WHERE id = ?').run(row.story)
        return
      }
      const sent = fromRow(now, row.story)
      const before = row.revision_before === 0 ? { ...sent, story: { ...sent.story, sendings: [] } } : fromRow({ revision: row.revision_before, saved_at: row.saved_at_before, json: row.json_before }, row.story)
      if (now.revision === row.revision) write(db, before.story, before.revision, before.savedAt)
      else forgetSending(sent, before.story)

      // Somebody has saved the story meanwhile: only the records of this sending go.
      function forgetSending(kept: KeptStory, old: Story): void {
        const known = new Set(old.sendings.map((sending) => sending.at + sending.file))
        const sendings = kept.story.sendings.filter((sending) => known.has(sending.at + sending.file))
        write(db, { ...kept.story, sendings, version: old.version }, kept.revision + 1, kept.savedAt)
      }
    }),

    brokenOffSendings: () => using((db) => (db.prepare('SELECT * FROM sendings').all() as SendingRow[])
      .filter((row) => !isAlive(row.process))
      .map((row) => ({
        id: row.id,
        story: fromRow(rowOf(db, row.story), row.story).story,
        revision: row.revision,
        folder: row.folder,
        overwrite: row.overwrite === 1,
        files: filesOf(db, row.id),
      }))),
  }
}

function take(db: Connection, count: number): number {
  const row = db.prepare('UPDATE sequence SET next = next + ? RETURNING next').get(count) as { next: number }
  return row.next - count
}

function filesOf(db: Connection, sending: string): OutgoingFile[] {
  const rows = db.prepare('SELECT name, bytes FROM sending_files WHERE sending = ? ORDER BY position').all(sending)
  // libsql answers a blob as a bare buffer, which nothing can write.
  return (rows as { name: string, bytes: ArrayBuffer }[]).map(({ name, bytes }) => ({ name, bytes: new Uint8Array(bytes) }))
}

function isAlive(id: number): boolean {
  if (id === process.pid) return true
  try {
    process.kill(id, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
