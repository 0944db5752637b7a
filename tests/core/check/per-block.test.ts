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
})
