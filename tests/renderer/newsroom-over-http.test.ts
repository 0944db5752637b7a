import { describe, expect, it } from 'vitest'
import { newsroomOverHttp } from '../../renderer/newsroom-over-http'

describe('newsroomOverHttp', () => {
  it('posts the input to the request’s own address and hands back the answer', async () => {
    const asked: unknown[] = []
    const newsroom = newsroomOverHttp(async (address, options) => {
      asked.push(address, options?.method, JSON.parse(String(options?.body)))
      return Response.json({ ok: true, value: [] })
    })
    expect(await newsroom.listStories({})).toEqual({ ok: true, value: [] })
    expect(asked).toEqual(['/api/listStories', 'POST', {}])
  })

  it.each([
    ['the host is gone', async () => { throw new TypeError('fetch failed') }],
    ['the answer is a page', async () => new Response('<html></html>')],
    ['the answer is no answer', async () => Response.json({ hello: 1 })],
  ])('answers with a failure when %s', async (_, ask) => {
    const answer = await newsroomOverHttp(ask as typeof fetch).openStory({ id: 'x' })
    expect(answer).toMatchObject({ ok: false, failure: { code: 'no-answer' } })
  })
})
