import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { formats } from '../../../core/formats/index'
import { printStory } from '../../../core/story/saved'
import type { Story } from '../../../core/story/story'
import { describeStandards, g2Problems, ninjsProblems, nitfProblems } from '../../standards'
import { aStory } from '../a-story'
import { atTheTerminal, clean, sample } from './dateline'

const everyFormat = formats.flatMap(({ id }) => ['--format', id])

function storyIn(folder: string, name: string): Story {
  return (JSON.parse(readFileSync(join(folder, name), 'utf8')) as { story: Story }).story
}

describe('dateline export', () => {
  it('writes a file for each format that is asked for, and says which', async () => {
    const terminal = atTheTerminal({ 'clean.txt': clean })
    const { code, out, errors } = await terminal.dateline(['export', 'clean.txt', ...everyFormat, '--out', 'wire'])
    expect([code, errors]).toEqual([0, ''])
    const names = ['clean-v1.newsml-g2.xml', 'clean-v1.nitf.xml', 'clean-v1.ninjs.json', 'clean-v1.txt', 'clean-v1.html']
    expect(readdirSync(join(terminal.folder, 'wire')).sort()).toEqual([...names].sort())
    expect(out.split('\n').filter((line) => line.startsWith('/'))).toEqual(names.map((name) => join(terminal.folder, 'wire', name)))
  })

  it('refuses a story with errors and names them, with 1, and writes nothing', async () => {
    const terminal = atTheTerminal()
    const { code, out } = await terminal.dateline(['export', sample, '--format', 'nitf', '--out', 'wire'])
    expect(code).toBe(1)
    expect(out.split('\n')[0]).toBe(`${sample} is not sent: it has 3 errors.`)
    for (const rule of ['people/second-reference', 'quotations/stop-inside', 'punctuation/apostrophe']) expect(out).toContain(`  ${rule}  [`)
    expect(readdirSync(terminal.folder)).toEqual([])
  })

  it('refuses a story in which nothing is written, whatever the reason, with 2, and writes nothing', async () => {
    const blank = printStory(aStory({ children: [{ type: 'headline', children: [{ text: '' }] }, { type: 'paragraph', children: [{ text: ' ' }] }] }))
    const terminal = atTheTerminal({ 'a.story.json': blank })
    const { code, out, errors } = await terminal.dateline(['export', 'a.story.json', ...everyFormat, '--out', 'wire', '--despite', 'The desk insists'])
    expect([code, out]).toEqual([2, ''])
    expect(errors).toBe('dateline: There is nothing to send: the story has neither a headline nor text. Write it first, then send it.\n')
    expect(readdirSync(terminal.folder)).toEqual(['a.story.json'])
    expect(readFileSync(join(terminal.folder, 'a.story.json'), 'utf8')).toBe(blank)
  })

  it('takes an empty reason for none', async () => {
    expect((await atTheTerminal().dateline(['export', sample, '--format', 'nitf', '--out', 'wire', '--despite', '  '])).code).toBe(1)
  })

  it('sends it despite its errors and records the reason in the story it was read from', async () => {
    const terminal = atTheTerminal()
    await terminal.dateline(['import', sample, '--out', 'mine.story.json'])
    const { code, out } = await terminal.dateline(['export', 'mine.story.json', '--format', 'nitf', '--format', 'ninjs', '--out', 'wire', '--despite', 'The desk insists'])
    expect(code).toBe(0)
    expect(out).toContain('The sending is recorded in mine.story.json')
    const { sendings } = storyIn(terminal.folder, 'mine.story.json')
    expect(sendings.map(({ format, despite, version, to }) => [format, despite, version, to])).toEqual([
      ['nitf', 'The desk insists', 1, join(terminal.folder, 'wire')], ['ninjs', 'The desk insists', 1, join(terminal.folder, 'wire')],
    ])
    expect(readdirSync(join(terminal.folder, 'wire')).sort()).toEqual(sendings.map(({ file }) => file).sort())
  })

  it('records the reason beside the wire files when it was raw copy', async () => {
    const terminal = atTheTerminal()
    const { code, out } = await terminal.dateline(['export', sample, '--format', 'text', '--out', 'wire', '--despite', 'The desk insists'])
    expect(code).toBe(0)
    const saved = readdirSync(join(terminal.folder, 'wire')).find((name) => name.endsWith('.story.json'))!
    expect(out).toContain(join(terminal.folder, 'wire', saved))
    expect(storyIn(terminal.folder, join('wire', saved)).sendings.map(({ despite }) => despite)).toEqual(['The desk insists'])
  })

  it('records no reason when there was no error', async () => {
    const terminal = atTheTerminal({ 'clean.txt': clean })
    await terminal.dateline(['import', 'clean.txt', '--out', 'a.story.json'])
    expect((await terminal.dateline(['export', 'a.story.json', '--format', 'text', '--out', 'wire', '--despite', 'In vain'])).code).toBe(0)
    expect(storyIn(terminal.folder, 'a.story.json').sendings.map(({ despite }) => despite)).toEqual([''])
  })

  it('gives a changed story the next version, and each file a sequence number of its own', async () => {
    const terminal = atTheTerminal({ 'clean.txt': clean })
    await terminal.dateline(['import', 'clean.txt', '--out', 'a.story.json'])
    const send = (): Promise<unknown> => terminal.dateline(['export', 'a.story.json', '--format', 'nitf', '--format', 'newsml-g2', '--out', 'wire'])
    await send()
    const path = join(terminal.folder, 'a.story.json')
    writeFileSync(path, readFileSync(path, 'utf8').replace('closes the airport', 'shuts the airport'))
    await send()
    const { sendings, version } = storyIn(terminal.folder, 'a.story.json')
    expect(sendings.map((each) => each.version)).toEqual([1, 1, 2, 2])
    expect(version).toBe(2)
    expect(new Set(sendings.map(({ file }) => file)).size).toBe(4)
  })

  it('overwrites no file unless it is asked to', async () => {
    const terminal = atTheTerminal({ 'clean.txt': clean })
    const words = ['export', 'clean.txt', '--format', 'text', '--format', 'nitf', '--out', 'wire']
    await terminal.dateline(words)
    const file = join(terminal.folder, 'wire/clean-v1.nitf.xml')
    writeFileSync(file, 'mine')
    const refused = await terminal.dateline(words)
    expect(refused.code).toBe(2)
    expect(refused.errors).toMatch(/^dateline: There is already a file .* Use --overwrite, or another --out\.\n$/)
    expect(readFileSync(file, 'utf8')).toBe('mine')
    expect((await terminal.dateline([...words, '--overwrite'])).code).toBe(0)
    expect(readFileSync(file, 'utf8')).toContain('<nitf')
  })

  it('says that it does not know a format, and which it knows', async () => {
    const { code, errors } = await atTheTerminal({ 'clean.txt': clean }).dateline(['export', 'clean.txt', '--format', 'iptc', '--out', 'wire'])
    expect(code).toBe(2)
    expect(errors).toBe(`dateline: There is no format “iptc”. These there are: ${formats.map(({ id }) => id).join(', ')}.\n`)
  })
})

describeStandards('the files that dateline export writes', () => {
  it('are valid', async () => {
    const terminal = atTheTerminal()
    await terminal.dateline(['export', sample, ...everyFormat, '--out', 'wire', '--despite', 'As it is'])
    const read = (end: string): Buffer => {
      const name = readdirSync(join(terminal.folder, 'wire')).find((each) => each.endsWith(end))!
      return readFileSync(join(terminal.folder, 'wire', name))
    }
    expect(g2Problems(read('.newsml-g2.xml'))).toEqual([])
    expect(nitfProblems(read('.nitf.xml'))).toEqual([])
    expect(ninjsProblems(read('.ninjs.json'))).toEqual([])
  })
})
