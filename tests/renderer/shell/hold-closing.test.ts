import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Keeper, Keeping } from '../../../renderer/shell/keep-story'
import { holdClosing } from '../../../renderer/shell/hold-closing'

const unsaved: Keeping = { state: 'unsaved', slow: false }

function setUp(keeping: Keeping, saves: boolean, host: 'desktop' | 'browser' = 'desktop') {
  const page = { closed: 0, stuck: 0, flushed: 0 }
  const target = Object.assign(new EventTarget(), { close: () => { page.closed += 1 } })
  const paper = Object.assign(new EventTarget(), { visibilityState: 'hidden' })
  vi.stubGlobal('window', target)
  vi.stubGlobal('document', paper)
  const keeper = {
    current: () => keeping,
    flush: () => { page.flushed += 1; return Promise.resolve(saves) },
  } as Keeper
  const stop = holdClosing({ keeper, host, onStuck: () => { page.stuck += 1 } })
  const close = async (): Promise<boolean> => {
    const event = new Event('beforeunload', { cancelable: true })
    target.dispatchEvent(event)
    await Promise.resolve()
    await Promise.resolve()
    return event.defaultPrevented
  }
  return { page, paper, close, stop }
}

describe('holdClosing', () => {
  beforeEach(() => { vi.unstubAllGlobals() })
  afterEach(() => { vi.unstubAllGlobals() })

  it('lets a window close whose story is saved', async () => {
    const { page, close } = setUp({ state: 'saved', at: '2026-01-05T09:00:00Z' }, true)
    expect(await close()).toBe(false)
    expect(page.flushed).toBe(0)
  })

  it('holds the desktop window until the story is saved, then closes it', async () => {
    const { page, close } = setUp(unsaved, true)
    expect(await close()).toBe(true)
    expect(page).toEqual({ closed: 1, stuck: 0, flushed: 1 })
  })

  it('says once that the story cannot be saved, and does not hold the window for ever', async () => {
    const { page, close } = setUp(unsaved, false)
    expect(await close()).toBe(true)
    expect(page).toEqual({ closed: 0, stuck: 1, flushed: 1 })
    expect(await close()).toBe(false)
  })

  it('leaves the question to the browser in a browser', async () => {
    const { page, close } = setUp(unsaved, true, 'browser')
    expect(await close()).toBe(true)
    expect(page.closed).toBe(0)
  })

  it('saves when the window is hidden, and no more once it is stopped', () => {
    const { page, paper, stop } = setUp(unsaved, true)
    paper.dispatchEvent(new Event('visibilitychange'))
    expect(page.flushed).toBe(1)
    stop()
    paper.dispatchEvent(new Event('visibilitychange'))
    expect(page.flushed).toBe(1)
  })
})
