import { Editor, Transforms, type Element } from 'slate'
import { describe, expect, it } from 'vitest'
import { storyOf as storyIn } from '../../../../renderer/editor/places'
import { createStoryEditor } from '../../../../renderer/editor/with-story'
import { editorAt } from '../caret'
import { paragraph, storyOf } from '../stories'

function line(type: string, text = type): Element {
  return { type, children: [{ text }] } as Element
}

function typesOf(editor: Editor): string[] {
  return storyIn(editor).children.map(({ type }) => type)
}

describe('a story', () => {
  it.each([
    ['without a headline', ['paragraph'], ['headline', 'paragraph']],
    ['with two headlines', ['headline', 'headline', 'paragraph'], ['headline', 'paragraph', 'paragraph']],
    ['with a headline in the body', ['headline', 'paragraph', 'headline'], ['headline', 'paragraph', 'paragraph']],
    ['with a subhead in the body', ['headline', 'subhead', 'paragraph', 'subhead'], ['headline', 'subhead', 'paragraph', 'paragraph']],
    ['without a body', ['headline', 'subhead'], ['headline', 'subhead', 'paragraph']],
    ['of nothing', [], ['headline', 'paragraph']],
    ['in order', ['headline', 'subhead', 'subhead', 'crosshead'], ['headline', 'subhead', 'subhead', 'crosshead']],
  ])('%s comes into order', (_, types, expected) => {
    const editor = createStoryEditor({ ...storyOf([]), children: types.map((type) => line(type)) as never })
    expect(typesOf(editor)).toEqual(expected)
  })

  it('has a headline and a paragraph when all of it is selected and deleted', () => {
    const editor = editorAt('one', 'two')
    Transforms.select(editor, [])
    editor.deleteFragment()
    expect(typesOf(editor)).toEqual(['headline', 'paragraph'])
    expect(Editor.string(editor, [])).toBe('')
  })

  it('keeps its fields null, never missing', () => {
    const dateline = { city: 'Brussels', region: '', agency: 'AA', dash: 'en-dash' as const, date: null, showsDate: false }
    const editor = createStoryEditor(storyOf([paragraph('one')], { dateline }))
    Transforms.setNodes(editor, { dateline: null }, { at: [0] })
    expect(storyIn(editor)).toHaveProperty('dateline', null)
    editor.undo()
    expect(storyIn(editor).dateline).toEqual(dateline)
    editor.redo()
    expect(storyIn(editor)).toHaveProperty('dateline', null)
  })
})
