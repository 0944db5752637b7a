import { describe, expect, it } from 'vitest'
import type { Block, Text } from '../../../../core/story/story'
import { storyOf as storyIn } from '../../../../renderer/editor/places'
import { createStoryEditor } from '../../../../renderer/editor/with-story'
import { editorAt, linesOf } from '../caret'
import { storyOf } from '../stories'

describe('runs of text', () => {
  it.each<[string, Text[], Text[]]>([
    ['lose marks that do not apply', [{ text: 'a', bold: false as never, href: '' }], [{ text: 'a' }]],
    ['of nothing carry no mark', [{ text: '', bold: true }], [{ text: '' }]],
    ['hold no line break', [{ text: 'a\r\nb\u2028c' }], [{ text: 'a b c' }]],
    ['that are equal and touch are one', [{ text: 'a', bold: true }, { text: 'b', bold: true }], [{ text: 'ab', bold: true }]],
  ])('%s', (_, runs, expected) => {
    const editor = createStoryEditor(storyOf([{ type: 'paragraph', children: runs } as Block]))
    expect((storyIn(editor).children[1] as { children: Text[] }).children).toEqual(expected)
  })

  it('in headline and subheads carry no quotation', () => {
    const head = [{ type: 'subhead' as const, children: [{ text: '“a”', quotation: 'q' }] }]
    const editor = createStoryEditor(storyOf([{ type: 'paragraph', children: [{ text: 'b' }] }], {}, head))
    expect(storyIn(editor).children[1]).toEqual({ type: 'subhead', children: [{ text: '“a”' }] })
  })

  it('typed with a line break hold a space for it', () => {
    const editor = editorAt('one |two')
    editor.insertText('a\nb ')
    expect(linesOf(editor)).toEqual(['one a b two'])
  })
})
