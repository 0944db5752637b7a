import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Finding } from '../../../core/check/finding'
import type { SetAside, Story } from '../../../core/story/story'
import { project, run } from '../command'
import { atTheTerminal, clean, sample } from './dateline'

type Checked = { story: string, findings: Finding[], setAside: SetAside[] }[]

describe('dateline check', () => {
  it('answers 0 for copy that is in order, and says so', async () => {
    expect(await atTheTerminal({ 'clean.txt': clean }).dateline(['check', 'clean.txt'])).toEqual({ code: 0, out: 'clean.txt\n  in order\n', errors: '' })
  })

  it('answers 1 for the sample, with a line for each finding that says where, what and which rule', async () => {
    const { code, out, errors } = await atTheTerminal().dateline(['check', sample])
    expect([code, errors]).toEqual([1, ''])
    expect(out.split('\n')[0]).toBe(sample)
    expect(out).toMatch(/^ {2}error {4}body 6, 89 {2}\[”\.\] {2}The full stop belongs inside the quotation marks\. {2}→ \.” {2}quotations\/stop-inside$/m)
    expect(out.trim().split('\n').at(-1)).toMatch(/^ *3 errors, 3 warnings, 6 advice$/)
  })

  it('says the findings in Turkish when it is asked to, in every form, and finds the same', async () => {
    const terminal = atTheTerminal()
    const { code, out } = await terminal.dateline(['check', sample, '--language', 'tr'])
    expect(code).toBe(1)
    expect(out).toContain('Nokta tırnağın içinde kalır.')
    expect(out).not.toContain('The full stop')
    expect((await terminal.dateline(['check', sample, '--lines', '--language', 'tr'])).out).toContain('error: Nokta tırnağın içinde kalır. [quotations/stop-inside]')
    const sarif = JSON.parse((await terminal.dateline(['check', sample, '--sarif', '--language', 'tr'])).out) as { runs: { results: { message: { text: string } }[] }[] }
    expect(sarif.runs[0]!.results.map(({ message }) => message.text)).toContain('Kesme işareti düz; bizde kıvrık kullanılır.')
    const json = async (...more: string[]) => (JSON.parse((await terminal.dateline(['check', sample, '--json', ...more])).out) as Checked)[0]!.findings
    const places = (findings: Finding[]) => findings.map(({ rule, place, text, fixes }) => [rule, place, text, fixes.map(({ edits }) => edits)])
    expect(places(await json('--language', 'tr'))).toEqual(places(await json()))
    expect(await json('--language', 'en')).toEqual(await json())
  })

  it('answers 0 for findings that are no errors', async () => {
    const advised = clean.replace('office said', 'office stressed')
    const { code, out } = await atTheTerminal({ 'a.txt': advised }).dateline(['check', 'a.txt'])
    expect(out).toContain('words/said')
    expect(code).toBe(0)
  })

  it('prints for programs exactly the fields that are promised, with offsets into the text', async () => {
    const terminal = atTheTerminal()
    const { code, out } = await terminal.dateline(['check', sample, '--json'])
    expect(code).toBe(1)
    const checked = JSON.parse(out) as Checked
    expect(checked.map((each) => Object.keys(each))).toEqual([['story', 'findings', 'setAside']])
    expect(checked[0]!.story).toBe(sample)
    expect(checked[0]!.setAside).toEqual([])
    const { story } = JSON.parse((await terminal.dateline(['import', sample])).out) as { story: Story }
    // The page's lines, which import takes off, are told where they stand.
    const body = [...story.children, ...story.leftOut.map(({ text }) => ({ type: 'paragraph', children: [{ text }] }))].filter(({ type }) => type !== 'headline' && type !== 'subhead')
    for (const finding of checked[0]!.findings) {
      expect(Object.keys(finding)).toEqual(['rule', 'level', 'place', 'text', 'message', 'related', 'fixes'])
      expect(Object.keys(finding.place)).toEqual(['field', 'block', 'from', 'to'])
      const { field, block, from, to } = finding.place
      if (field !== 'body') continue
      const text = (body[block]!.children as { text: string }[]).map((leaf) => leaf.text).join('')
      expect(text.slice(from, to)).toBe(finding.text)
    }
    expect(checked[0]!.findings.filter(({ level }) => level === 'error').map(({ rule, text }) => [rule, text])).toEqual([
      ['people/second-reference', 'Marquez'], ['quotations/stop-inside', '”.'], ['punctuation/apostrophe', "'"],
    ])
  })

  it('shows no lesser findings than are asked for, and its answer does not change with what it shows', async () => {
    const terminal = atTheTerminal()
    const shown = async (level: string): Promise<[number | string, Set<string>]> => {
      const { code, out } = await terminal.dateline(['check', sample, '--json', '--level', level])
      return [code, new Set((JSON.parse(out) as Checked)[0]!.findings.map((finding) => finding.level))]
    }
    expect(await shown('error')).toEqual([1, new Set(['error'])])
    expect(await shown('warning')).toEqual([1, new Set(['error', 'warning'])])
    expect(await shown('advice')).toEqual([1, new Set(['error', 'warning', 'advice'])])
  })

  it('reads standard input', async () => {
    const { code, out } = await atTheTerminal().dateline(['check', '-', '--json'], { input: readFileSync(sample) })
    expect(code).toBe(1)
    expect((JSON.parse(out) as Checked)[0]!.story).toBe('-')
  })

  it('reads no further than any copy goes, from a file or from standard input without an end', async () => {
    const terminal = atTheTerminal()
    const endless = await terminal.dateline(['check', '/dev/zero'])
    expect(endless).toEqual({ code: 2, out: '', errors: 'dateline: zero has more than 60 MB: too large for copy. Take the part that is the story.\n' })
    const command = run('sh', ['-c', `"${process.execPath}" "${join(project, 'out/terminal/cli.cjs')}" check - < /dev/zero`])
    expect(await command.ended).toBe(2)
    expect(command.errors()).toContain('standard input has more than 60 MB')
  })

  it('checks every file that it can read, and answers 2 when there is one that it cannot', async () => {
    const terminal = atTheTerminal({ 'clean.txt': clean })
    const { code, out, errors } = await terminal.dateline(['check', 'clean.txt', 'nowhere.txt', sample, '--json'])
    expect(code).toBe(2)
    expect((JSON.parse(out) as Checked).map(({ story }) => story)).toEqual(['clean.txt', sample])
    expect(errors).toBe('dateline: nowhere.txt cannot be read: there is no such file. Check its name and your right to read it.\n')
  })

  const unreadable: [name: string, content: string | Uint8Array, says: RegExp][] = [
    ['empty.txt', '', /empty/i],
    ['picture.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]), /picture\.png/],
    ['broken.story.json', '{"format":"dateline-story","formatVersion":1,"story":{}}', /broken\.story\.json/],
    ['newer.story.json', '{"format":"dateline-story","formatVersion":999,"story":{}}', /newer Dateline/],
  ]
  it.each(unreadable)('answers 2 for %s, in a sentence', async (name, content, says) => {
    const { code, errors } = await atTheTerminal({ [name]: content }).dateline(['check', name])
    expect(code).toBe(2)
    expect(errors).toMatch(says)
    expect(errors.trim().split('\n')).toHaveLength(1)
  })

  it('counts what the story’s record sets aside, and does not find it again', async () => {
    const terminal = atTheTerminal()
    await terminal.dateline(['import', sample, '--out', 'story.story.json'])
    const path = join(terminal.folder, 'story.story.json')
    const first = JSON.parse((await terminal.dateline(['check', 'story.story.json', '--json'])).out) as Checked
    const apostrophe = first[0]!.findings.find(({ rule }) => rule === 'punctuation/apostrophe')!
    const saved = JSON.parse(readFileSync(path, 'utf8')) as { story: Story }
    const aside: SetAside = { key: '', rule: apostrophe.rule, text: apostrophe.text, reason: 'As in the document', extent: 'story', by: '', at: '2026-01-01T00:00:00Z' }
    writeFileSync(path, JSON.stringify({ ...saved, story: { ...saved.story, setAside: [aside] } }))
    const [checked] = JSON.parse((await terminal.dateline(['check', 'story.story.json', '--json'])).out) as Checked
    expect(checked!.findings.map(({ rule }) => rule)).not.toContain('punctuation/apostrophe')
    expect(checked!.setAside).toEqual([aside])
    expect((await terminal.dateline(['check', 'story.story.json'])).out).toContain('; 1 set aside')
  })
})
