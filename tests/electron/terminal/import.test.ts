import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Story } from '../../../core/story/story'
import { atTheTerminal, clean, sample } from './dateline'

describe('dateline import', () => {
  it('prints a saved story that it reads again as the same', async () => {
    const terminal = atTheTerminal()
    const first = await terminal.dateline(['import', sample, '--out', 'a.story.json'])
    expect(first).toEqual({ code: 0, out: `${join(terminal.folder, 'a.story.json')}\n`, errors: '' })
    const { story } = JSON.parse(readFileSync(join(terminal.folder, 'a.story.json'), 'utf8')) as { story: Story }
    expect([story.bylines[0]!.name, story.dateline!.city, story.quotations.length, story.leftOut.length]).toEqual(['Agnes Szucs', 'Brussels', 10, 3])
    const again = await terminal.dateline(['import', 'a.story.json'])
    expect(again.out).toBe(readFileSync(join(terminal.folder, 'a.story.json'), 'utf8'))
  })

  it('reads standard input', async () => {
    const { code, out } = await atTheTerminal().dateline(['import', '-'], { input: clean })
    expect(code).toBe(0)
    expect((JSON.parse(out) as { story: Story }).story.dateline!.city).toBe('Brussels')
  })

  it('replaces no file unless it is asked to', async () => {
    const terminal = atTheTerminal({ 'clean.txt': clean, 'a.story.json': 'mine' })
    const refused = await terminal.dateline(['import', 'clean.txt', '--out', 'a.story.json'])
    expect(refused.code).toBe(2)
    expect(refused.errors).toContain(`There is already a file ${join(terminal.folder, 'a.story.json')}.`)
    expect(readFileSync(join(terminal.folder, 'a.story.json'), 'utf8')).toBe('mine')
    expect((await terminal.dateline(['import', 'clean.txt', '--out', 'a.story.json', '--overwrite'])).code).toBe(0)
    expect(readFileSync(join(terminal.folder, 'a.story.json'), 'utf8')).toContain('"dateline-story"')
  })

  it('leaves nothing behind when it cannot write', async () => {
    const terminal = atTheTerminal({ 'clean.txt': clean, file: '' })
    const { code, errors } = await terminal.dateline(['import', 'clean.txt', '--out', 'file/a.story.json'])
    expect(code).toBe(2)
    expect(errors).toMatch(/^dateline: Nothing was written into .*: part of the path is not a folder\./)
    expect(readdirSync(terminal.folder).sort()).toEqual(['clean.txt', 'file'])
    expect(existsSync(join(terminal.folder, 'home'))).toBe(false)
  })
})
