import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'libsql'
import { describe, expect, it, onTestFinished } from 'vitest'
import { headline, nodeText } from '../../../core/story/text'
import type { Start } from '../../../electron/contract'
import { aStory } from '../a-story'
import { aDesk } from './a-desk'

const sampleHeadline = 'NATO remains ready for dialogue with Russia: Stoltenberg'

function shown({ opened }: Start): string {
  return nodeText(headline(opened.story))
}

function aHome(): string {
  const home = mkdtempSync(join(tmpdir(), 'dateline-home-'))
  onTestFinished(() => rmSync(home, { recursive: true, force: true }))
  return home
}

/** Runs a statement on the kept stories behind the program's back. */
function meddle(home: string, statement: string): void {
  const database = new Database(join(home, 'stories.db'))
  database.exec(statement)
  database.close()
}

describe('the first start', () => {
  it('shows the sample, which is not kept yet, and nothing to complain of', async () => {
    const { ask } = aDesk()
    const start = await ask('start', {})
    expect(shown(start)).toBe(sampleHeadline)
    expect(start).toMatchObject({ host: 'desktop', user: 'jane', stories: [], failure: null, opened: { revision: 0, savedAt: null }, preferences: { theme: 'system' } })
  })

  it('shows the file it was started with, once', async () => {
    const home = aHome()
    const file = join(home, 'copy.txt')
    writeFileSync(file, 'Storm closes the port of Rize\n\nRIZE (AA) - A storm closed the port on Monday.\n')
    const { ask } = aDesk({ home, firstFile: file })
    expect(shown(await ask('start', {}))).toBe('Storm closes the port of Rize')
    expect(shown(await ask('start', {}))).toBe(sampleHeadline)
  })

  it.each([['that is not there', null], ['that is empty', '']])('shows the sample and says why when it was started with a file %s', async (_title, content) => {
    const home = aHome()
    const file = join(home, 'copy.txt')
    if (content !== null) writeFileSync(file, content)
    const start = await aDesk({ home, firstFile: file }).ask('start', {})
    expect(shown(start)).toBe(sampleHeadline)
    expect(start.failure!.message).toContain('copy.txt')
  })
})

describe('a later start', () => {
  it('shows the story that was open last, and the list', async () => {
    const home = aHome()
    const before = aDesk({ home })
    await before.ask('saveStory', { story: aStory({ id: 'one', slug: 'one' }), revision: 0 })
    await before.ask('saveStory', { story: aStory({ id: 'two', slug: 'two' }), revision: 0 })
    await before.ask('openStory', { id: 'one' })
    await before.desk.store.close()
    const start = await aDesk({ home }).ask('start', {})
    expect(start.opened).toMatchObject({ story: { slug: 'one' }, revision: 1 })
    expect(start.stories.map(({ slug }) => slug)).toEqual(['two', 'one'])
  })

  it('remembers the preferences', async () => {
    const home = aHome()
    const before = aDesk({ home })
    await before.ask('writePreferences', { theme: 'dark', language: 'tr', wireFolder: '/wire' })
    await before.desk.store.close()
    expect((await aDesk({ home }).ask('start', {})).preferences).toEqual({ theme: 'dark', language: 'tr', wireFolder: '/wire' })
  })

  it('says why the story that was open last cannot be shown, and shows the sample', async () => {
    const home = aHome()
    const before = aDesk({ home })
    await before.ask('saveStory', { story: aStory(), revision: 0 })
    await before.desk.store.close()
    meddle(home, `UPDATE stories SET json = '{"format":"dateline-story","formatVersion":999,"story":{}}'`)
    const start = await aDesk({ home }).ask('start', {})
    expect(shown(start)).toBe(sampleHeadline)
    expect(start.failure).toMatchObject({ code: 'newer-story', message: expect.stringContaining('newer Dateline') })
    expect(start.stories).toHaveLength(1)
  })
})

describe('a start in trouble', () => {
  it('puts damaged stories aside, says so once, and goes on', async () => {
    const home = aHome()
    writeFileSync(join(home, 'stories.db'), 'this is no database '.repeat(500))
    const { ask } = aDesk({ home })
    const start = await ask('start', {})
    expect(shown(start)).toBe(sampleHeadline)
    expect(start.failure!.message).toMatch(/were damaged and have been put aside as .*stories\.db\.damaged-2022-02-14T18-30-00/)
    expect((await ask('start', {})).failure).toBeNull()
    await ask('saveStory', { story: aStory(), revision: 0 })
  })

  it('leaves the stories of a newer Dateline alone, and says so', async () => {
    const home = aHome()
    const before = aDesk({ home })
    await before.ask('saveStory', { story: aStory(), revision: 0 })
    await before.desk.store.close()
    meddle(home, 'PRAGMA user_version = 999')
    const { ask, failure } = aDesk({ home })
    const start = await ask('start', {})
    expect(shown(start)).toBe(sampleHeadline)
    expect(start.failure!.message).toContain('newer Dateline')
    expect((await failure('saveStory', { story: aStory(), revision: 0 })).code).toBe('cannot-save')
  })

  it('opens where nothing can be kept, and says so', async () => {
    const home = aHome()
    writeFileSync(join(home, 'file'), '')
    const { ask, failure, bugs } = aDesk({ home: join(home, 'file') })
    const start = await ask('start', {})
    expect(shown(start)).toBe(sampleHeadline)
    expect(start).toMatchObject({ stories: [], failure: { code: 'cannot-save' } })
    expect((await failure('saveStory', { story: start.opened.story, revision: 0 })).code).toBe('cannot-save')
    expect(bugs).toEqual([])
  })
})
