import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { askedAgain } from '../../../renderer/shell/asked-again'

beforeEach(() => { vi.useFakeTimers() })
afterEach(() => { vi.useRealTimers() })

/** What is asked for is the second at which it is asked. */
function setUp() {
  const asked: number[] = []
  const taken: number[] = []
  const began = Date.now()
  const list = askedAgain(() => {
    asked.push(Date.now() - began)
    return Promise.resolve(Date.now() - began)
  }, (answer) => taken.push(answer))
  return { list, asked, taken }
}

describe('a list that is asked for again', () => {
  it('is asked for every two seconds while saves go on, and once after the last', async () => {
    const { list, asked, taken } = setUp()
    for (let saves = 0; saves < 12; saves++) {
      list.soon()
      await vi.advanceTimersByTimeAsync(400)
    }
    expect(asked).toEqual([0, 2000, 4000])
    await vi.advanceTimersByTimeAsync(60_000)
    expect(asked).toEqual([0, 2000, 4000, 6000])
    expect(taken).toEqual(asked)
  })

  it('is asked for at once after a pause', async () => {
    const { list, asked } = setUp()
    list.soon()
    await vi.advanceTimersByTimeAsync(2500)
    list.soon()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(asked).toEqual([0, 2500])
  })

  it('is asked for at once when a story is opened or sent, in place of the time that was due', async () => {
    const { list, asked, taken } = setUp()
    list.soon()
    await vi.advanceTimersByTimeAsync(400)
    list.soon()
    await vi.advanceTimersByTimeAsync(400)
    await list.now()
    expect(taken).toEqual([0, 800])
    await vi.advanceTimersByTimeAsync(60_000)
    expect(asked).toEqual([0, 800])
    expect(taken).toEqual(asked)
  })

  it('is the newest one, whichever answer comes last', async () => {
    const answers: ((answer: string) => void)[] = []
    const taken: string[] = []
    const list = askedAgain(() => new Promise<string>((resolve) => answers.push(resolve)), (answer) => taken.push(answer))
    const both = [list.now(), list.now()]
    answers[1]!('new')
    answers[0]!('old')
    await Promise.all(both)
    expect(taken).toEqual(['new'])
  })
})
