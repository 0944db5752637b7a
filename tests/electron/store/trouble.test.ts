import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'libsql'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Story } from '../../../core/story/story'
import type { Failure } from '../../../electron/contract'
import { Failed } from '../../../electron/failed'
import { libsqlStore } from '../../../electron/store/libsql-store'
import { migrations } from '../../../electron/store/migrations/index'
import { openDatabase } from '../../../electron/store/open-database'
import type { Store } from '../../../electron/store/store'
import { aStory } from '../a-story'
import { asAnybody, noSmallDisk, smallDisk } from '../small-disk'

const at = '2022-02-14T18:30:00+01:00'
const endings: (() => unknown)[] = []
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-trouble-'))
})

afterEach(async () => {
  for (const end of endings.splice(0).reverse()) await end()
  rmSync(folder, { recursive: true, force: true })
})

function openStore(path: string): Store {
  const store = libsqlStore({
    path, now: () => at, newId: () => 'beside', onMovedAside: ({ message }) => expect.fail(message), patience: 100,
  })
  endings.push(() => store.close())
  return store
}

async function failureOf(promise: Promise<unknown>): Promise<Failure> {
  const error = await promise.then(() => null, (reason: unknown) => reason)
  if (!(error instanceof Failed)) throw new Error(`not a failure: ${String(error)}`)
  return error.failure
}

const longStory = (id: string): Story => aStory({ id, rights: 'x'.repeat(20_000) })

describe('a disk that is full', () => {
  it.skipIf(noSmallDisk)('is told in words, loses nothing that was acknowledged, and takes stories again once there is room', async () => {
    const disk = smallDisk()
    endings.push(disk.end)
    const path = join(disk.folder, 'stories.db')
    const store = openStore(path)
    const kept: string[] = []
    let failure: Failure | null = null
    while (!failure && kept.length < 500) {
      const id = `story-${kept.length}`
      const saved = await store.save(longStory(id), 0, at).then(() => null, (error: unknown) => error)
      if (saved instanceof Failed) failure = saved.failure
      else if (saved) throw saved
      else kept.push(id)
    }
    expect(kept.length).toBeGreaterThan(2)
    expect(failure).toMatchObject({ code: 'cannot-save', message: expect.stringMatching(/The disk (is full|could not be)/) })
    expect(await failureOf(store.save(longStory('more'), 0, at))).toMatchObject({ code: 'cannot-save' })
    expect((await store.list()).map(({ id }) => id).reverse()).toEqual(kept)
    disk.makeRoom()
    expect(await store.save(longStory('more'), 0, at)).toMatchObject({ revision: 1 })
    await store.close()
    expect(await openStore(path).list()).toHaveLength(kept.length + 1)
  })
})

describe('a folder that cannot be written in', () => {
  it('is told in words, and keeps stories again when it can be written in', async () => {
    const path = join(folder, 'stories.db')
    const before = openStore(path)
    await before.save(aStory(), 0, at)
    await before.close()
    chmodSync(path, 0o444)
    chmodSync(folder, 0o555)
    await asAnybody(async () => {
      const store = openStore(path)
      expect(await failureOf(store.save(aStory({ slug: 'new' }), 1, at))).toMatchObject({
        code: 'cannot-save', message: expect.stringContaining('The folder cannot be written in'), next: expect.stringContaining('DATELINE_HOME'),
      })
      await store.close()
    })
    chmodSync(folder, 0o755)
    chmodSync(path, 0o644)
    expect(await openStore(path).save(aStory({ slug: 'new' }), 1, at)).toMatchObject({ revision: 2 })
  })

  it('is told in words when there is no database in it yet', async () => {
    const locked = join(folder, 'locked')
    mkdirSync(locked, { mode: 0o555 })
    await asAnybody(async () => {
      expect(await failureOf(openStore(join(locked, 'deeper', 'stories.db')).list())).toMatchObject({ code: 'cannot-save' })
      expect(await failureOf(openStore(join(locked, 'stories.db')).list())).toMatchObject({ code: 'cannot-save' })
    })
  })
})

describe('another process that writes', () => {
  it('is waited for: a save goes on as soon as the other has ended', async () => {
    const path = join(folder, 'stories.db')
    const store = libsqlStore({ path, now: () => at, newId: () => 'beside', onMovedAside: () => {}, patience: 60_000 })
    endings.push(() => store.close())
    await store.save(aStory(), 0, at)
    const other = new Database(path)
    other.exec('BEGIN IMMEDIATE')
    let answered = false
    const saving = store.save(aStory({ slug: 'new' }), 1, at).then((saved) => {
      answered = true
      return saved
    })
    // This process is not held up meanwhile: what is only read is answered.
    expect(await store.list()).toHaveLength(1)
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(answered).toBe(false)
    other.exec('COMMIT')
    other.close()
    expect(await saving).toMatchObject({ revision: 2 })
  })

  it('does not change the order in which one process saves', async () => {
    const path = join(folder, 'stories.db')
    const store = libsqlStore({ path, now: () => at, newId: () => 'beside', onMovedAside: () => {}, patience: 60_000 })
    endings.push(() => store.close())
    await store.save(aStory(), 0, at)
    const other = new Database(path)
    other.exec('BEGIN IMMEDIATE')
    const saves = Array.from({ length: 12 }, (_, n) => store.save(aStory({ slug: `${n + 1}` }), n + 1, at))
    await new Promise((resolve) => setTimeout(resolve, 60))
    other.exec('COMMIT')
    other.close()
    expect((await Promise.all(saves)).map(({ revision }) => revision)).toEqual(saves.map((_, n) => n + 2))
    expect((await store.open(aStory().id)).story.slug).toBe('12')
  })
})

describe('a clock that goes backwards', () => {
  it('does not change which story was saved last', async () => {
    const store = openStore(join(folder, 'stories.db'))
    await store.save(aStory({ id: 'first' }), 0, '2022-02-14T18:30:00+01:00')
    await store.save(aStory({ id: 'second' }), 0, '2021-01-01T00:00:00+01:00')
    await store.save(aStory({ id: 'third' }), 0, '1970-01-01T00:00:00+00:00')
    expect((await store.list()).map(({ id }) => id)).toEqual(['third', 'second', 'first'])
    await store.save(aStory({ id: 'first', slug: 'again' }), 1, '1969-01-01T00:00:00+00:00')
    expect((await store.list()).map(({ id }) => id)).toEqual(['first', 'third', 'second'])
    expect(await store.lastOpen()).toBe('first')
  })

  it('neither repeats a sequence number nor overwrites what was put aside at the same moment', async () => {
    const store = openStore(join(folder, 'stories.db'))
    expect([await store.takeSequence(1), await store.takeSequence(1)]).toEqual([1, 2])
    for (const content of ['first damage '.repeat(500), 'second damage '.repeat(500)]) {
      rmSync(join(folder, 'other.db-wal'), { force: true })
      writeFileSync(join(folder, 'other.db'), content)
      const { connection, movedAside } = await openDatabase(join(folder, 'other.db'), at)
      connection.close()
      expect(readFileSync(movedAside!, 'utf8')).toBe(content)
    }
  })

  it('left an older database in the order of its moments', async () => {
    const path = join(folder, 'stories.db')
    const { connection } = await openDatabase(path, at, migrations.slice(0, 1))
    const put = connection.prepare("INSERT INTO stories VALUES (?, 1, ?, ?, '', 1, 'draft', '{}')")
    put.run('late', '2022-02-14T18:30:00+00:00', 'late')
    put.run('early', '2022-02-14T19:00:00+03:00', 'early')
    put.run('same', '2022-02-14T19:00:00+03:00', 'same')
    connection.close()
    expect((await openStore(path).list()).map(({ id }) => id)).toEqual(['late', 'same', 'early'])
  })
})
