import { describe, expect, it } from 'vitest'
import { perBlock } from '../../../core/check/per-block'
import { readChild } from '../../../core/check/reading'

const block = (text: string) => readChild({ type: 'paragraph', children: [{ text }] }, 'en')

describe('perBlock', () => {
  it('asks once for a block, even for one that has nothing', () => {
    const asked: string[] = []
    const nothing = perBlock(({ text }) => {
      asked.push(text)
      return undefined
    })
    const one = block('one')
    expect([nothing(one), nothing(one), nothing(block('two'))]).toEqual([undefined, undefined, undefined])
    expect(asked).toEqual(['one', 'two'])
  })

  it('tells null from nothing, the first time and after', () => {
    const answers = perBlock(({ text }) => (text === 'null' ? null : undefined))
    const [one, other] = [block('null'), block('')]
    expect([answers(one), answers(one), answers(other), answers(other)]).toEqual([null, null, undefined, undefined])
  })
})
