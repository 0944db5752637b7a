import { expect, it } from 'vitest'
import { startingEarly } from '../../electron/start-early'

function counted() {
  const asked: unknown[] = []
  const early = startingEarly(async (request) => ({ ok: true, value: asked.push(request) }))
  return { asked, ...early }
}

it('asks for the start once, before the page does, and gives the page that answer', async () => {
  const { asked, ask, begin } = counted()
  begin()
  expect(asked).toEqual(['start'])
  expect(await ask('start', {})).toEqual({ ok: true, value: 1 })
  expect(asked).toEqual(['start'])
})

it('answers a page that is loaded again anew', async () => {
  const { ask, begin } = counted()
  begin()
  await ask('start', {})
  expect(await ask('start', {})).toEqual({ ok: true, value: 2 })
})

it('keeps the early answer for the start, whatever else is asked first', async () => {
  const { ask, begin } = counted()
  begin()
  expect(await ask('listStories', {})).toEqual({ ok: true, value: 2 })
  expect(await ask('start', {})).toEqual({ ok: true, value: 1 })
})
