import { describe, expect, it } from 'vitest'
import type { Block } from '../../../../core/story/story'
import { createStoryEditor } from '../../../../renderer/editor/with-story'
import { kindsOf } from '../caret'
import { storyOf } from '../stories'

const text = (type: string, words = type) => ({ type, children: [{ text: words }] })

describe('what stands in lists, tables and boxes', () => {
  it.each([
    ['paragraphs in a list become items', { type: 'list', ordered: false, children: [text('paragraph', 'a'), text('crosshead', 'b')] }, ['list: a / b']],
    ['a list in a list gives its items to it', { type: 'list', ordered: false, children: [{ type: 'list', ordered: true, children: [text('list-item', 'a')] }] }, ['list: a']],
    ['an empty list goes', { type: 'list', ordered: false, children: [] }, ['paragraph ']],
    ['a row with fewer cells gets empty ones', { type: 'table', children: [
      { type: 'table-row', children: [text('table-cell', 'a'), text('table-cell', 'b')] }, { type: 'table-row', children: [text('table-cell', 'c')] },
    ] }, ['table: a / b / c / ']],
    ['a paragraph in a table gets its row', { type: 'table', children: [text('paragraph', 'a')] }, ['table: a']],
    ['a note in a box becomes a paragraph', { type: 'fact-box', children: [text('editors-note', 'a'), text('crosshead', 'b')] }, ['fact-box: a / b']],
    ['a cell alone becomes a paragraph', text('table-cell', 'a'), ['paragraph a']],
    ['a row alone gives up its cells', { type: 'table-row', children: [text('table-cell', 'a'), text('table-cell', 'b')] }, ['paragraph a', 'paragraph b']],
  ])('%s', (_, block, expected) => {
    expect(kindsOf(createStoryEditor(storyOf([block as unknown as Block])))).toEqual(expected)
  })
})
