import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { Failed } from '../../../electron/failed'
import { writeFiles } from '../../../electron/wire/folder'
import { asAnybody, noSmallDisk, smallDisk } from '../small-disk'

let folder: string
beforeEach(() => { folder = join(mkdtempSync(join(tmpdir(), 'dateline-wire-')), 'out') })
afterEach(() => rmSync(join(folder, '..'), { recursive: true, force: true }))

const files = [{ name: 'a.xml', bytes: bytes('<a/>') }, { name: 'b.json', bytes: bytes('{}') }]

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

async function codeOf(promise: Promise<unknown>): Promise<string> {
  return promise.then(() => 'written', (error: unknown) => {
    if (error instanceof Failed) return error.failure.code
    throw error
  })
}

it('makes the folder, writes the files and leaves nothing else', async () => {
  expect(await writeFiles(folder, files, { overwrite: false })).toEqual([join(folder, 'a.xml'), join(folder, 'b.json')])
  expect(readdirSync(folder).sort()).toEqual(['a.xml', 'b.json'])
  expect(readFileSync(join(folder, 'a.xml'), 'utf8')).toBe('<a/>')
})

it('writes none when one of the names is taken, and leaves that file alone', async () => {
  mkdirSync(folder)
  writeFileSync(join(folder, 'b.json'), 'mine')
  expect(await codeOf(writeFiles(folder, files, { overwrite: false }))).toBe('file-exists')
  expect(readdirSync(folder)).toEqual(['b.json'])
  expect(readFileSync(join(folder, 'b.json'), 'utf8')).toBe('mine')
})

it('replaces a file when asked', async () => {
  mkdirSync(folder)
  writeFileSync(join(folder, 'b.json'), 'old')
  await writeFiles(folder, files, { overwrite: true })
  expect(readdirSync(folder).sort()).toEqual(['a.xml', 'b.json'])
  expect(readFileSync(join(folder, 'b.json'), 'utf8')).toBe('{}')
})

it('puts a replaced file back when a later one cannot be named', async () => {
  mkdirSync(join(folder, 'b.json'), { recursive: true })
  writeFileSync(join(folder, 'a.xml'), 'old')
  expect(await codeOf(writeFiles(folder, files, { overwrite: true }))).toBe('cannot-write')
  expect(readFileSync(join(folder, 'a.xml'), 'utf8')).toBe('old')
  expect(readdirSync(folder).sort()).toEqual(['a.xml', 'b.json'])
})

it('lets one of many who write the same name at once win, and tells the others', async () => {
  const writers = Array.from({ length: 12 }, (_, n) => codeOf(writeFiles(folder, [{ name: 'a.xml', bytes: bytes(`${n}`) }], { overwrite: false })))
  const codes = await Promise.all(writers)
  expect(codes.filter((code) => code === 'written')).toHaveLength(1)
  expect(readFileSync(join(folder, 'a.xml'), 'utf8')).toBe(String(codes.indexOf('written')))
})

it('takes up a broken-off writing: what is there with the same bytes is its own', async () => {
  mkdirSync(folder)
  writeFileSync(join(folder, 'a.xml'), '<a/>')
  await writeFiles(folder, files, { overwrite: false, again: true })
  expect(existsSync(join(folder, 'b.json'))).toBe(true)
  writeFileSync(join(folder, 'a.xml'), 'another')
  expect(await codeOf(writeFiles(folder, files, { overwrite: false, again: true }))).toBe('file-exists')
  expect(readFileSync(join(folder, 'a.xml'), 'utf8')).toBe('another')
})

it('says in words that the folder is a file', async () => {
  writeFileSync(folder, '')
  expect(await codeOf(writeFiles(folder, files, { overwrite: false }))).toBe('cannot-write')
})

it.skipIf(noSmallDisk)('writes nothing, and says why, when the disk is full before the last file', async () => {
  const disk = smallDisk()
  try {
    const tooMuch = [...files, { name: 'c.txt', bytes: new Uint8Array(700_000) }]
    expect(await codeOf(writeFiles(disk.folder, tooMuch, { overwrite: false }))).toBe('cannot-write')
    expect(readdirSync(disk.folder)).toEqual([])
    disk.makeRoom()
    await writeFiles(disk.folder, tooMuch, { overwrite: false })
    expect(readdirSync(disk.folder).sort()).toEqual(['a.xml', 'b.json', 'c.txt'])
  } finally {
    disk.end()
  }
})

it('writes nothing, and says why, into a folder that may only be read', async () => {
  mkdirSync(folder, { mode: 0o555 })
  chmodSync(join(folder, '..'), 0o755)
  expect(await asAnybody(() => codeOf(writeFiles(folder, files, { overwrite: false })))).toBe('cannot-write')
  expect(readdirSync(folder)).toEqual([])
})
