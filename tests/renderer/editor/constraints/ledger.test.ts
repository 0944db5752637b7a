import { Editor, Transforms } from 'slate'
import { describe, expect, it } from 'vitest'
import { storyOf as storyIn } from '../../../../renderer/editor/places'
import { editorAt, editorOn, linesOf } from '../caret'
import { paragraph, quotation, storyOf } from '../stories'

const said = quotation('q', { speaker: 'Stoltenberg', confirmed: true })

function ledgerOf(editor: Editor): [string, string][] {
  return storyIn(editor).quotations.map(({ id, speaker }) => [id, speaker])
}

describe('the ledger', () => {
  it('loses the entry whose words are deleted, and has it again after undo', () => {
    const editor = editorOn(storyOf([paragraph('He said |⟦q “yes”⟧| and left')], { quotations: [said] }))
    editor.deleteFragment()
    expect(ledgerOf(editor)).toEqual([])
    editor.undo()
    expect(ledgerOf(editor)).toEqual([['q', 'Stoltenberg']])
    expect(linesOf(editor)).toEqual(['He said ⟦q “yes”⟧ and left'])
  })

  it('knows again who spoke when the words come back', () => {
    const editor = editorOn(storyOf([paragraph('He said |⟦q “yes”⟧|'), paragraph('Two')], { quotations: [said] }))
    const words = editor.getFragment()
    editor.deleteFragment()
    editor.insertText('so')
    Transforms.select(editor, Editor.end(editor, [0, 2]))
    editor.insertFragment(words)
    expect(ledgerOf(editor)).toEqual([['q', 'Stoltenberg']])
  })

  it('follows the order of the text', () => {
    const editor = editorAt('⟦a “one”⟧', '⟦b “two”⟧')
    Transforms.moveNodes(editor, { at: [0, 2], to: [0, 1] })
    expect(ledgerOf(editor).map(([id]) => id)).toEqual(['b', 'a'])
  })

  it('has an empty entry for words marked with an id that nobody knows', () => {
    const editor = editorOn(storyOf([paragraph('⟦new “yes”⟧')], { quotations: [] }))
    expect(storyIn(editor).quotations).toEqual([quotation('new')])
  })

  it('lets go of an entry whose words became a subhead', () => {
    const editor = editorAt('⟦q “yes”⟧ and', 'Two')
    Transforms.setNodes(editor, { type: 'subhead' }, { at: [0, 1] })
    expect(ledgerOf(editor)).toEqual([])
  })

  it('names nobody of another story', () => {
    const editor = editorOn(storyOf([paragraph('|')]))
    const stranger = quotation('far', { speaker: 'Lavrov', people: ['somebody-elsewhere'] })
    const data = new Map<string, string>()
    editor.insertData({ getData: (kind: string) => data.get(kind) ?? ({
      'application/x-dateline-fragment': encodeURIComponent(JSON.stringify([paragraph('⟦far “no”⟧')])),
      'application/x-dateline-quotations': encodeURIComponent(JSON.stringify([stranger])),
    })[kind] ?? '' } as DataTransfer)
    expect(storyIn(editor).quotations).toEqual([{ ...stranger, people: [] }])
  })
})
