import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { libsqlStore } from '../../../electron/store/libsql-store'
import type { Store } from '../../../electron/store/store'

const project = join(import.meta.dirname, '..', '..', '..')
let folder: string
let saver: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-kill-'))
  // A file that Node 20 runs, beside the modules it needs.
  await build({
    configFile: false,
    logLevel: 'error',
    root: project,
    ssr: { noExternal: true, external: ['libsql'] },
    build: {
      ssr: join(import.meta.dirname, 'save-in-a-loop.ts'),
      outDir: join(project, 'out', 'test'),
      emptyOutDir: false,
      rollupOptions: { output: { format: 'cjs', entryFileNames: 'save-in-a-loop.cjs', codeSplitting: false } },
    },
  })
  saver = join(project, 'out', 'test', 'save-in-a-loop.cjs')
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Saver {
  child: ChildProcess
  acknowledged(): number
  /** Resolves once this many saves have been acknowledged; rejects when the process ends before. */
  hasAcknowledged(count: number): Promise<void>
  ended: Promise<void>
}

function startSaver(path: string, id: string): Saver {
  const child = spawn(process.execPath, ['-e', 'require(process.argv[1]).saveInALoop(process.argv[2], process.argv[3])', saver, path, id])
  let printed = ''
  let errors = ''
  child.stdout!.on('data', (chunk: Buffer) => { printed += chunk })
  child.stderr!.on('data', (chunk: Buffer) => { errors += chunk })
  const ended = new Promise<void>((resolve, reject) => {
    child.once('close', (code) => (code ? reject(new Error(errors)) : resolve()))
  })
  // Only whole lines: the last one may have been cut by the kill.
  const lines = (): string[] => printed.slice(0, printed.lastIndexOf('\n') + 1).split('\n').slice(0, -1)
  return {
    child,
    acknowledged: () => Number(lines().at(-1) ?? 0),
    hasAcknowledged: (count) => new Promise((resolve, reject) => {
      child.stdout!.on('data', () => { if (lines().length >= count) resolve() })
      ended.then(() => reject(new Error('ended too early')), reject)
    }),
    ended,
  }
}

function openStore(path: string): Store {
  return libsqlStore({ path, now: () => '2022-02-14T18:30:00+01:00', newId: () => 'none', onMovedAside: () => { throw new Error('damaged') } })
}

it('loses nothing that it has acknowledged when it is killed at any moment', async () => {
  const path = join(folder, 'one.db')
  // A save takes about a millisecond: the moments are spread over many of them.
  for (let moment = 0; moment < 12; moment += 1) {
    const { child, acknowledged, hasAcknowledged, ended } = startSaver(path, 'story')
    await hasAcknowledged(1)
    await new Promise((resolve) => setTimeout(resolve, moment * 3 + Math.random() * 3))
    child.kill('SIGKILL')
    await ended
    const store = openStore(path)
    const kept = await store.open('story')
    await store.close()
    expect(acknowledged()).toBeGreaterThan(0)
    expect(kept.revision).toBeGreaterThanOrEqual(acknowledged())
    expect(kept.story.slug).toBe(`revision-${kept.revision}`)
  }
}, 120_000)

it('keeps the stories of three processes that write into one database without a pause, and lets each have its turn', async () => {
  const path = join(folder, 'shared.db')
  const savers = ['first', 'second', 'third'].map((id) => ({ id, ...startSaver(path, id) }))
  await Promise.all(savers.map(({ hasAcknowledged }) => hasAcknowledged(50)))
  for (const { child } of savers) child.kill('SIGKILL')
  await Promise.all(savers.map(({ ended }) => ended))
  const store = openStore(path)
  for (const { id, acknowledged } of savers) {
    expect((await store.open(id)).revision).toBeGreaterThanOrEqual(acknowledged())
  }
  await store.close()
}, 60_000)
