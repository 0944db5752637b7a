import { describe, expect, it } from 'vitest'
import { didYouMean } from '../../../electron/house-style/suggest'

const known = ['from', 'until', 'before', 'form']

describe('a suggestion', () => {
  it.each([
    ['untl', 'until'], ['untill', 'until'], ['Until', 'until'], ['unitl', 'until'], ['befor', 'before'], ['frm', 'from'],
  ])('takes %s for %s', (written, meant) => {
    expect(didYouMean(written, known)).toBe(`, did you mean “${meant}”?`)
  })

  it.each(['shoe', 'x', '', 'colour'])('is not made for %s', (written) => {
    expect(didYouMean(written, known)).toBe('')
  })
})
