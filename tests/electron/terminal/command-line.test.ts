import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { rulesOf } from '../../../core/check/rules-of'
import { formats } from '../../../core/formats/index'
import { bundledStyle } from '../../a-style'
import { project, run } from '../command'
import { atTheTerminal } from './dateline'

const usage = /^Usage: dateline /m

describe('dateline', () => {
  it('says what there is when it is asked for help', async () => {
    for (const words of [['--help'], ['-h'], ['help']]) {
      const { code, out, errors } = await atTheTerminal().dateline(words)
      expect([code, errors]).toEqual([0, ''])
      for (const command of ['import', 'check', 'export', 'formats', 'rules']) expect(out).toMatch(new RegExp(`^ {2}${command}\\b`, 'm'))
      expect(out).toContain('Exit codes: 0 in order, 1 findings at error level, 2 could not run.')
    }
  })

  it('says what there is, and that nothing was done, when it is asked for nothing', async () => {
    const { code, out } = await atTheTerminal().dateline([])
    expect(code).toBe(2)
    expect(out).toMatch(usage)
  })

  it('says its version', async () => {
    const { version } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as { version: string }
    expect(await atTheTerminal().dateline(['--version'])).toEqual({ code: 0, out: `${version}\n`, errors: '' })
  })

  it.each(['import', 'check', 'export', 'formats', 'rules'])('says more about %s', async (command) => {
    const { code, out } = await atTheTerminal().dateline([command, '--help'])
    expect(code).toBe(0)
    expect(out).toMatch(new RegExp(`^Usage: dateline ${command}\\b`))
  })

  const misused: [words: string[], says: string][] = [
    [['frobnicate'], 'There is no command “frobnicate”.'],
    [['constructor'], 'There is no command “constructor”.'],
    [['check'], 'check needs a file.'],
    [['check', '--colour', 'a.txt'], 'Unknown option \'--colour\''],
    [['check', '--level', 'grave', 'a.txt'], '--level is error, warning, advice, not “grave”.'],
    [['check', '--language', 'de', 'a.txt'], '--language is en or tr, not “de”.'],
    [['check', '-', '-'], 'Standard input can be read once only.'],
    [['import', 'a.txt', 'b.txt'], 'import takes one file.'],
    [['import', 'a.txt', '--out'], 'argument missing'],
    [['export', 'a.txt', '--out', 'wire'], 'export needs --format.'],
    [['export', 'a.txt', '--format', 'nitf'], 'export needs --out.'],
    [['formats', 'a.txt'], 'formats takes no files.'],
  ]
  it.each(misused)('%j is answered in a sentence, with 2', async (words, says) => {
    const { code, out, errors } = await atTheTerminal().dateline(words)
    expect([code, out]).toEqual([2, ''])
    expect(errors).toContain(says)
    expect(errors.trim().split('\n')).toHaveLength(1)
  })

  it('lists every format with its standard, and every rule with its level and its source', async () => {
    const terminal = atTheTerminal()
    const listed = await terminal.dateline(['formats'])
    expect(listed.code).toBe(0)
    expect(listed.out.trim().split('\n').map((line) => line.split(/\s+/)[0])).toEqual(formats.map(({ id }) => id))
    const { code, out } = await terminal.dateline(['rules'])
    expect(code).toBe(0)
    const lines = out.trim().split('\n')
    const rules = rulesOf(bundledStyle)
    expect(lines.slice(0, -1).map((line) => line.split(/\s+/)[0])).toEqual(rules.map(({ id }) => id))
    for (const [index, line] of lines.slice(0, -1).entries()) expect(line, rules[index]!.id).toMatch(/^\S+ +(error|warning|advice|off) +\S.*$/)
    expect(lines.at(-1)).toMatch(new RegExp(`^${rules.length} rules; house style `))
  })

  it('ends quietly when nobody reads on', async () => {
    const command = run('sh', ['-c', `"${process.execPath}" "${join(project, 'out/terminal/cli.cjs')}" rules | head -n 1`])
    expect(await command.ended).toBe(0)
    expect(command.out().split('\n')).toHaveLength(2)
    expect(command.errors()).toBe('')
  })

  it('is there under npm run, and npm adds nothing to what it prints', async () => {
    const command = run('npm', ['run', '-s', 'dateline', '--', 'formats'])
    expect(await command.ended).toBe(0)
    expect(command.out()).toBe((await atTheTerminal().dateline(['formats'])).out)
  })

  it('prints no colours into a pipe', async () => {
    const { out } = await atTheTerminal().dateline(['rules'])
    expect(out).not.toContain('\u001b')
  })

  it('needs no home to check, and touches none', async () => {
    const terminal = atTheTerminal({ 'a.txt': 'Storm\n\nRIZE (AA) - A storm closed the port.\n' })
    expect((await terminal.dateline(['check', 'a.txt'], { env: { DATELINE_HOME: '/proc/nowhere' } })).code).not.toBe(2)
  })
})
