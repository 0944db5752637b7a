import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'libsql'
import { describe, expect, it } from 'vitest'
import { formats } from '../../../core/formats/index'
import type { Story } from '../../../core/story/story'
import type { Input } from '../../../electron/contract'
import { sha256 } from '../../../electron/wire/content'
import { outgoing } from '../../../electron/wire/send'
import { asAnybody } from '../small-disk'
import { aDesk, type TestDesk } from './a-desk'

const ids = formats.map(({ id }) => id)

/** The sample, kept; it has errors. */
async function keptSample({ ask }: TestDesk): Promise<{ story: Story, revision: number }> {
  const { story } = await ask('sampleStory', {})
  return { story, revision: (await ask('saveStory', { story, revision: 0 })).revision }
}

function order(desk: TestDesk, kept: { story: Story, revision: number }, changes: Partial<Input<'sendWire'>> = {}): Input<'sendWire'> {
  return { ...kept, formats: ids, folder: join(desk.folder, 'wire'), overwrite: false, despite: 'As it is', ...changes }
}

describe('previewing a wire file', () => {
  it.each(formats)('shows $id as it would go, and takes no sequence number', async ({ id: format, extension }) => {
    const desk = aDesk()
    const { story } = await desk.ask('sampleStory', {})
    const first = await desk.ask('previewWire', { story, format })
    expect(first).toMatchObject({ format, fileName: `nato-dialogue-v1${extension}` })
    expect(first.bytes).toBe(Buffer.byteLength(first.text))
    expect(await desk.ask('previewWire', { story, format })).toEqual(first)
    expect(await desk.desk.store.nextSequence()).toBe(1)
    expect(existsSync(join(desk.folder, 'wire'))).toBe(false)
  })

  it('is the very file that is sent', async () => {
    const desk = aDesk()
    const kept = await keptSample(desk)
    const shown = await desk.ask('previewWire', { story: kept.story, format: 'nitf' })
    const { files } = await desk.ask('sendWire', order(desk, kept, { formats: ['nitf'] }))
    expect(readFileSync(files[0]!, 'utf8')).toBe(shown.text)
  })

  it('says that there is no such format', async () => {
    const desk = aDesk()
    const { story } = await desk.ask('sampleStory', {})
    expect((await desk.failure('previewWire', { story, format: 'fax' })).code).toBe('unknown-format')
  })
})

describe('sending', () => {
  it('is held up by errors, which are named, and writes nothing', async () => {
    const desk = aDesk()
    const kept = await keptSample(desk)
    for (const despite of ['', '   ']) {
      const failed = await desk.failure('sendWire', order(desk, kept, { despite }))
      expect(failed).toMatchObject({ code: 'errors-block', message: expect.stringContaining('punctuation/apostrophe') })
    }
    expect(existsSync(join(desk.folder, 'wire'))).toBe(false)
    expect((await desk.ask('openStory', { id: kept.story.id })).revision).toBe(1)
  })

  it('writes every file, records it with its reason, and keeps the story as sent', async () => {
    const desk = aDesk()
    const kept = await keptSample(desk)
    const sent = await desk.ask('sendWire', order(desk, kept))
    expect(readdirSync(join(desk.folder, 'wire')).sort()).toEqual(sent.story.sendings.map(({ file }) => file).sort())
    expect(sent.files).toEqual(sent.story.sendings.map(({ file }) => join(desk.folder, 'wire', file)))
    expect(sent.story.sendings.map(({ format, despite, version }) => [format, despite, version])).toEqual(ids.map((id) => [id, 'As it is', 1]))
    expect(await desk.ask('listStories', {})).toMatchObject([{ state: 'sent' }])
    expect(await desk.ask('openStory', { id: kept.story.id })).toMatchObject({ story: sent.story, revision: 2 })
    expect(await desk.desk.store.nextSequence()).toBe(1 + ids.length)
  })

  it('sends a changed story as its next version, beside the first', async () => {
    const desk = aDesk()
    const first = await desk.ask('sendWire', order(desk, await keptSample(desk), { formats: ['text'] }))
    const again = await desk.ask('sendWire', order(desk, first, { formats: ['nitf'] }))
    expect(again.story.version).toBe(1)
    const changed = { ...again.story, rights: '© Somebody else' }
    const second = await desk.ask('sendWire', order(desk, { story: changed, revision: again.revision }, { formats: ['text'] }))
    expect(second.story.version).toBe(2)
    expect(readdirSync(join(desk.folder, 'wire')).sort()).toEqual(['nato-dialogue-v1.nitf.xml', 'nato-dialogue-v1.txt', 'nato-dialogue-v2.txt'])
  })

  it('overwrites no file unless it may, and then leaves the story as it was', async () => {
    const desk = aDesk()
    const kept = await keptSample(desk)
    mkdirSync(join(desk.folder, 'wire'))
    const taken = join(desk.folder, 'wire/nato-dialogue-v1.html')
    writeFileSync(taken, 'mine')
    expect((await desk.failure('sendWire', order(desk, kept))).code).toBe('file-exists')
    expect(readdirSync(join(desk.folder, 'wire'))).toEqual(['nato-dialogue-v1.html'])
    expect(readFileSync(taken, 'utf8')).toBe('mine')
    expect(await desk.ask('openStory', { id: kept.story.id })).toMatchObject({ story: { sendings: [] }, revision: 1 })
    const sent = await desk.ask('sendWire', order(desk, kept, { overwrite: true }))
    expect(sent.story.sendings).toHaveLength(ids.length)
    expect(readFileSync(taken, 'utf8')).toContain('<html')
  })

  it('leaves the story as it was when the folder cannot be written in', async () => {
    const desk = aDesk()
    const kept = await keptSample(desk)
    const folder = join(desk.folder, 'locked')
    mkdirSync(folder, { mode: 0o555 })
    chmodSync(desk.folder, 0o777)
    chmodSync(join(desk.folder, 'stories.db'), 0o666)
    for (const tail of ['-wal', '-shm']) chmodSync(join(desk.folder, `stories.db${tail}`), 0o666)
    expect((await asAnybody(() => desk.failure('sendWire', order(desk, kept, { folder })))).code).toBe('cannot-write')
    expect(readdirSync(folder)).toEqual([])
    expect(await desk.ask('openStory', { id: kept.story.id })).toMatchObject({ story: { sendings: [] }, revision: 1 })
  })

  it('is refused when another window has changed the story meanwhile', async () => {
    const desk = aDesk()
    const kept = await keptSample(desk)
    await desk.ask('saveStory', { story: { ...kept.story, slug: 'other' }, revision: 1 })
    expect((await desk.failure('sendWire', order(desk, kept))).code).toBe('changed-elsewhere')
    expect(existsSync(join(desk.folder, 'wire'))).toBe(false)
  })

  it('is refused while nothing is written, whatever the reason, and writes nothing', async () => {
    const desk = aDesk()
    const { story } = await desk.ask('newStory', {})
    const blank = { ...story, slug: 'nothing-yet', keywords: ['NATO'] }
    const { revision } = await desk.ask('saveStory', { story: blank, revision: 0 })
    for (const despite of ['', 'The desk insists']) {
      expect(await desk.failure('sendWire', order(desk, { story: blank, revision }, { despite }))).toEqual({
        code: 'no-words', message: 'There is nothing to send: the story has neither a headline nor text.', next: 'Write it first, then send it.',
      })
    }
    expect(existsSync(join(desk.folder, 'wire'))).toBe(false)
    expect(await desk.ask('openStory', { id: blank.id })).toMatchObject({ story: { sendings: [] }, revision })
  })

  it.each([
    ['no format', { formats: [] }, 'unknown-format'],
    ['a format nobody knows', { formats: ['fax'] }, 'unknown-format'],
    ['a folder without its full path', { folder: 'wire' }, 'cannot-write'],
  ] as const)('is refused with %s', async (_title, changes, code) => {
    const desk = aDesk()
    expect((await desk.failure('sendWire', order(desk, await keptSample(desk), changes as never))).code).toBe(code)
  })
})

describe('a sending that a crash has broken off', () => {
  /** Begun by a process that is gone: one of its two files is written. */
  async function brokenOff(): Promise<TestDesk & { folder: string, names: string[], kept: { story: Story, revision: number } }> {
    const desk = aDesk()
    const kept = await keptSample(desk)
    const wire = join(desk.folder, 'wire')
    const begun = await desk.desk.store.beginSending(kept.story, kept.revision, desk.desk.now(), 2, (sequence) => (
      outgoing(kept.story, desk.desk.shelf.stock.styles[0]!, { formats: formats.slice(0, 2), folder: wire, overwrite: false, despite: 'As it is', at: desk.desk.now() }, sequence)
    ))
    mkdirSync(wire)
    writeFileSync(join(wire, begun.files[0]!.name), begun.files[0]!.bytes)
    const database = new Database(join(desk.folder, 'stories.db'))
    database.prepare('UPDATE sendings SET process = ?').run(spawnSync('true').pid)
    database.close()
    return { ...desk, names: begun.files.map(({ name }) => name), kept }
  }

  it('is ended at the next start: the missing file is written, and the story is sent', async () => {
    const { ask, folder, names, kept } = await brokenOff()
    expect((await ask('start', {})).failure).toBeNull()
    expect(readdirSync(join(folder, 'wire')).sort()).toEqual([...names].sort())
    const { story } = await ask('openStory', { id: kept.story.id })
    for (const { file, sha256: hash } of story.sendings) expect(sha256(readFileSync(join(folder, 'wire', file)))).toBe(hash)
    expect(await ask('listStories', {})).toMatchObject([{ state: 'sent' }])
  })

  it('is taken back at the next start when it cannot be ended, and this is said', async () => {
    const { ask, folder, names, kept } = await brokenOff()
    writeFileSync(join(folder, 'wire', names[1]!), 'another file')
    const { failure } = await ask('start', {})
    expect(failure).toMatchObject({ code: 'file-exists', message: expect.stringContaining('was being sent when Dateline ended, and did not go out') })
    expect(readFileSync(join(folder, 'wire', names[1]!), 'utf8')).toBe('another file')
    expect(await ask('openStory', { id: kept.story.id })).toMatchObject({ story: { sendings: [] }, revision: 1 })
    expect((await ask('start', {})).failure).toBeNull()
  })

  it('is left alone as long as the process that does it is alive', async () => {
    const { ask, folder, names } = await brokenOff()
    const database = new Database(join(folder, 'stories.db'))
    database.prepare('UPDATE sendings SET process = ?').run(process.ppid)
    database.close()
    await ask('start', {})
    expect(readdirSync(join(folder, 'wire'))).toEqual([names[0]])
  })
})
