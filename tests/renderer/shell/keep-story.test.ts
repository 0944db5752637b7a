import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Story } from '../../../core/story/story'
import type { Answer } from '../../../electron/contract'
import { keepStory, type Keeping } from '../../../renderer/shell/keep-story'

type SaveAnswer = Answer<{ revision: number, savedAt: string }>

const story = (slug: string): Story => ({ slug } as Story)
const failed = (code: 'cannot-save' | 'changed-elsewhere'): SaveAnswer =>
  ({ ok: false, failure: { code, message: 'The disk is full.', next: 'Free some space.' } })

function setUp(revision = 1) {
  const saves: { slug: string, revision: number, answer(given: SaveAnswer): void }[] = []
  const seen: Keeping[] = []
  const elsewhere: string[] = []
  let disk = revision
  const keeper = keepStory({ story: story('first'), revision, savedAt: revision ? '2026-01-05T09:00:00Z' : null }, {
    save: (saved, known) => new Promise((answer) => saves.push({ slug: saved.slug, revision: known, answer })),
    onChange: (keeping) => seen.push(keeping),
    onElsewhere: (mine) => elsewhere.push(mine.slug),
  })
  const accept = async (which: number): Promise<void> => {
    disk += 1
    saves[which]!.answer({ ok: true, value: { revision: disk, savedAt: `2026-01-05T09:00:0${which}Z` } })
    await vi.advanceTimersByTimeAsync(0)
  }
  const refuse = async (which: number, code: 'cannot-save' | 'changed-elsewhere'): Promise<void> => {
    saves[which]!.answer(failed(code))
    await vi.advanceTimersByTimeAsync(0)
  }
  return { keeper, saves, seen, elsewhere, accept, refuse }
}

describe('keepStory', () => {
  beforeEach(() => { vi.useFakeTimers() })
  afterEach(() => { vi.useRealTimers() })

  it('saves the newest story once after a pause in typing', async () => {
    const { keeper, saves } = setUp()
    keeper.changed(story('a'))
    await vi.advanceTimersByTimeAsync(200)
    keeper.changed(story('ab'))
    await vi.advanceTimersByTimeAsync(399)
    expect(saves).toHaveLength(0)
    await vi.advanceTimersByTimeAsync(1)
    expect(saves.map((save) => save.slug)).toEqual(['ab'])
  })

  it('saves within a second while typing goes on', async () => {
    const { keeper, saves } = setUp()
    for (let n = 0; n < 10; n++) {
      keeper.changed(story(`a${n}`))
      await vi.advanceTimersByTimeAsync(100)
    }
    expect(saves.length).toBeGreaterThan(0)
  })

  it('never runs two saves at once, and saves what came meanwhile with the new revision', async () => {
    const { keeper, saves, accept } = setUp()
    keeper.changed(story('a'))
    await vi.advanceTimersByTimeAsync(400)
    keeper.changed(story('b'))
    await vi.advanceTimersByTimeAsync(2000)
    expect(saves).toHaveLength(1)
    await accept(0)
    await vi.advanceTimersByTimeAsync(400)
    expect(saves.map(({ slug, revision }) => [slug, revision])).toEqual([['a', 1], ['b', 2]])
  })

  it('does not say “saved” while something newer is unsaved', async () => {
    const { keeper, seen, accept } = setUp()
    keeper.changed(story('a'))
    await vi.advanceTimersByTimeAsync(400)
    keeper.changed(story('b'))
    await accept(0)
    expect(keeper.current().state).toBe('unsaved')
    await vi.advanceTimersByTimeAsync(400)
    await accept(1)
    expect(seen.at(-1)).toEqual({ state: 'saved', at: '2026-01-05T09:00:01Z' })
  })

  it('calls a save slow only after 300 ms', async () => {
    const { keeper } = setUp()
    keeper.changed(story('a'))
    await vi.advanceTimersByTimeAsync(400 + 299)
    expect(keeper.current()).toEqual({ state: 'unsaved', slow: false })
    await vi.advanceTimersByTimeAsync(1)
    expect(keeper.current()).toEqual({ state: 'unsaved', slow: true })
  })

  it('tells why a save failed and tries again by itself', async () => {
    const { keeper, saves, refuse, accept } = setUp()
    keeper.changed(story('a'))
    await vi.advanceTimersByTimeAsync(400)
    await refuse(0, 'cannot-save')
    expect(keeper.current()).toMatchObject({ state: 'failed', failure: { message: 'The disk is full.' } })
    await vi.advanceTimersByTimeAsync(5000)
    expect(saves).toHaveLength(2)
    await accept(1)
    expect(keeper.current().state).toBe('saved')
  })

  it('hands over the story when another window has saved, and does not try again until it changes', async () => {
    const { keeper, saves, elsewhere, refuse } = setUp()
    keeper.changed(story('mine'))
    await vi.advanceTimersByTimeAsync(400)
    await refuse(0, 'changed-elsewhere')
    expect(elsewhere).toEqual(['mine'])
    await vi.advanceTimersByTimeAsync(60_000)
    expect(saves).toHaveLength(1)
  })

  it('flush waits for the running save and for what came after it', async () => {
    const { keeper, saves, accept } = setUp()
    keeper.changed(story('a'))
    await vi.advanceTimersByTimeAsync(400)
    keeper.changed(story('b'))
    let done: boolean | null = null
    void keeper.flush().then((ok) => { done = ok })
    await accept(0)
    expect(done).toBeNull()
    expect(saves).toHaveLength(2)
    await accept(1)
    expect(done).toBe(true)
  })

  it('flush asks for nothing when nothing has changed', async () => {
    const { keeper, saves } = setUp()
    expect(await keeper.flush()).toBe(true)
    expect(saves).toHaveLength(0)
  })

  it('takes over what sending has stored and saves nothing more', async () => {
    const { keeper, saves } = setUp()
    keeper.changed(story('a'))
    keeper.stored(story('sent'), 7, '2026-01-05T10:00:00Z')
    await vi.advanceTimersByTimeAsync(5000)
    expect(saves).toHaveLength(0)
    expect(keeper.revision()).toBe(7)
    expect(keeper.current()).toEqual({ state: 'saved', at: '2026-01-05T10:00:00Z' })
  })
})
