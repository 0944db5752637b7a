import fc from 'fast-check'
import { Editor, Transforms } from 'slate'
import { describe, expect, it } from 'vitest'
import { become } from '../../../../renderer/editor/commands/become'
import { storyOf as storyIn } from '../../../../renderer/editor/places'
import { createStoryEditor } from '../../../../renderer/editor/with-story'
import { arbitraryStory } from '../../../arbitrary-story'
import { editorAt, linesOf } from '../caret'
import { paragraph } from '../stories'

describe('become', () => {
  it('makes any story of any other, and one undo takes it back', () => {
    fc.assert(fc.property(arbitraryStory(), arbitraryStory(), (one, other) => {
      const editor = createStoryEditor(one)
      const before = storyIn(editor)
      const next = { ...storyIn(createStoryEditor(other)), id: before.id }
      become(editor, next)
      expect(storyIn(editor)).toEqual(next)
      editor.undo()
      expect(storyIn(editor)).toEqual(before)
    }), { numRuns: 80 })
  })

  it('leaves the caret on its letter when words before it change', () => {
    const editor = editorAt('He asserted it |here')
    const story = storyIn(editor)
    become(editor, { ...story, children: [story.children[0]!, paragraph('He said it here')] })
    editor.insertText('X')
    expect(linesOf(editor)).toEqual(['He said it Xhere'])
  })

  it('leaves blocks without change the very same', () => {
    const editor = editorAt('one', 'two', 'three')
    const story = storyIn(editor)
    become(editor, { ...story, children: story.children.with(2, paragraph('zwei')) })
    expect(storyIn(editor).children[1]).toBe(story.children[1])
    expect(storyIn(editor).children[3]).toBe(story.children[3])
  })

  it('does nothing for the story it is already', () => {
    const editor = editorAt('one')
    become(editor, storyIn(editor))
    expect(editor.history.undos).toEqual([])
  })

  it('belongs to no step of typing before or after it', async () => {
    const editor = editorAt('one|')
    editor.insertText('!')
    await Promise.resolve()
    const story = storyIn(editor)
    become(editor, { ...story, slug: 'new' })
    Transforms.select(editor, Editor.end(editor, []))
    editor.insertText('?')
    editor.undo()
    expect(linesOf(editor)).toEqual(['one!'])
    expect(storyIn(editor).slug).toBe('new')
    editor.undo()
    expect(storyIn(editor)).toMatchObject({ slug: '' })
    expect(linesOf(editor)).toEqual(['one!'])
  })
})
