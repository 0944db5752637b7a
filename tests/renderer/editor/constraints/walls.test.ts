import { Editor, Transforms } from 'slate'
import { describe, expect, it } from 'vitest'
import type { Block, StoryChild } from '../../../../core/story/story'
import { nodeText } from '../../../../core/story/text'
import { storyOf as storyIn } from '../../../../renderer/editor/places'
import { editorAt, editorOn, kindsOf } from '../caret'
import { paragraph, storyOf } from '../stories'

const table: Block = { type: 'table', children: [
  { type: 'table-row', children: [cell('a'), cell('b')] },
  { type: 'table-row', children: [cell('c'), cell('d')] },
] }

function cell(text: string): { type: 'table-cell', heading: boolean, children: [{ text: string }] } {
  return { type: 'table-cell', heading: false, children: [{ text }] }
}

function list(...items: string[]): Block {
  return { type: 'list', ordered: false, children: items.map((text) => ({ type: 'list-item', children: [{ text }] })) }
}

function box(...lines: string[]): Block {
  return { type: 'fact-box', children: lines.map((line) => paragraph(line)) }
}

const subhead: StoryChild = { type: 'subhead', children: [{ text: 'Sub' }] }

describe('Backspace at the beginning', () => {
  it.each<[string, Block[], string[]]>([
    ['of a paragraph joins it to the one before', [paragraph('one'), paragraph('|two')], ['paragraph onetwo']],
    ['of a list item takes it out of the list', [list('one', '|two', 'three')], ['list: one', 'paragraph two', 'list: three']],
    ['of a note makes a paragraph of it', [{ type: 'editors-note', children: [{ text: '|one' }] }], ['paragraph one']],
    ['of a box takes the paragraph out of it', [box('|one', 'two')], ['paragraph one', 'fact-box: two']],
    ['of a later paragraph in a box joins it', [box('one', '|two')], ['fact-box: onetwo']],
    ['of the first paragraph does nothing', [paragraph('|one'), paragraph('two')], ['paragraph one', 'paragraph two']],
    ['of a paragraph after a table does not reach into it', [table, paragraph('|one')], ['table: a / b / c / d', 'paragraph one']],
    ['of an empty paragraph after a table removes the paragraph', [table, paragraph('|')], ['table: a / b / c / d']],
  ])('%s', (_, body, expected) => {
    const editor = editorOn(storyOf(body))
    editor.deleteBackward('character')
    expect(kindsOf(editor)).toEqual(expected)
  })

  it('of a subhead never reaches the headline', () => {
    const editor = editorOn(storyOf([paragraph('one')], {}, [subhead]))
    Transforms.select(editor, Editor.start(editor, [0, 1]))
    editor.deleteBackward('character')
    expect(storyIn(editor).children.map(nodeText)).toEqual(['Head', 'Sub', 'one'])
  })

  it('of an empty subhead takes it away and goes to the end of what stands before', () => {
    const editor = editorOn(storyOf([paragraph('one')], {}, [{ type: 'subhead', children: [{ text: '' }] }]))
    Transforms.select(editor, Editor.start(editor, [0, 1]))
    editor.deleteBackward('character')
    expect(storyIn(editor).children.map(nodeText)).toEqual(['Head', 'one'])
    expect(editor.selection?.anchor).toEqual({ path: [0, 0, 0], offset: 4 })
  })
})

describe('Delete at the end', () => {
  it.each<[string, Block[], string[]]>([
    ['of a paragraph joins the next to it', [paragraph('one|'), paragraph('two')], ['paragraph onetwo']],
    ['of a paragraph before a table does nothing', [paragraph('one|'), table], ['paragraph one', 'table: a / b / c / d']],
    ['of the last paragraph does nothing', [paragraph('one|')], ['paragraph one']],
  ])('%s', (_, body, expected) => {
    const editor = editorOn(storyOf(body))
    editor.deleteForward('character')
    expect(kindsOf(editor)).toEqual(expected)
  })

  it('of the headline does not pull the text up', () => {
    const editor = editorAt('one')
    Transforms.select(editor, Editor.end(editor, [0, 0]))
    editor.deleteForward('character')
    expect(storyIn(editor).children.map(nodeText)).toEqual(['Head', 'one'])
  })
})

describe('deleting a selection', () => {
  it('over the border of a field empties both sides and joins nothing', () => {
    const editor = editorOn(storyOf([paragraph('one|two'), paragraph('three')], {}, [subhead]))
    Transforms.select(editor, { anchor: { path: [0, 0, 0], offset: 2 }, focus: { path: [0, 2, 0], offset: 3 } })
    editor.deleteFragment()
    expect(storyIn(editor).children.map((child) => `${child.type} ${nodeText(child)}`)).toEqual(['headline He', 'paragraph two', 'paragraph three'])
  })

  it('over cells empties them and keeps the table', () => {
    const editor = editorOn(storyOf([table, paragraph('one')]))
    Transforms.select(editor, { anchor: { path: [0, 1, 0, 1, 0], offset: 0 }, focus: { path: [0, 1, 1, 0, 0], offset: 1 } })
    editor.deleteFragment()
    expect(kindsOf(editor)).toEqual(['table: a /  /  / d', 'paragraph one'])
  })

  it('over paragraphs joins what is left of them', () => {
    const editor = editorAt('one| two', 'three', 'four| five')
    editor.deleteFragment()
    expect(kindsOf(editor)).toEqual(['paragraph one five'])
  })

  it('and typing in its place leaves what was typed', () => {
    const editor = editorAt('one| two', 'three |four')
    editor.insertText(' and ')
    expect(kindsOf(editor)).toEqual(['paragraph one and four'])
  })
})
