import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { printStory } from '../../../core/story/saved'
import { aStory } from '../a-story'
import { aDesk } from './a-desk'

const copy = 'Storm closes the port of Rize\n\nRIZE (AA) - A storm closed the port on Monday.\n'

function base64(text: string): string {
  return Buffer.from(text).toString('base64')
}

describe('keeping stories', () => {
  it('answers the revision and the moment, lists the story, and gives it back', async () => {
    const { ask, later } = aDesk()
    expect(await ask('saveStory', { story: aStory(), revision: 0 })).toEqual({ revision: 1, savedAt: '2022-02-14T18:30:00+00:00' })
    later(60)
    expect(await ask('saveStory', { story: aStory({ slug: 'changed' }), revision: 1 })).toEqual({ revision: 2, savedAt: '2022-02-14T18:31:00+00:00' })
    expect(await ask('listStories', {})).toMatchObject([{ id: aStory().id, slug: 'changed', state: 'draft', savedAt: '2022-02-14T18:31:00+00:00' }])
    expect(await ask('openStory', { id: aStory().id })).toEqual({ story: aStory({ slug: 'changed' }), revision: 2, savedAt: '2022-02-14T18:31:00+00:00' })
  })

  it('keeps nothing of a new story in which nobody has typed', async () => {
    const { ask } = aDesk()
    const first = await ask('newStory', {})
    const second = await ask('newStory', {})
    expect(first).toMatchObject({ revision: 0, savedAt: null })
    expect(first.story.id).not.toBe(second.story.id)
    expect(await ask('listStories', {})).toEqual([])
    await ask('saveStory', { story: first.story, revision: 0 })
    expect(await ask('listStories', {})).toHaveLength(1)
  })

  it('keeps both texts when two windows have changed one story', async () => {
    const { ask, failure } = aDesk()
    await ask('saveStory', { story: aStory(), revision: 0 })
    await ask('saveStory', { story: aStory({ slug: 'first window' }), revision: 1 })
    const { code, kept } = await failure('saveStory', { story: aStory({ slug: 'second window' }), revision: 1 })
    expect(code).toBe('changed-elsewhere')
    expect((await ask('openStory', { id: kept! })).story.slug).toContain('second window')
    expect((await ask('openStory', { id: aStory().id })).story.slug).toBe('first window')
  })

  it('says that a story is not there', async () => {
    expect((await aDesk().failure('openStory', { id: 'nobody' })).code).toBe('no-such-story')
  })
})

describe('reading copy', () => {
  it('makes a story of a file and of what is pasted, and keeps neither', async () => {
    const { ask } = aDesk()
    const ofFile = await ask('readCopy', { from: 'file', name: 'storm.txt', base64: base64(copy) })
    const ofPaste = await ask('readCopy', { from: 'paste', text: copy, html: '' })
    for (const { story, revision } of [ofFile, ofPaste]) {
      expect(story.dateline).toMatchObject({ city: 'Rize', agency: 'AA' })
      expect(revision).toBe(0)
    }
    expect(await ask('listStories', {})).toEqual([])
  })

  it.each([['empty', ''], ['empty', ' \n\n '], ['binary', '\u0000\u0001\u0002'.repeat(50)]])('says that a file is %s', async (code, content) => {
    const failed = await aDesk().failure('readCopy', { from: 'file', name: 'copy.txt', base64: base64(content) })
    expect(failed.code).toBe(code)
    expect(failed.next).not.toBe('')
  })

  it('goes on with a saved story that is kept already, and sets another text of it beside first', async () => {
    const { ask } = aDesk()
    await ask('saveStory', { story: aStory(), revision: 0 })
    const open = (slug: string) => ask('readCopy', { from: 'file', name: 'a.story.json', base64: base64(printStory(aStory({ slug }))) })
    expect(await open(aStory().slug)).toMatchObject({ revision: 1, savedAt: '2022-02-14T18:30:00+00:00' })
    expect(await ask('listStories', {})).toHaveLength(1)
    const other = await open('from elsewhere')
    expect(other).toMatchObject({ story: { slug: 'from elsewhere' }, revision: 1, savedAt: null })
    await ask('saveStory', { story: other.story, revision: other.revision })
    expect((await ask('listStories', {})).map(({ slug }) => slug)).toEqual(['from elsewhere', 'nato-dialogue (kept 18:30:00)'])
  })

  it('reads the sample afresh each time', async () => {
    const { ask } = aDesk()
    const [first, second] = [await ask('sampleStory', {}), await ask('sampleStory', {})]
    expect(first.story.id).not.toBe(second.story.id)
    expect(first.story.quotations).toHaveLength(10)
  })
})

describe('saving a story as a file', () => {
  const dialogs = (answer: string | null) => ({ saveAs: async () => answer, chooseFolder: async () => answer })

  it('writes it where the dialog says', async () => {
    const { ask, folder, desk } = aDesk()
    const path = join(folder, 'kept.story.json')
    writeFileSync(path, 'older')
    Object.assign(desk, { dialogs: dialogs(path) })
    expect(await ask('saveStoryFile', { story: aStory() })).toEqual({ written: path })
    expect(readFileSync(path, 'utf8')).toBe(printStory(aStory()))
  })

  it('writes nothing when the editor cancels', async () => {
    const { ask, folder } = aDesk({ dialogs: dialogs(null) })
    expect(await ask('saveStoryFile', { story: aStory() })).toEqual({ cancelled: true })
    expect(readdirSync(folder)).toEqual([])
  })

  it('says why it cannot', async () => {
    const { failure, folder, desk } = aDesk()
    writeFileSync(join(folder, 'file'), '')
    Object.assign(desk, { dialogs: dialogs(join(folder, 'file', 'a.story.json')) })
    expect((await failure('saveStoryFile', { story: aStory() })).code).toBe('cannot-write')
  })

  it('hands it over to be downloaded where there is no dialog', async () => {
    expect(await aDesk().ask('saveStoryFile', { story: aStory() })).toEqual({ download: { name: 'nato-dialogue.story.json', text: printStory(aStory()) } })
  })

  it('asks for a folder, or answers that there is nobody to ask', async () => {
    expect(await aDesk({ dialogs: dialogs('/wire') }).ask('chooseFolder', { from: '/' })).toBe('/wire')
    expect(await aDesk().ask('chooseFolder', { from: '/' })).toBeNull()
  })
})
