import { describe, expect, it } from 'vitest'
import { answering, type Handlers } from '../../electron/answer'
import type { Answer, Request } from '../../electron/contract'
import type { Desk } from '../../electron/desk'
import { Failed, fail } from '../../electron/failed'
import { handlers } from '../../electron/handlers/handlers'
import { aStory } from './a-story'

const nobody = {} as Desk

function asking(changes: Partial<Handlers>): { ask(request: unknown, input: unknown): Promise<Answer<unknown>>, bugs: unknown[], heard: unknown[] } {
  const bugs: unknown[] = []
  const heard: unknown[] = []
  const listening: Handlers = { ...handlers, saveStory: async (input) => { heard.push(input); return { revision: 1, savedAt: '' } }, ...changes }
  return { ask: answering(listening, nobody, (bug) => bugs.push(bug)), bugs, heard }
}

describe('asking', () => {
  it.each(['openTheDoor', 'constructor', '__proto__', 'toString', '', null, undefined, 5, {}, ['start']])('%j is no request', async (request) => {
    const { ask, bugs } = asking({})
    expect(await ask(request, {})).toMatchObject({ ok: false, failure: { code: 'bad-request', message: expect.stringContaining('does not exist') } })
    expect(bugs).toEqual([])
  })

  it('shortens what it repeats of a request that does not exist', async () => {
    const answer = await asking({}).ask('x'.repeat(10_000), {})
    expect(JSON.stringify(answer).length).toBeLessThan(400)
  })

  const inputs: [request: Request, input: unknown, says: string][] = [
    ['start', null, 'expected Object but received null'],
    ['openStory', { id: 5 }, 'id: expected string but received 5'],
    ['openStory', {}, 'id: expected "id" but received undefined'],
    ['saveStory', { story: aStory(), revision: -1 }, 'revision: '],
    ['saveStory', { story: aStory(), revision: 1.5 }, 'revision: '],
    ['saveStory', { story: { ...aStory(), children: [] }, revision: 0 }, 'story, children: have to begin with the headline'],
    ['saveStory', { story: { ...aStory(), urgency: 10 }, revision: 0 }, 'story, urgency: goes to 9'],
    ['readCopy', { from: 'nowhere' }, 'from: '],
    ['readCopy', { from: 'file', name: 'a.txt' }, 'base64: '],
    ['sendWire', { story: aStory(), revision: 0, formats: 'nitf', folder: '/', overwrite: false, despite: '' }, 'formats: '],
    ['writePreferences', { theme: 'pink', wireFolder: '' }, 'theme: '],
    ['previewWire', { story: aStory(), format: null }, 'format: '],
    ['chooseFolder', { from: ['/'] }, 'from: '],
  ]
  it.each(inputs)('%s is not asked with what it cannot use, and the answer says what: %j', async (request, input, says) => {
    const { ask, heard } = asking({})
    const answer = await ask(request, input)
    expect(answer).toMatchObject({ ok: false, failure: { code: 'bad-request', message: expect.stringContaining(says) } })
    expect(heard).toEqual([])
  })

  it('hands over an input that is right, and answers the value', async () => {
    const { ask, heard } = asking({})
    const input = { story: aStory(), revision: 3 }
    expect(await ask('saveStory', input)).toEqual({ ok: true, value: { revision: 1, savedAt: '' } })
    expect(heard).toEqual([input])
  })

  it('hands over nothing that the contract does not name', async () => {
    const { ask, heard } = asking({})
    await ask('saveStory', { story: aStory(), revision: 3, admin: true })
    expect(heard).toEqual([{ story: aStory(), revision: 3 }])
  })

  it('answers a failure of the world with its words', async () => {
    const { ask, bugs } = asking({ listStories: async () => fail('cannot-save', 'The disk is full.', 'Make room.') })
    expect(await ask('listStories', {})).toEqual({ ok: false, failure: { code: 'cannot-save', message: 'The disk is full.', next: 'Make room.' } })
    expect(bugs).toEqual([])
  })

  it('tells a bug to the log and not to the window', async () => {
    const bug = new TypeError('secret is not a function')
    const { ask, bugs } = asking({ listStories: async () => { throw bug } })
    const answer = await ask('listStories', {})
    expect(answer).toMatchObject({ ok: false, failure: { code: 'no-answer' } })
    expect(JSON.stringify(answer)).not.toContain('secret')
    expect(bugs).toEqual([bug])
  })

  it('never rejects, whatever a handler throws', async () => {
    for (const thrown of [null, undefined, 'text', 0, new Failed({ code: 'empty', message: '', next: '' })]) {
      const { ask } = asking({ listStories: async () => { throw thrown } })
      expect((await ask('listStories', {})).ok).toBe(false)
    }
  })
})
