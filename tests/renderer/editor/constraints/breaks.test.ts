import { Editor, Transforms } from 'slate'
import { describe, expect, it } from 'vitest'
import type { Block } from '../../../../core/story/story'
import { editorOn, kindsOf } from '../caret'
import { paragraph, storyOf } from '../stories'

function list(...items: string[]): Block {
  return { type: 'list', ordered: false, children: items.map((text) => ({ type: 'list-item', children: [{ text }] })) }
}

const table: Block = { type: 'table', children: [
  { type: 'table-row', children: [{ type: 'table-cell', heading: true, children: [{ text: 'a' }] }] },
  { type: 'table-row', children: [{ type: 'table-cell', heading: false, children: [{ text: 'b' }] }] },
] }

describe('Enter', () => {
  it.each<[string, Block[], string[]]>([
    ['parts a paragraph', [paragraph('one|two')], ['paragraph one', 'paragraph two']],
    ['makes an item in a list', [list('one|two')], ['list: one / two']],
    ['leaves a list from an empty item', [list('one', '|')], ['list: one', 'paragraph ']],
    ['leaves an empty item in the middle of a list', [list('one', '|', 'two')], ['list: one', 'paragraph ', 'list: two']],
    ['follows a crosshead with a paragraph', [{ type: 'crosshead', children: [{ text: 'one|' }] }], ['crosshead one', 'paragraph ']],
    ['parts a crosshead into itself and a paragraph', [{ type: 'crosshead', children: [{ text: 'one|two' }] }], ['crosshead one', 'paragraph two']],
    ['before a crosshead makes room for a paragraph', [{ type: 'crosshead', children: [{ text: '|one' }] }], ['paragraph ', 'crosshead one']],
    ['in an empty note makes a paragraph of it', [{ type: 'editors-note', children: [{ text: '|' }] }], ['paragraph ']],
    ['makes a paragraph in a box', [{ type: 'fact-box', children: [paragraph('one|two')] }], ['fact-box: one / two']],
    ['leaves a box from an empty last paragraph', [{ type: 'fact-box', children: [paragraph('one'), paragraph('|')] }], ['fact-box: one', 'paragraph ']],
  ])('%s', (_, body, expected) => {
    const editor = editorOn(storyOf(body))
    editor.insertBreak()
    expect(kindsOf(editor)).toEqual(expected)
  })

  it('goes on from the headline to the subhead and from there to the text', () => {
    const editor = editorOn(storyOf([paragraph('one')], {}, [{ type: 'subhead', children: [{ text: 'Sub' }] }]))
    Transforms.select(editor, Editor.end(editor, [0, 0]))
    editor.insertBreak()
    expect(editor.selection?.anchor).toEqual({ path: [0, 1, 0], offset: 0 })
    editor.insertBreak()
    expect(editor.selection?.anchor).toEqual({ path: [0, 2, 0], offset: 0 })
  })

  it('goes to the cell below, and from the last row into a paragraph after the table', () => {
    const editor = editorOn(storyOf([table]))
    Transforms.select(editor, Editor.end(editor, [0, 1, 0, 0]))
    editor.insertBreak()
    expect(editor.selection?.anchor.path).toEqual([0, 1, 1, 0, 0])
    editor.insertBreak()
    expect(kindsOf(editor)).toEqual(['table: a / b', 'paragraph '])
    expect(editor.selection?.anchor.path).toEqual([0, 2, 0])
  })

  it('with Shift means the same: a text block is one line', () => {
    const editor = editorOn(storyOf([paragraph('one|two')]))
    editor.insertSoftBreak()
    expect(kindsOf(editor)).toEqual(['paragraph one', 'paragraph two'])
  })
})
