import { Transforms } from 'slate'
import { describe, expect, it } from 'vitest'
import { nextFinding, previousFinding } from '../../../../renderer/editor/commands/index'
import type { Session } from '../../../../renderer/session'
import { paragraph, sessionWith, storyOf, wordsFound } from '../stories'

function session(): Session {
  return sessionWith(storyOf([paragraph('one wrong'), paragraph('wrong two'), paragraph('three')]), wordsFound({ wrong: 'right' }))
}

function chosen({ selectedFinding }: Session): [number, number] | null {
  return selectedFinding && [selectedFinding.place.block, selectedFinding.place.from]
}

describe('walking the findings', () => {
  it('goes on in reading order, and begins again after the last', () => {
    const it = session()
    expect(nextFinding(it)?.place).toEqual({ field: 'body', block: 0, from: 4, to: 9 })
    expect(chosen(it)).toEqual([0, 4])
    nextFinding(it)
    expect(chosen(it)).toEqual([1, 0])
    nextFinding(it)
    expect(chosen(it)).toEqual([0, 4])
  })

  it('goes back likewise', () => {
    const it = session()
    previousFinding(it)
    expect(chosen(it)).toEqual([1, 0])
    previousFinding(it)
    previousFinding(it)
    expect(chosen(it)).toEqual([1, 0])
  })

  it('begins at the caret when nothing is chosen', () => {
    const it = session()
    Transforms.select(it.editor, { path: [0, 1, 0], offset: 9 })
    nextFinding(it)
    expect(chosen(it)).toEqual([1, 0])
    it.selectedFinding = null
    Transforms.select(it.editor, { path: [0, 2, 0], offset: 0 })
    previousFinding(it)
    expect(chosen(it)).toEqual([0, 4])
  })

  it('does nothing where there is nothing to find', () => {
    const it = sessionWith(storyOf([paragraph('one')]))
    expect(nextFinding(it)).toBeNull()
    expect(previousFinding(it)).toBeNull()
    expect(chosen(it)).toBeNull()
  })
})
