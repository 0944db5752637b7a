import { describe, expect, it } from 'vitest'
import { readChild } from '../../../core/check/reading'
import { throughout } from '../../../core/check/throughout'

const at = { reading: readChild({ type: 'paragraph', children: [{ text: 'one two one' }] }, 'en'), field: 'body' as const, block: 0 }

describe('throughout', () => {
  it('finds nothing where there is no place', () => {
    expect(throughout([], 'two')).toBeNull()
  })

  it('stands at the first place, names the others and mends them all', () => {
    expect(throughout([{ at, from: 0, to: 3, instead: 'two' }, { at, from: 8, to: 11, instead: [{ from: 8, to: 9, instead: 'O' }] }], 'two', { level: 'advice' })).toEqual({
      at, from: 0, to: 3, level: 'advice',
      related: [{ at, from: 8, to: 11 }],
      fixes: [{ title: 'two', edits: [{ at, from: 0, to: 3, instead: 'two' }, { at, from: 8, to: 9, instead: 'O' }] }],
    })
  })
})
