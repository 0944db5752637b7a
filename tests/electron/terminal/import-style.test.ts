import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Finding } from '../../../core/check/finding'
import type { ImportReport } from '../../../electron/house-style/import/report'
import { atTheTerminal, clean } from './dateline'

const sheet = 'Type,Pattern,Replacement,Colour,Category,,Description,Tags,Ignore?,Notes,ID,,,\nregex,\\bholds sway\\b,rules,,Clichés,,,,FALSE,,c1,y,,\nlt,<pattern/>,,,Clichés,,,,FALSE,,c2,,,\n'
const story = clean.replace('will open again', 'holds sway')

describe('dateline import-style', () => {
  it('makes a package of a rule sheet by which a story is checked, and says what it left', async () => {
    const terminal = atTheTerminal({ 'sheet.csv': sheet, 'a.txt': story })
    const { code, out, errors } = await terminal.dateline(['import-style', 'sheet.csv', '--out', 'our-style'])
    expect([code, errors]).toEqual([0, ''])
    expect(out.split('\n').slice(0, -2)).toEqual([
      'sheet.csv: a rule sheet in Typerighter’s columns', 'Carried over: 1 entry in 1 rule', '  cliches/list  terms, error, 1  sheet.csv:2',
      'Not carried over: 1', '  sheet.csv:3 “<pattern/>”: it is a rule of LanguageTool, in XML. Write what it looks for as words or a pattern.',
    ])
    const checked = await terminal.dateline(['check', 'a.txt', '--style', 'our-style', '--json'])
    const [{ findings }] = JSON.parse(checked.out) as [{ findings: Finding[] }]
    expect([checked.code, findings.map(({ rule, text }) => [rule, text])]).toEqual([1, [['cliches/list', 'holds sway']]])
  })

  it('makes one of a folder of Vale styles, laid on the package that is named, with its report for programs', async () => {
    const terminal = atTheTerminal()
    mkdirSync(join(terminal.folder, 'vale/News'), { recursive: true })
    writeFileSync(join(terminal.folder, 'vale/News/Cliches.yml'), "extends: existence\nmessage: \"Not '%s'\"\ntokens: [holds sway]\n")
    writeFileSync(join(terminal.folder, 'vale/News/Tengo.yml'), 'extends: script\nmessage: No\nscript: a.tengo\n')
    const { code, out } = await terminal.dateline(['import-style', 'vale', '--out', 'our-style', '--extends', 'agency-en', '--json'])
    const report = JSON.parse(out) as ImportReport
    expect([code, report.carried.map(({ rule }) => rule), report.notCarried.map(({ what }) => what)]).toEqual([0, ['news/cliches'], ['News.Tengo']])
    expect(report.folder).toBe(join(terminal.folder, 'our-style'))
    expect(readFileSync(join(report.folder, 'package.yaml'), 'utf8')).toContain('extends: agency-en\n')
    expect((await terminal.dateline(['rules', '--style', 'our-style'])).out).toMatch(/^news\/cliches +warning /m)
  })

  it('writes nothing where there is nothing to carry over, and nothing over what is there', async () => {
    const terminal = atTheTerminal({ 'none.csv': 'lt,<pattern/>\n', 'sheet.csv': sheet })
    const none = await terminal.dateline(['import-style', 'none.csv', '--out', 'our-style'])
    expect([none.code, existsSync(join(terminal.folder, 'our-style'))]).toEqual([2, false])
    const full = await terminal.dateline(['import-style', 'sheet.csv', '--out', '.'])
    expect([full.code, full.errors]).toEqual([2, expect.stringContaining('There is already something in')])
  })

  it.each([
    [['import-style', 'none.csv', '--out', 'a'], 'cannot be read'], [['import-style', 'a.docx', '--out', 'a'], 'neither a folder'], [['import-style', 'sheet.csv'], 'needs --out'],
    [['import-style', 'sheet.csv', '--out', 'a', '--extends', 'nobody'], 'no style package “nobody”'],
  ])('says in words what is wrong: %j', async (words, why) => {
    const { code, errors } = await atTheTerminal({ 'sheet.csv': sheet }).dateline(words)
    expect([code, errors]).toEqual([2, expect.stringContaining(why)])
  })
})
