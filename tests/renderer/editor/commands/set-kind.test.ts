import { Editor, Transforms } from 'slate'
import { describe, expect, it } from 'vitest'
import type { Block } from '../../../../core/story/story'
import { addSubhead, setKind, type Kind } from '../../../../renderer/editor/commands/index'
import { createSession, type Session } from '../../../../renderer/session'
import { editorOn, kindsOf } from '../caret'
import { checksWith, paragraph, sessionWith, storyOf } from '../stories'

function list(ordered: boolean, ...items: string[]): Block {
  return { type: 'list', ordered, children: items.map((text) => ({ type: 'list-item', children: [{ text }] })) }
}

function on(body: Block[]): Session {
  const editor = editorOn(storyOf(body))
  const session = createSession({ story: editor.children[0] as never, revision: 0, savedAt: null }, checksWith())
  if (editor.selection) Transforms.select(session.editor, editor.selection)
  return session
}

const crosshead = (text: string): Block => ({ type: 'crosshead', children: [{ text }] })
const note = (text: string): Block => ({ type: 'editors-note', children: [{ text }] })
const box = (...children: (Block & { type: 'paragraph' | 'crosshead' })[]): Block => ({ type: 'fact-box', children })

const changes: [string, Block[], Kind, string[]][] = [
  ['a paragraph becomes a crosshead', [paragraph('o|ne')], 'crosshead', ['crosshead one']],
  ['a crosshead becomes a paragraph again', [crosshead('o|ne')], 'crosshead', ['paragraph one']],
  ['paragraphs become a list', [paragraph('|one'), paragraph('two|'), paragraph('three')], 'list', ['list: one / two', 'paragraph three']],
  ['a list becomes paragraphs again', [list(false, '|one', 'two|')], 'list', ['paragraph one', 'paragraph two']],
  ['a list becomes numbered', [list(false, '|one', 'two|')], 'numbered-list', ['list: one / two']],
  ['one item of a list becomes a paragraph', [list(false, 'one', 't|wo', 'three')], 'paragraph', ['list: one', 'paragraph two', 'list: three']],
  ['a paragraph joins the list before it', [list(false, 'one'), paragraph('t|wo')], 'list', ['list: one / two']],
  ['a paragraph between two lists joins both', [list(false, 'one'), paragraph('t|wo'), list(false, 'three')], 'list', ['list: one / two / three']],
  ['a paragraph does not join a list of the other kind', [list(true, 'one'), paragraph('t|wo')], 'list', ['list: one', 'list: two']],
  ['a paragraph becomes a note', [paragraph('o|ne')], 'editors-note', ['editors-note one']],
  ['an item becomes a note', [list(false, 'one', 't|wo')], 'editors-note', ['list: one', 'editors-note two']],
  ['paragraphs and crossheads become a box', [crosshead('|one'), paragraph('two|')], 'fact-box', ['fact-box: one / two']],
  ['a box is taken off', [box({ type: 'crosshead', children: [{ text: '|one' }] }, paragraph('two|'))], 'fact-box', ['crosshead one', 'paragraph two']],
  ['a paragraph in a box becomes its crosshead', [box(paragraph('o|ne'), paragraph('two'))], 'crosshead', ['fact-box: one / two']],
  ['a paragraph is taken out of a box', [box(paragraph('one'), paragraph('t|wo'))], 'paragraph', ['fact-box: one', 'paragraph two']],
  ['a mixture becomes all of it', [paragraph('|one'), crosshead('two|')], 'crosshead', ['crosshead one', 'crosshead two']],
  ['a note becomes a list', [note('o|ne')], 'list', ['list: one']],
]

describe('setKind', () => {
  it.each(changes)('%s', (_, body, kind, expected) => {
    const session = on(body)
    const before = session.story()
    const selected = Editor.string(session.editor, session.editor.selection!)
    setKind(session, kind)
    expect(kindsOf(session.editor)).toEqual(expected)
    expect(Editor.string(session.editor, session.editor.selection!)).toBe(selected)
    session.editor.undo()
    expect(session.story()).toEqual(before)
  })

  it('keeps the caret in its word', () => {
    const session = on([paragraph('one'), paragraph('two th|ree')])
    setKind(session, 'list')
    session.editor.insertText('X')
    expect(kindsOf(session.editor)).toEqual(['paragraph one', 'list: two thXree'])
  })

  it('does not mean a block before whose first letter the selection ends', () => {
    const session = on([paragraph('|one'), paragraph('|two')])
    setKind(session, 'crosshead')
    expect(kindsOf(session.editor)).toEqual(['crosshead one', 'paragraph two'])
  })

  it.each<[string, number[]]>([['the headline', [0, 0]], ['a cell', [0, 2, 0, 0]]])('leaves %s as it is', (_, path) => {
    const table: Block = { type: 'table', children: [{ type: 'table-row', children: [{ type: 'table-cell', heading: false, children: [{ text: 'a' }] }] }] }
    const session = on([paragraph('one'), table])
    const before = session.story()
    Transforms.select(session.editor, Editor.start(session.editor, path))
    setKind(session, 'crosshead')
    expect(session.story()).toBe(before)
  })

  it('keeps marks and quotations', () => {
    const session = on([paragraph('He |said ⟦q “yes”⟧')])
    const runs = session.story().children[1]!.children
    setKind(session, 'editors-note')
    expect(session.story().children[1]).toEqual({ type: 'editors-note', children: runs })
  })
})

describe('addSubhead', () => {
  it('makes one under the headline, with the caret in it, once', () => {
    const session = sessionWith(storyOf([paragraph('one')]))
    addSubhead(session)
    addSubhead(session)
    expect(session.story().children.map(({ type }) => type)).toEqual(['headline', 'subhead', 'paragraph'])
    session.editor.insertText('Sub')
    addSubhead(session)
    expect(session.story().children.map(({ type }) => type)).toEqual(['headline', 'subhead', 'subhead', 'paragraph'])
  })
})
