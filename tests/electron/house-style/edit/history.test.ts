import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { dropStep, keepStep, lastStep, lastVersion, putFiles, sealOf } from '../../../../electron/house-style/edit/history'

function aFolder(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-history-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return folder
}

const texts = (folder: string): Record<string, string> => (
  Object.fromEntries(readdirSync(folder, { withFileTypes: true }).filter((each) => each.isFile()).map(({ name }) => [name, readFileSync(join(folder, name), 'utf8')]))
)

describe('files that are put in their place', () => {
  it('are all there, those to be taken away are gone, and nothing else is left', () => {
    const folder = aFolder({ 'a.csv': 'old', 'b.csv': 'old' })
    putFiles(folder, new Map([['a.csv', 'new'], ['b.csv', null], ['people/c.yaml', 'made']]), new Map([['a.csv', 'old'], ['b.csv', 'old'], ['people/c.yaml', null]]))
    expect(texts(folder)).toEqual({ 'a.csv': 'new' })
    expect(texts(join(folder, 'people'))).toEqual({ 'c.yaml': 'made' })
  })

  it('are all as they were when one of them cannot be put, whichever were before it', () => {
    const folder = aFolder({ 'a.csv': 'old', 'b.csv': 'old' })
    // No file can take the place of a folder.
    mkdirSync(join(folder, 'z.csv'))
    const drafts = new Map<string, string | null>([['a.csv', 'new'], ['b.csv', null], ['made.csv', 'made'], ['z.csv', 'new']])
    expect(() => putFiles(folder, drafts, new Map([['a.csv', 'old'], ['b.csv', 'old'], ['made.csv', null], ['z.csv', null]]))).toThrow(/EISDIR|ENOTEMPTY|EPERM|EEXIST/)
    expect(texts(folder)).toEqual({ 'a.csv': 'old', 'b.csv': 'old' })
  })
})

describe('what is kept of a change', () => {
  const step = (version: string, text: string) => ({ version, before: new Map([['a.csv', text], ['made.csv', null]]), after: { 'a.csv': 'x', 'made.csv': 'y' } })

  it('is the files as they were, the last one first; those that it made are named', () => {
    const folder = aFolder({})
    keepStep(folder, step('2026.11.9', 'nine'))
    keepStep(folder, step('2026.11.10', 'ten'))
    expect(lastStep(folder)).toEqual(step('2026.11.10', 'ten'))
    dropStep(folder, '2026.11.10')
    expect(lastStep(folder)).toEqual(step('2026.11.9', 'nine'))
    dropStep(folder, '2026.11.9')
    expect([lastStep(folder), lastVersion(folder)]).toEqual([null, undefined])
  })

  it('goes back fifty changes', () => {
    const folder = aFolder({})
    for (let n = 1; n <= 55; n++) keepStep(folder, step(`2026.11.${n}`, String(n)))
    expect(readdirSync(join(folder, '.before'))).toHaveLength(50)
    expect(lastVersion(folder)).toBe('2026.11.55')
  })

  it('knows a file again whatever its version and its day are', () => {
    expect(sealOf('name: a\nversion: 1.1.1\neffective: 2026-01-01\n')).toBe(sealOf('name: a\nversion: 1.1.2\neffective: 2026-02-02\n'))
    expect(sealOf('name: a\nversion: 1.1.1\n')).not.toBe(sealOf('name: b\nversion: 1.1.1\n'))
  })
})
