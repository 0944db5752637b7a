import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { Finding } from '../../../core/check/finding'
import { lineAndColumn } from '../../../electron/terminal/reports/line-and-column'
import { atTheTerminal, clean, sample } from './dateline'

const copy = readFileSync(sample, 'utf8')
const wrapped = clean.replace('BRUSSELS (AA) - A storm closed the airport of Brussels on Monday, the mayor’s office said.',
  'BRUSSELS (AA) - A storm closed the airport of Brussels on\nMonday, the mayor\'s office said. Nobody was hurt when the roof\nof a hall came down, but trains did not run for some hours.')

interface Region { startLine: number, startColumn: number, charOffset: number, charLength: number }
interface SarifResult {
  ruleId: string
  ruleIndex: number
  level: string
  locations: { physicalLocation: { artifactLocation: { uri: string }, region?: Region }, logicalLocations: { name: string }[] }[]
  fixes?: { artifactChanges: { replacements: { deletedRegion: Region, insertedContent: { text: string } }[] }[] }[]
}
interface Sarif { version: string, runs: { tool: { driver: { rules: { id: string }[] } }, columnKind: string, results: SarifResult[] }[] }

describe('dateline check --lines', () => {
  it('prints each finding with the line and column where its words stand in the file', async () => {
    const { code, out } = await atTheTerminal({ 'a.txt': wrapped }).dateline(['check', 'a.txt', '--lines', '--level', 'error'])
    expect(out).toBe('a.txt:6:18: error: The apostrophe is straight; ours is curly. [punctuation/apostrophe]\n')
    expect(code).toBe(1)
  })

  it('prints nothing for a story in order', async () => {
    expect(await atTheTerminal({ 'a.txt': clean }).dateline(['check', 'a.txt', '--lines'])).toEqual({ code: 0, out: '', errors: '' })
  })

  it('stands at the beginning of a file that is no plain text', async () => {
    const page = `<h1>Storm closes the airport</h1><p>By Ayse Demir</p><p>BRUSSELS (AA) - A storm closed the mayor's airport on Monday.</p>`
    const { out } = await atTheTerminal({ 'a.html': page }).dateline(['check', 'a.html', '--lines', '--level', 'error'])
    expect(out).toMatch(/^a\.html:1:1: error: .* \[punctuation\/apostrophe\]$/m)
  })
})

describe('dateline check --sarif', () => {
  it('tells each finding once, with its words in the file and a fix that mends them', async () => {
    const terminal = atTheTerminal({ 'a.txt': copy })
    const { code, out } = await terminal.dateline(['check', 'a.txt', '--sarif'])
    const findings = (JSON.parse((await terminal.dateline(['check', 'a.txt', '--json'])).out) as { findings: Finding[] }[])[0]!.findings
    expect(code).toBe(1)
    const { version, runs: [run] } = JSON.parse(out) as Sarif
    expect([version, run!.columnKind]).toEqual(['2.1.0', 'utf16CodeUnits'])
    expect(run!.results.map(({ ruleId }) => ruleId)).toEqual(findings.map(({ rule }) => rule))
    run!.results.forEach(({ ruleId, ruleIndex, level, locations: [location], fixes }, index) => {
      const finding = findings[index]!
      const { artifactLocation, region } = location!.physicalLocation
      expect(run!.tool.driver.rules[ruleIndex]!.id).toBe(ruleId)
      expect(level).toBe(finding.level === 'advice' ? 'note' : finding.level)
      expect(fileURLToPath(artifactLocation.uri)).toBe(join(terminal.folder, 'a.txt'))
      expect(copy.slice(region!.charOffset, region!.charOffset + region!.charLength)).toBe(finding.text)
      expect(lineAndColumn(copy, region!.charOffset)).toEqual({ line: region!.startLine, column: region!.startColumn })
      expect(fixes?.[0]?.artifactChanges[0]!.replacements[0]!.insertedContent.text).toBe(finding.fixes[0]?.edits[0]?.instead)
    })
  })

  it('is one log for all files', async () => {
    const { out } = await atTheTerminal({ 'a.txt': copy, 'b.txt': wrapped }).dateline(['check', 'a.txt', 'b.txt', '--sarif'])
    const { runs } = JSON.parse(out) as Sarif
    expect(runs).toHaveLength(1)
    expect(new Set(runs[0]!.results.map(({ locations }) => locations[0]!.physicalLocation.artifactLocation.uri.split('/').at(-1)))).toEqual(new Set(['a.txt', 'b.txt']))
  })
})

describe('dateline check --fix', () => {
  it('mends in plain text what needs no judgement, and nothing else', async () => {
    const terminal = atTheTerminal({ 'a.txt': `\ufeff${wrapped.replaceAll('\n', '\r\n')}` })
    const { code, out } = await terminal.dateline(['check', 'a.txt', '--fix'])
    expect(out).toContain('in order; 1 fixed')
    expect(code).toBe(0)
    expect(readFileSync(join(terminal.folder, 'a.txt'), 'utf8')).toBe(`\ufeff${wrapped.replace('mayor\'s', 'mayor’s').replaceAll('\n', '\r\n')}`)
  })

  it('mends a saved story, and leaves to people what is theirs', async () => {
    const terminal = atTheTerminal({ 'a.txt': copy })
    await terminal.dateline(['import', 'a.txt', '--out', 'a.story.json'])
    const { code, out } = await terminal.dateline(['check', 'a.story.json', '--fix', '--level', 'error'])
    expect(out).toMatch(/1 error; 2 fixed/)
    expect(code).toBe(1)
    const saved = readFileSync(join(terminal.folder, 'a.story.json'), 'utf8')
    expect(saved).toContain('world.”')
    expect(saved).toContain('Ukraine’s borders')
  })

  it('leaves a file untouched in which there is nothing to mend', async () => {
    const terminal = atTheTerminal({ 'a.txt': clean })
    expect((await terminal.dateline(['check', 'a.txt', '--fix'])).out).toContain('in order\n')
    expect(readFileSync(join(terminal.folder, 'a.txt'), 'utf8')).toBe(clean)
  })

  it.each<[string, string | Uint8Array]>([
    ['page.html', '<h1>Storm closes the airport</h1><p>BRUSSELS (AA) - A storm closed the mayor\'s airport.</p>'],
    ['latin.txt', Buffer.from(wrapped.replace('’', '\u0092').replace('Ayse', 'Ay\u00eee'), 'latin1')],
  ])('refuses %s, which cannot be written as it was', async (name, content) => {
    const terminal = atTheTerminal({ [name]: content })
    const { code, errors } = await terminal.dateline(['check', name, '--fix'])
    expect(errors).toMatch(/cannot be mended in place/)
    expect(code).toBe(2)
    expect(readFileSync(join(terminal.folder, name))).toEqual(Buffer.from(content))
  })
})

describe('dateline check over folders', () => {
  it('takes every story and file of copy below them, in the order of their paths, and no other file', async () => {
    const terminal = atTheTerminal()
    mkdirSync(join(terminal.folder, 'desk/b'), { recursive: true })
    mkdirSync(join(terminal.folder, 'desk/node_modules'))
    for (const name of ['desk/z.txt', 'desk/b/a.html', 'desk/b/c.md', 'desk/photo.jpg', 'desk/.hidden.txt', 'desk/node_modules/x.txt', 'desk/package.json']) {
      writeFileSync(join(terminal.folder, name), clean)
    }
    const { out } = await terminal.dateline(['check', 'desk', '--json'])
    expect((JSON.parse(out) as { story: string }[]).map(({ story }) => story)).toEqual(['desk/b/a.html', 'desk/b/c.md', 'desk/z.txt'])
  })

  it('says the same of many files, shared out among the processors, as of each by itself', async () => {
    const files = Object.fromEntries(Array.from({ length: 60 }, (_none, n) => [`${String(n).padStart(2, '0')}.txt`, n % 3 ? copy.replace('Monday', `Monday ${n}`) : clean]))
    const terminal = atTheTerminal({ ...files, '99.txt': '' })
    const all = await terminal.dateline(['check', '.', '--lines'])
    expect(all.code).toBe(2)
    expect(all.errors).toBe('dateline: 99.txt is empty. Choose another file.\n')
    const alone = await Promise.all(['01.txt', '59.txt'].map((name) => terminal.dateline(['check', name, '--lines'])))
    for (const { out } of alone) expect(all.out).toContain(out)
    const order = all.out.split('\n').filter(Boolean).map((line) => line.split(':')[0])
    expect(order).toEqual([...order].sort())
    expect(new Set(order).size).toBe(40)
  })
})

it('takes one form of report at a time', async () => {
  const { code, errors } = await atTheTerminal({ 'a.txt': clean }).dateline(['check', 'a.txt', '--json', '--sarif'])
  expect(errors).toBe('dateline: --json and --sarif cannot be had at once.\n')
  expect(code).toBe(2)
})
