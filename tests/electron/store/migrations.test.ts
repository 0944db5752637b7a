import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { migrations } from '../../../electron/store/migrations/index'
import { openDatabase } from '../../../electron/store/open-database'

let folder: string
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'dateline-steps-')) })
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const now = '2022-02-14T18:30:00+01:00'
const path = (): string => join(folder, 'a', 'b', 'stories.db')

async function run(steps: readonly string[], look = 'PRAGMA user_version'): Promise<unknown> {
  const { connection } = await openDatabase(path(), now, steps)
  const row = connection.prepare(look).raw().get() as unknown[]
  connection.close()
  return row[0]
}

it('makes the folder and the database when there are none', async () => {
  expect(await run(migrations)).toBe(migrations.length)
})

it('takes each step once, and in order', async () => {
  const first = 'CREATE TABLE t (n INTEGER); INSERT INTO t VALUES (1)'
  const second = 'UPDATE t SET n = n * 10 + 2'
  expect(await run([first])).toBe(1)
  expect(await run([first, second], 'SELECT n FROM t')).toBe(12)
  expect(await run([first, second], 'SELECT n FROM t')).toBe(12)
})

it('takes a step whole or not at all', async () => {
  const first = 'CREATE TABLE t (n INTEGER); INSERT INTO t VALUES (1)'
  await run([first])
  await expect(run([first, 'UPDATE t SET n = 5; UPDATE nowhere SET n = 6'])).rejects.toThrow(/nowhere/)
  expect(await run([first], 'SELECT n FROM t')).toBe(1)
})

it('keeps the settings that make an answer durable', async () => {
  const { connection } = await openDatabase(path(), now)
  const setting = (name: string): unknown => (connection.prepare(`PRAGMA ${name}`).raw().get() as unknown[])[0]
  expect([setting('journal_mode'), setting('synchronous'), setting('foreign_keys')]).toEqual(['wal', 2, 1])
  connection.close()
})

it('lets two start at once on a new database', async () => {
  const both = await Promise.all([openDatabase(path(), now), openDatabase(path(), now)])
  expect(both.map((each) => each.movedAside)).toEqual([null, null])
  both.forEach((each) => each.connection.close())
})
