import { Editor, Transforms } from 'slate'
import { describe, expect, it } from 'vitest'
import type { Block } from '../../../../core/story/story'
import { storyOf as storyIn } from '../../../../renderer/editor/places'
import { editorAt, editorOn, kindsOf, linesOf } from '../caret'
import { paragraph, quotation, storyOf } from '../stories'
import { clipboard } from './data'

function list(...items: string[]): Block {
  return { type: 'list', ordered: false, children: items.map((text) => ({ type: 'list-item', children: [{ text }] })) }
}

/** What the editor copies of its selection. */
function copied(editor: Editor): DataTransfer {
  const data = clipboard()
  editor.setFragmentData(data, 'copy')
  return data
}

describe('copying', () => {
  it.each<[string, Block[], string, string]>([
    ['words are words', [paragraph('He |said| so')], 'said', 'said'],
    ['paragraphs are paragraphs', [paragraph('|one'), paragraph('two|')], '<p>one</p>\n<p>two</p>', 'one\n\ntwo'],
    ['signs of markup are escaped', [paragraph('|a < b & "c"|')], 'a &lt; b &amp; &quot;c&quot;', 'a < b & "c"'],
    ['words of one list item are words', [list('o|n|e', 'two')], 'n', 'n'],
    ['items of a list are a list', [list('|one', 'two|')], '<ul><li>one</li><li>two</li></ul>', 'one\ntwo'],
    ['marks and links are elements', [{ type: 'paragraph', children: [
      { text: '|a ', bold: true }, { text: 'b ', italic: true }, { text: 'c|', href: 'https://example.com/?a=1&b=2' },
    ] }], '<strong>a </strong><em>b </em><a href="https://example.com/?a=1&amp;b=2">c</a>', 'a b c'],
  ])('%s', (_, body, html, plain) => {
    const data = copied(editorOn(storyOf(body)))
    expect(data.getData('text/html')).toBe(html)
    expect(data.getData('text/plain')).toBe(plain)
  })

  it('of nothing leaves the clipboard as it is', () => {
    expect(copied(editorAt('one|')).types).toEqual([])
  })
})

describe('pasting what was copied here', () => {
  const entry = quotation('q', { speaker: 'Stoltenberg', saidWhere: 'in Brussels' })

  it('gives a copied quotation a place of its own in the ledger, with the same speaker', () => {
    const editor = editorOn(storyOf([paragraph('He said |⟦q “yes”⟧|'), paragraph('')], { quotations: [entry] }))
    const data = copied(editor)
    Transforms.select(editor, Editor.end(editor, [0, 2]))
    editor.insertData(data)
    const [first, second] = storyIn(editor).quotations
    expect(first).toEqual(entry)
    expect(second).toEqual({ ...entry, id: second!.id })
    expect(second!.id).not.toBe('q')
    expect(linesOf(editor)[1]).toBe(`⟦${second!.id} “yes”⟧`)
  })

  it('keeps the quotation that was cut the same one', () => {
    const editor = editorOn(storyOf([paragraph('He said |⟦q “yes”⟧|'), paragraph('Later: ')], { quotations: [entry] }))
    const data = copied(editor)
    editor.deleteFragment()
    Transforms.select(editor, Editor.end(editor, [0, 2]))
    editor.insertData(data)
    expect(linesOf(editor)).toEqual(['He said ', 'Later: ⟦q “yes”⟧'])
    expect(storyIn(editor).quotations).toEqual([entry])
  })

  it('keeps part of a quotation that is moved inside of it in it', () => {
    const editor = editorAt('He said ⟦q “yes, |we |do”⟧')
    const data = copied(editor)
    editor.deleteFragment()
    Transforms.select(editor, { path: [0, 1, 1], offset: 1 })
    editor.insertData(data)
    expect(linesOf(editor)).toEqual(['He said ⟦q “we yes, do”⟧'])
  })

  it('brings a quotation into another story with who said it', () => {
    const data = copied(editorOn(storyOf([paragraph('He said |⟦q “yes”⟧|')], { quotations: [entry] })))
    const other = editorAt('There |too')
    other.insertData(data)
    expect(linesOf(other)).toEqual(['There ⟦q “yes”⟧too'])
    expect(storyIn(other).quotations).toEqual([entry])
  })

  it('is one step for undo', () => {
    const editor = editorAt('one| two', 'three |four')
    const data = copied(editor)
    const before = storyIn(editor)
    editor.insertData(data)
    expect(linesOf(editor)).toEqual(['one two', 'three four'])
    editor.undo()
    expect(storyIn(editor)).toEqual(before)
  })

  it.each([
    ['that is no story', '[{"type":"script","children":[{"text":"a","onload":"b"}]},7,null]', ['a']],
    ['that cannot be read', '%E0%A4%A', ['plain']],
    ['that is no list', '{"type":"paragraph"}', ['plain']],
  ])('takes nothing from a page %s', (_, own, expected) => {
    const editor = editorAt('|')
    const json = own.startsWith('%') ? own : encodeURIComponent(own)
    editor.insertData(clipboard({ 'application/x-dateline-fragment': json, 'text/plain': 'plain' }))
    expect(linesOf(editor)).toEqual(expected)
    expect(storyIn(editor).children[1]).toEqual(paragraph(expected[0]!))
  })
})

describe('pasting plain text', () => {
  it.each([
    ['words go in at the caret', ['one| three'], ' two', ['one two three']],
    ['words in a quotation are part of it', ['⟦q “one| three”⟧'], ' two', ['⟦q “one two three”⟧']],
    ['words over a selection take its place', ['one |two| three'], '2', ['one 2 three']],
    ['lines are paragraphs', ['|'], 'one\r\ntwo\n\nthree', ['one', 'two', 'three']],
    ['lines in the middle of a text part it', ['one | two'], 'a\nb', ['one a', 'b two']],
    ['one line with its end is a line', ['one |'], 'two\n', ['one two ']],
    ['lines broken at a fixed width are put together', ['|'],
      'The ministers met in Brussels on Monday and agreed to send\nmore aid to the region before the winter comes, officials at\nthe meeting said. The talks go on\nthrough the week.',
      ['The ministers met in Brussels on Monday and agreed to send more aid to the region before the winter comes, officials at the meeting said. The talks go on through the week.']],
  ])('%s', (_, lines, text, expected) => {
    const editor = editorAt(...lines)
    editor.insertData(clipboard({ 'text/plain': text }))
    expect(linesOf(editor)).toEqual(expected)
  })

  it('into the headline stays one line', () => {
    const editor = editorAt('one')
    Transforms.select(editor, Editor.end(editor, [0, 0]))
    editor.insertData(clipboard({ 'text/plain': 'two\nthree' }))
    expect(Editor.string(editor, [0, 0])).toBe('Headtwo three')
    expect(storyIn(editor).children).toHaveLength(2)
  })
})

describe('pasting blocks', () => {
  const crosshead: Block = { type: 'crosshead', children: [{ text: 'Cross' }] }

  it.each<[string, Block[], Block[], string[]]>([
    ['between words parts them around the blocks', [paragraph('one|two')], [crosshead, paragraph('a')], ['paragraph one', 'crosshead Cross', 'paragraph atwo']],
    ['that are one crosshead beside words are words', [paragraph('|one')], [crosshead], ['paragraph Crossone']],
    ['in an empty paragraph takes its place', [paragraph('|')], [crosshead, list('a', 'b')], ['crosshead Cross', 'list: a / b']],
    ['at the end of a text comes behind it', [paragraph('one|')], [paragraph('a'), list('b', 'c')], ['paragraph onea', 'list: b / c']],
    ['in a list makes items of them', [list('one|', 'two')], [paragraph('a'), paragraph('b')], ['list: onea / b / two']],
    ['at the beginning of a crosshead makes no crosshead of the first', [{ type: 'crosshead', children: [{ text: '|Old' }] }],
      [paragraph('a'), paragraph('b')], ['paragraph a', 'paragraph bOld']],
  ])('%s', (_, body, blocks, expected) => {
    const editor = editorOn(storyOf(body))
    editor.insertFragment(blocks)
    expect(kindsOf(editor)).toEqual(expected)
  })

  it('leaves the caret behind what was pasted', () => {
    const editor = editorAt('one|two')
    editor.insertFragment([paragraph('a'), paragraph('b')])
    editor.insertText('!')
    expect(linesOf(editor)).toEqual(['onea', 'b!two'])
  })
})
