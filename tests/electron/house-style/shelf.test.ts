import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { bundledStyles } from '../../../electron/house-style/bundled'
import { shelfIn, type Shelf } from '../../../electron/house-style/shelf'
import { aPackage } from './a-package'

const desk = `name: our-desk
extends: agency-en
version: 2026.11.1
effective: 2026-11-02
`
const terms = (right: string): string => `- { rule: words/toward, wrong: whilst, right: ${right}, source: The desk, level: advice }\n`

/** A shelf in a folder of its own, with packages by folder. */
function aShelf(packages: Record<string, Record<string, string>> = {}): { folder: string, shelf: Shelf, again: () => Shelf, write: (name: string, text: string) => void } {
  const folder = join(mkdtempSync(join(tmpdir(), 'dateline-shelf-')), 'house-style')
  onTestFinished(() => rmSync(join(folder, '..'), { recursive: true }))
  const write = (name: string, text: string): void => {
    mkdirSync(join(folder, name, '..'), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  for (const [name, files] of Object.entries(packages)) for (const [file, text] of Object.entries(files)) write(`${name}/${file}`, text)
  const again = (): Shelf => shelfIn(folder, bundledStyles, '1')
  return { folder, shelf: again(), again, write }
}

const names = async (shelf: Shelf): Promise<string[]> => (await shelf.look()).styles.map(({ name }) => name)
const rightFor = async (shelf: Shelf): Promise<string | undefined> => (
  (await (await shelf.look()).styles.find(({ name }) => name === 'our-desk')!.whole()).terms.find(({ wrong }) => wrong === 'whilst')?.right
)

describe('the style packages of a newsroom', () => {
  it('are those of the program where there is no folder', async () => {
    const { shelf } = aShelf()
    expect(await names(shelf)).toEqual(['agency-en', 'agency-en-gb', 'agency-tr', 'wire-neutral'])
  })

  it('come before those of the program, on which they may be laid', async () => {
    const { shelf } = aShelf({ desk: { 'package.yaml': desk, 'terms/desk.yaml': terms('while') } })
    expect((await names(shelf))[0]).toBe('our-desk')
    expect(await rightFor(shelf)).toBe('while')
    const style = await shelf.stock.styles[0]!.whole()
    expect(style.layers.map(({ name }) => name)).toEqual(['base-en', 'agency-en', 'our-desk'])
  })

  it('take the place of one of the program under the same name', async () => {
    const { folder, shelf } = aShelf()
    cpSync(aPackage({ 'package.yaml': 'name: agency-en\nversion: 2027.1.1\neffective: 2027-01-01\nlanguage: en\n' }), join(folder, 'agency-en'), { recursive: true })
    const { styles } = await shelf.look()
    expect(styles.filter(({ name }) => name === 'agency-en').map(({ version, own }) => [version, own])).toEqual([['2027.1.1', true]])
  })

  it('are read again when a file of theirs has changed, and then only', async () => {
    const { shelf, write } = aShelf({ desk: { 'package.yaml': desk, 'terms/desk.yaml': terms('while') } })
    const first = await shelf.look()
    expect(await shelf.look()).toBe(first)
    write('desk/terms/desk.yaml', terms('although'))
    expect(await rightFor(shelf)).toBe('although')
    expect(shelf.stock.styles[0]!.stamp).not.toBe(first.styles[0]!.stamp)
  })

  it('stay as they last were while anything in them is wrong, with the place of it, and until it is mended', async () => {
    const { shelf, again, write } = aShelf({ desk: { 'package.yaml': desk, 'terms/desk.yaml': terms('while') } })
    await shelf.look()
    write('desk/terms/desk.yaml', '- { rule: words/toward, wrong: whilst, rigt: while, source: The desk, level: advice }\n')
    expect(await rightFor(shelf)).toBe('while')
    const trouble = [{ name: 'desk', lines: ['terms/desk.yaml:1:40 “rigt”: unknown key, did you mean “right”?'], keeps: '2026.11.1' }]
    expect(shelf.stock.troubles.map(({ name, lines, keeps }) => ({ name, lines: lines.slice(0, 1), keeps }))).toEqual(trouble)
    // Another run of the program.
    const later = again()
    expect(await rightFor(later)).toBe('while')
    expect(later.stock.troubles).toHaveLength(1)
    write('desk/terms/desk.yaml', terms('although'))
    expect(await rightFor(later)).toBe('although')
    expect(later.stock.troubles).toEqual([])
  })

  it('that were never right are told of, and the others are there', async () => {
    const { shelf } = aShelf({ desk: { 'package.yaml': 'name: Our desk\n' }, other: { 'package.yaml': desk } })
    expect((await names(shelf))[0]).toBe('our-desk')
    expect(shelf.stock.troubles).toMatchObject([{ name: 'desk', keeps: null }])
  })

  it('are read whole when what was kept of them broke off', async () => {
    const { folder, shelf, again } = aShelf({ desk: { 'package.yaml': desk, 'terms/desk.yaml': terms('while') } })
    await shelf.look()
    const kept = join(folder, '.last-good/desk.json')
    writeFileSync(kept, readFileSync(kept, 'utf8').slice(0, 100))
    expect(await rightFor(again())).toBe('while')
  })

  it('are put in force by name, which lasts', async () => {
    const { shelf, again } = aShelf({ desk: { 'package.yaml': desk } })
    await shelf.look()
    await shelf.choose('wire-neutral')
    expect((await names(shelf)).slice(0, 2)).toEqual(['wire-neutral', 'our-desk'])
    await shelf.choose('agency-en-gb')
    expect((await names(again())).slice(0, 3)).toEqual(['agency-en-gb', 'wire-neutral', 'our-desk'])
  })
})
