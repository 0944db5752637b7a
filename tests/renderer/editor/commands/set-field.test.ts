import { describe, expect, it, vi } from 'vitest'
import { setField } from '../../../../renderer/editor/commands/set-field'
import { storyOf as storyIn } from '../../../../renderer/editor/places'
import { editorAt, linesOf } from '../caret'

describe('setField', () => {
  it('makes typing on in one field one step', () => {
    const editor = editorAt('one')
    for (const slug of ['n', 'na', 'nat']) setField(editor, { slug })
    editor.undo()
    expect(storyIn(editor).slug).toBe('')
  })

  it.each([
    ['another field', (editor: ReturnType<typeof editorAt>) => setField(editor, { rights: '© A' })],
    ['the text', (editor: ReturnType<typeof editorAt>) => editor.insertText('x')],
    ['a second of rest', () => { vi.setSystemTime(Date.now() + 1100) }],
  ])('makes two steps of typing with %s between', (_, between) => {
    vi.useFakeTimers()
    const editor = editorAt('one|')
    setField(editor, { slug: 'n' })
    between(editor)
    setField(editor, { slug: 'na' })
    editor.undo()
    expect(storyIn(editor).slug).toBe('n')
    vi.useRealTimers()
  })

  it('with the same value is no step at all', () => {
    const editor = editorAt('one|')
    editor.insertText('!')
    setField(editor, { slug: '', keywords: [] })
    editor.undo()
    expect(linesOf(editor)).toEqual(['one'])
  })

  it('and typing are taken back in their order', () => {
    const editor = editorAt('one|')
    editor.insertText('!')
    setField(editor, { urgency: 2 })
    editor.undo()
    expect(storyIn(editor).urgency).toBe(4)
    expect(linesOf(editor)).toEqual(['one!'])
    editor.undo()
    expect(linesOf(editor)).toEqual(['one'])
  })
})
