import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { Failed } from '../../electron/failed'
import { readNamed } from '../../electron/read-named'
import { asAnybody } from './small-disk'

let folder: string
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'dateline-read-')) })
afterEach(() => rmSync(folder, { recursive: true, force: true }))

it('gives the bytes of a file', async () => {
  writeFileSync(join(folder, 'a.txt'), 'çopy')
  expect(Buffer.from(await readNamed(join(folder, 'a.txt'))).toString()).toBe('çopy')
  writeFileSync(join(folder, 'empty.txt'), '')
  expect(await readNamed(join(folder, 'empty.txt'))).toHaveLength(0)
})

const unreadable: [title: string, make: (path: string) => string, says: string][] = [
  ['is not there', (path) => path, 'there is no such file'],
  ['is a folder', (path) => { mkdirSync(path); return path }, 'it is a folder'],
  ['lies below a file', (path) => { writeFileSync(path, ''); return join(path, 'a.txt') }, 'part of its path is not a folder'],
  ['may not be read', (path) => { writeFileSync(path, '', { mode: 0o000 }); return path }, 'you have no right to read it'],
]
it.each(unreadable)('says why a file cannot be read that %s', async (_title, make, says) => {
  chmodSync(folder, 0o755)
  const path = make(join(folder, 'thing'))
  const error = await asAnybody(() => readNamed(path).then(() => null, (reason: unknown) => reason))
  expect(error).toBeInstanceOf(Failed)
  expect((error as Failed).failure).toMatchObject({ code: 'unreadable-copy', message: `${path} cannot be read: ${says}.` })
})
