import { describe, expect, it } from 'vitest'
import { putBack } from '../../../../renderer/editor/commands/index'
import type { LeftOut } from '../../../../core/story/story'
import { linesOf } from '../caret'
import { paragraph, sampleStory, sessionWith, storyOf } from '../stories'

const line = (text: string, before: number): LeftOut => ({ id: text, text, because: 'leftovers/source-line', before })

describe('putBack', () => {
  it('puts a line where it stood, and one undo takes it out again', () => {
    const story = storyOf([paragraph('one'), paragraph('two')], { leftOut: [line('a', 1)] })
    const session = sessionWith(story)
    putBack(session, 'a')
    expect(linesOf(session.editor)).toEqual(['one', 'a', 'two'])
    expect(session.story().leftOut).toEqual([])
    session.editor.undo()
    expect(session.story()).toEqual(story)
  })

  it.each([['a', 'b', 'c'], ['c', 'b', 'a'], ['b', 'c', 'a'], ['b', 'a', 'c']])('keeps lines of one gap in their order: %s, %s, %s', (...order) => {
    const session = sessionWith(storyOf([paragraph('one'), paragraph('two')], { leftOut: [line('a', 1), line('b', 1), line('c', 1)] }))
    for (const id of order) putBack(session, id)
    expect(linesOf(session.editor)).toEqual(['one', 'a', 'b', 'c', 'two'])
  })

  it('puts a line at the end that stood behind more text than is left', () => {
    const session = sessionWith(storyOf([paragraph('one')], { leftOut: [line('a', 9)] }))
    putBack(session, 'a')
    expect(linesOf(session.editor)).toEqual(['one', 'a'])
  })

  it('moves doubts about blocks behind it along', () => {
    const doubts = [{ id: 'd', about: 'body' as const, block: 1, quotation: '', says: 'Crosshead?' }]
    const session = sessionWith(storyOf([paragraph('one'), paragraph('two')], { leftOut: [line('a', 1)], doubts }))
    putBack(session, 'a')
    expect(session.story().doubts).toMatchObject([{ block: 2 }])
  })

  it('puts the three lines of the sample behind its text', () => {
    const session = sessionWith(sampleStory())
    const lines = session.story().leftOut
    for (const { id } of lines) putBack(session, id)
    expect(linesOf(session.editor).slice(-3)).toEqual(lines.map(({ text }) => text))
  })
})
