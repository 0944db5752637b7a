import { chmodSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'libsql'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Failure } from '../../../electron/contract'
import { Failed } from '../../../electron/failed'
import { libsqlStore } from '../../../electron/store/libsql-store'
import type { Store } from '../../../electron/store/store'
import { aStory } from '../a-story'

let folder: string
let store: Store
let notices: Failure[]
let ids: number

const path = (): string => join(folder, 'stories.db')
const at = '2022-02-14T18:30:00+01:00'
const later = '2022-02-14T18:31:00+01:00'

function openStore(): Store {
  return libsqlStore({
    path: path(), now: () => at, newId: () => `kept-${ids += 1}`, onMovedAside: (failure) => notices.push(failure), patience: 100,
  })
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-store-'))
  notices = []
  ids = 0
  store = openStore()
})

afterEach(async () => {
  await store.close()
  chmodSync(folder, 0o755)
  rmSync(folder, { recursive: true, force: true })
})

async function failureOf(promise: Promise<unknown>): Promise<Failure> {
  const error = await promise.then(() => null, (reason: unknown) => reason)
  if (!(error instanceof Failed)) throw new Error(`not a failure: ${String(error)}`)
  return error.failure
}

describe('keeping stories', () => {
  it('gives back what was saved, also after it was closed', async () => {
    expect(await store.save(aStory(), 0, at)).toMatchObject({ revision: 1, savedAt: at })
    await store.close()
    store = openStore()
    expect(await store.open(aStory().id)).toEqual({ story: aStory(), revision: 1, savedAt: at })
    expect(await store.lastOpen()).toBe(aStory().id)
  })

  it('lists the last saved story first, by the moment and not by its letters', async () => {
    await store.save(aStory({ id: 'older', slug: 'older' }), 0, '2022-02-14T19:00:00+03:00')
    await store.save(aStory({ id: 'newer', slug: 'newer' }), 0, '2022-02-14T17:00:00+00:00')
    expect((await store.list()).map((each) => each.slug)).toEqual(['newer', 'older'])
    expect((await store.list())[0]).toEqual({
      id: 'newer', slug: 'newer', headline: 'NATO remains ready for dialogue', version: 1, savedAt: '2022-02-14T17:00:00+00:00', state: 'draft',
    })
  })

  it('says that a story is not kept', async () => {
    expect(await failureOf(store.open('nobody'))).toMatchObject({ code: 'no-such-story' })
  })

  it('never overwrites a newer revision, and keeps the text that lost as a draft that the failure names', async () => {
    await store.save(aStory(), 0, at)
    await store.save(aStory({ slug: 'first window' }), 1, at)
    const failure = await failureOf(store.save(aStory({ slug: 'second window' }), 1, later))
    expect(failure).toMatchObject({ code: 'changed-elsewhere', kept: 'kept-1' })
    expect(failure.message).toContain('second window (kept 18:31:00)')
    expect((await store.open(aStory().id)).story.slug).toBe('first window')
    expect((await store.open('kept-1')).story.children).toEqual(aStory().children)
  })

  it('answers the same save twice without a conflict', async () => {
    await store.save(aStory(), 0, at)
    expect(await store.save(aStory(), 0, later)).toMatchObject({ revision: 1, savedAt: at })
    expect(await store.list()).toHaveLength(1)
  })

  it('keeps preferences, and takes no others for them', async () => {
    expect(await store.preferences()).toBeNull()
    await store.setPreferences({ theme: 'dark', language: 'en', wireFolder: '/wire' })
    expect(await store.preferences()).toEqual({ theme: 'dark', language: 'en', wireFolder: '/wire' })
  })

  it('gives no sequence number twice, also with two stores on one database', async () => {
    const other = openStore()
    const taken = [await store.takeSequence(2), await other.takeSequence(1), await store.takeSequence(3), await other.nextSequence()]
    expect(taken).toEqual([1, 3, 4, 7])
    await other.close()
  })
})

describe('a database in trouble', () => {
  it('is moved aside when it is damaged, never deleted, and this is said', async () => {
    writeFileSync(path(), 'this is no database '.repeat(500))
    expect(await store.list()).toEqual([])
    const aside = readdirSync(folder).find((name) => name.startsWith('stories.db.damaged-2022-02-14T18-30-00'))
    expect(readFileSync(join(folder, aside!), 'utf8')).toContain('this is no database')
    expect(notices[0]?.message).toContain(aside!)
    await store.save(aStory(), 0, at)
  })

  it('is moved aside when its pages are damaged', async () => {
    for (let n = 0; n < 40; n += 1) await store.save(aStory({ id: `story-${n}` }), 0, at)
    await store.close()
    const bytes = readFileSync(path())
    bytes.fill(0x41, 4096, 4096 * 8)
    writeFileSync(path(), bytes)
    store = openStore()
    expect(await store.list()).toEqual([])
    expect(notices).toHaveLength(1)
  })

  it('of a newer Dateline is refused and left alone', async () => {
    await store.save(aStory(), 0, at)
    await store.close()
    const database = new Database(path())
    database.exec('PRAGMA user_version = 999')
    database.close()
    store = openStore()
    expect(await failureOf(store.list())).toMatchObject({ code: 'cannot-save', message: expect.stringContaining('newer Dateline') })
    expect(readdirSync(folder).filter((name) => name.includes('damaged'))).toEqual([])
  })

  it('that another program holds is a failure in words, and well again afterwards', async () => {
    await store.save(aStory(), 0, at)
    const holder = new Database(path())
    holder.exec('BEGIN IMMEDIATE')
    expect(await failureOf(store.save(aStory({ slug: 'new' }), 1, at))).toMatchObject({
      code: 'cannot-save', message: expect.stringContaining('Another program'),
    })
    holder.exec('COMMIT')
    holder.close()
    expect(await store.save(aStory({ slug: 'new' }), 1, at)).toMatchObject({ revision: 2 })
  })

  it('in a place that is no folder is a failure in words, and tried again with the next question', async () => {
    writeFileSync(join(folder, 'file'), '')
    const blocked = libsqlStore({
      path: join(folder, 'file', 'stories.db'), now: () => at, newId: () => 'id', onMovedAside: () => {},
    })
    expect(await failureOf(blocked.list())).toMatchObject({ code: 'cannot-save' })
    rmSync(join(folder, 'file'))
    expect(await blocked.list()).toEqual([])
    await blocked.close()
  })

  it('with a story that is not whole says so, and opens the others', async () => {
    await store.save(aStory(), 0, at)
    await store.save(aStory({ id: 'other' }), 0, at)
    const database = new Database(path())
    database.prepare('UPDATE stories SET json = ? WHERE id = ?').run('{"format":"dateline-story","formatVersion":1,"story":{}}', 'other')
    database.close()
    expect(await failureOf(store.open('other'))).toMatchObject({ code: 'not-a-story' })
    expect((await store.open(aStory().id)).revision).toBe(1)
  })
})
