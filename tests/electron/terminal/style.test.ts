import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Finding } from '../../../core/check/finding'
import { bundledStyles } from '../../../electron/house-style/bundled'
import { project } from '../command'
import { aPackage, changed } from '../house-style/a-package'
import { atTheTerminal, clean } from './dateline'

const turkish = `Ankarada deprem

ANKARA (AA) - NATO’den yapılan açıklamada, halkın yüzde 63’i herkez kadar etkilendi denildi.
`

async function found(words: string[], files: Record<string, string>): Promise<[number | string, string[]]> {
  const { code, out } = await atTheTerminal(files).dateline(['check', ...words, '--json'])
  return [code, (JSON.parse(out) as { findings: Finding[] }[]).flatMap(({ findings }) => findings.map(({ rule }) => rule))]
}

describe('dateline --style', () => {
  it('checks with a style that comes with the program, by its name', async () => {
    const [code, rules] = await found(['a.txt', '--style', 'agency-tr'], { 'a.txt': turkish })
    expect(code).toBe(1)
    expect(rules).toEqual(['tr/suffix-proper', 'tr/suffix-sound', 'tr/figure-suffix', 'tr/common-misspell'])
  })

  it('takes the one for the language of the story where nothing is said, and agency-en where there is none', async () => {
    const [, [first]] = await found(['a.txt'], { 'a.txt': turkish })
    expect(first).toBe('tr/suffix-proper')
    expect(await found(['a.txt'], { 'a.txt': clean })).toEqual([0, []])
    expect((await atTheTerminal().dateline(['rules'])).out).toContain('house style agency-en')
  })

  it('checks with the package of a folder, as it is now', async () => {
    const folder = aPackage()
    const terminal = atTheTerminal({ 'a.txt': clean.replace('again on Tuesday', 'again towards evening on Tuesday') })
    const says = async (): Promise<string> => (await terminal.dateline(['check', 'a.txt', '--style', folder])).out
    expect(await says()).toContain('words/toward')
    writeFileSync(join(folder, 'terms/words.csv'), readFileSync(join(folder, 'terms/words.csv'), 'utf8').replace('towards,toward', 'farwards,forward'))
    expect(await says()).not.toContain('words/toward')
  })

  it('lists the rules as that style has them', async () => {
    const { code, out } = await atTheTerminal().dateline(['rules', '--style', aPackage()])
    expect(code).toBe(0)
    expect(out).toMatch(/^words\/said +off /m)
    expect(out).toContain('house style small 2026.11.1')
  })

  it('sends for the agency of that style, and refuses by its rules', async () => {
    const folder = aPackage()
    const terminal = atTheTerminal({ 'a.txt': clean, 'b.txt': clean.replace('again on Tuesday', 'again in Kiev on Tuesday') })
    const sent = await terminal.dateline(['export', 'a.txt', '--format', 'ninjs', '--out', 'wire', '--style', folder])
    expect([sent.code, sent.errors]).toEqual([0, ''])
    expect(readFileSync(sent.out.split('\n')[0]!, 'utf8')).toContain('small.example')
    const refused = await terminal.dateline(['export', 'b.txt', '--format', 'ninjs', '--out', 'wire', '--style', folder])
    expect([refused.code, refused.out.split('\n')[1]]).toEqual([1, expect.stringContaining('places/names')])
  })

  it.each(['check', 'export', 'rules'])('is refused by %s with 2 where a file of the folder is wrong, with line and column', async (command) => {
    const folder = aPackage(changed('people/heads.yaml', 'until: 2022', 'untl: 2022'))
    const words = { check: ['check', 'a.txt'], export: ['export', 'a.txt', '--format', 'nitf', '--out', 'wire'], rules: ['rules'] }[command]!
    const { code, out, errors } = await atTheTerminal({ 'a.txt': clean }).dateline([...words, '--style', folder])
    expect([code, out]).toEqual([2, ''])
    expect(errors).toBe(`dateline: The house style cannot be read:\n${join(folder, 'people/heads.yaml')}:7:68 “untl”: unknown key, did you mean “until”?\n`)
  })

  it('is refused with 2 where there is no such style', async () => {
    for (const named of ['agency-xx', 'constructor', 'a.txt', '']) {
      const { code, out, errors } = await atTheTerminal({ 'a.txt': clean }).dateline(['check', 'a.txt', '--style', named])
      expect([code, out]).toEqual([2, ''])
      expect(errors).toBe(`dateline: There is no house style “${named}”. It may be ${bundledStyles.map(({ name }) => name).join(', ')}, or the folder of a style package.\n`)
    }
  })

  it('finds a style that comes with the program where a folder has its name; ./ names the folder', async () => {
    const terminal = atTheTerminal({ 'a.txt': turkish })
    cpSync(join(project, 'assets/house-style/agency-en'), join(terminal.folder, 'agency-tr'), { recursive: true })
    expect((await terminal.dateline(['rules', '--style', 'agency-tr'])).out).toContain('house style agency-tr')
    expect((await terminal.dateline(['rules', '--style', './agency-tr'])).out).toContain('house style agency-en')
  })
})
