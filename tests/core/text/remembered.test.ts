import { expect, it } from 'vitest'
import { remembered } from '../../../core/text/remembered'

it('computes once for a text, and again only when it was not asked for in a long time', () => {
  let count = 0
  const length = remembered((text) => {
    count++
    return [text.length]
  })
  expect(length('one')).toBe(length('one'))
  expect(count).toBe(1)
  for (let at = 0; at < 20_000; at++) length(String(at))
  length('one')
  expect(count).toBe(20_002)
})
