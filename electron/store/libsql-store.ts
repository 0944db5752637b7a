import * as v from 'valibot'
import { printStory } from '../../core/story/saved'
import { headline, nodeText } from '../../core/story/text'
import type { Story } from '../../core/story/story'
import type { Failure, Preferences, StorySummary } from '../contract'
import { Failed, fail } from '../failed'
import { preferencesSchema } from '../preferences-schema'
import { isSent } from '../wire/content'
import { cannotSave } from './failures'
import { openDatabase, type Connection } from './open-database'
import { readSavedStory } from './read-story'
import { sendingsIn } from './sendings'
import type { KeptStory, Store } from './store'
import { transaction } from './transaction'
import { whenFree } from './when-free'

export interface StoreParts {
  /** The database file. Its folder is made when there is none. */
  path: string
  /** RFC 3339. */
  now(): string
  newId(): string
  /** Told once when a damaged database was moved aside. */
  onMovedAside(failure: Failure): void
  /** How long to wait for another process that is writing, in milliseconds. */
  patience?: number
}

/** What an editor can wait for without wondering, and more than any process needs that only saves. */
const usualPatience = 5000

/**
 * The store in an embedded database. It is opened with the first question and, if that fails, again with the next, so
 * that a disk that was full or a folder that was locked does no harm once it is well.
 */
export function libsqlStore(parts: StoreParts): Store {
  let opening: Promise<Connection> | null = null
  let lastWriting: Promise<unknown> = Promise.resolve()

  const open = async (): Promise<Connection> => {
    const opened = await openDatabase(parts.path, parts.now())
    if (opened.movedAside) parts.onMovedAside(damaged(opened.movedAside))
    return opened.connection
  }

  const using = async <T>(work: (db: Connection) => T): Promise<T> => {
    try {
      return await whenFree(async () => {
        opening ??= open()
        return work(await opening.catch(tryAgainNextTime))
      }, parts.patience ?? usualPatience)
    } catch (error) {
      throw cannotSave(error, parts.path)
    }
  }

  /** One after the other, in the order in which they were asked for, and each whole or not at all. */
  const writing = <T>(work: (db: Connection) => T): Promise<T> => {
    const turn = lastWriting.then(() => using((db) => transaction(db, () => work(db))))
    lastWriting = turn.catch(() => {})
    return turn
  }

  const tryAgainNextTime = (error: unknown): never => {
    opening = null
    throw error
  }

  const sendings = sendingsIn({ using, writing, write, storedRow, rowOf, fromRow })

  return {
    list: () => using((db) => db
      .prepare(`SELECT id, slug, headline, version, saved_at AS savedAt, state FROM stories ORDER BY change DESC`)
      .all()
      .map((row) => summary(row as StorySummary))),

    open: (id) => using((db) => fromRow(rowOf(db, id), id)),

    save: (story, revision, at) => writing((db) => {
      const row = storedRow(db, story.id)
      if ((row?.revision ?? 0) === revision) {
        putSetting(db, 'last-open', story.id)
        return write(db, story, revision + 1, at)
      }
      const text = printStory(story)
      // Asked again with what is kept already: the answer to the first save was lost on its way.
      if (row?.json === text) return { story, revision: row.revision, savedAt: row.saved_at }
      const kept = keepBeside(db, story, parts.newId(), at)
      return { conflict: elsewhere(row, kept) }
    }).then((saved) => {
      if ('conflict' in saved) throw new Failed(saved.conflict)
      return saved
    }),

    setBeside: (id, at) => writing((db) => { keepBeside(db, fromRow(rowOf(db, id), id).story, parts.newId(), at) }),

    lastOpen: () => using((db) => setting(db, 'last-open')),
    setLastOpen: (id) => writing((db) => putSetting(db, 'last-open', id)),

    preferences: () => using((db) => {
      const read = v.safeParse(v.pipe(v.string(), v.parseJson(), preferencesSchema), setting(db, 'preferences'))
      return read.success ? read.output : null
    }),
    setPreferences: (preferences: Preferences) => writing((db) => putSetting(db, 'preferences', JSON.stringify(preferences))),

    ...sendings,

    async close() {
      await lastWriting
      const connection = await opening?.catch(() => null)
      opening = null
      if (!connection) return
      try {
        // libsql leaves the log as it is when it closes: one file is easier to copy, and to look after, than three.
        connection.pragma('wal_checkpoint(TRUNCATE)')
      } catch {
        // Another process is at work, or the disk is gone: the log holds everything, and the next start reads it.
      }
      connection.close()
    },
  }
}

export interface StoryRow {
  revision: number
  saved_at: string
  json: string
}

function storedRow(db: Connection, id: string): StoryRow | undefined {
  return db.prepare('SELECT revision, saved_at, json FROM stories WHERE id = ?').get(id) as StoryRow | undefined
}

function rowOf(db: Connection, id: string): StoryRow {
  return storedRow(db, id) ?? fail('no-such-story', 'That story is not kept here.', 'Choose another from the list.')
}

function fromRow(row: StoryRow, id: string): KeptStory {
  return { story: readSavedStory(row.json, `The kept story ${id}`), revision: row.revision, savedAt: row.saved_at }
}

function write(db: Connection, story: Story, revision: number, at: string): KeptStory {
  db.prepare(`
    INSERT INTO stories (id, revision, saved_at, slug, headline, version, state, json, change)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, (SELECT coalesce(max(change), 0) + 1 FROM stories))
    ON CONFLICT (id) DO UPDATE SET revision = excluded.revision, saved_at = excluded.saved_at, slug = excluded.slug,
      headline = excluded.headline, version = excluded.version, state = excluded.state, json = excluded.json, change = excluded.change`,
  ).run(story.id, revision, at, story.slug, nodeText(headline(story)), story.version, isSent(story) ? 'sent' : 'draft', printStory(story))
  return { story, revision, savedAt: at }
}

/** The text that lost against a newer one, as a draft of its own: kept once, however often it is tried again. */
function keepBeside(db: Connection, story: Story, id: string, at: string): Story {
  const slug = `${story.slug || 'story'} (kept ${at.slice(11, 19)})`
  const copy: Story = { ...story, id, slug, version: 1, sendings: [] }
  write(db, copy, 1, at)
  return copy
}

function elsewhere(row: StoryRow | undefined, kept: Story): Failure {
  const when = row ? ` at ${row.saved_at.slice(11, 19)}` : ''
  return {
    code: 'changed-elsewhere',
    message: `This story was changed in another window${when}; nothing there was overwritten, and your text is kept as “${kept.slug}”.`,
    next: 'Open both from the list of stories, and carry over what is missing.',
    kept: kept.id,
  }
}

function setting(db: Connection, name: string): string | null {
  const row = db.prepare('SELECT value FROM settings WHERE name = ?').get(name) as { value: string } | undefined
  return row?.value ?? null
}

function putSetting(db: Connection, name: string, value: string): void {
  db.prepare('INSERT INTO settings VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value').run(name, value)
}

/** Only what was asked for: libsql adds a property of its own to its rows. */
function summary({ id, slug, headline, version, savedAt, state }: StorySummary): StorySummary {
  return { id, slug, headline, version, savedAt, state }
}

function damaged(movedTo: string): Failure {
  return {
    code: 'cannot-save',
    message: `The kept stories were damaged and have been put aside as ${movedTo}.`,
    next: 'Dateline goes on with an empty list; ask whoever looks after this machine to look at that file.',
  }
}
