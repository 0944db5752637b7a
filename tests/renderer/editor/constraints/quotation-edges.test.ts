import { describe, expect, it } from 'vitest'
import { editorAt, linesOf } from '../caret'

describe('typing at a quotation', () => {
  it.each([
    ['inside of it', 'said ⟦q “ye|s”⟧ and', 'x', ['said ⟦q “yexs”⟧ and']],
    ['right after its closing mark', 'said ⟦q “yes”|⟧ and', 'x', ['said ⟦q “yes”⟧x and']],
    ['right before its opening mark', 'said |⟦q “yes”⟧ and', 'x', ['said x⟦q “yes”⟧ and']],
    ['right before its opening mark at the beginning of a text', '|⟦q “Yes”⟧ he said', 'x', ['x⟦q “Yes”⟧ he said']],
    ['right after its opening mark', 'said ⟦q “|yes”⟧ and', 'x', ['said ⟦q “xyes”⟧ and']],
    ['right before its closing mark', 'said ⟦q “yes|”⟧ and', 'x', ['said ⟦q “yesx”⟧ and']],
    ['at the end of a text it closes', '⟦q “Yes”|⟧', ' he said', ['⟦q “Yes”⟧ he said']],
    ['at its end where it goes on in the next paragraph', '⟦q “One.|⟧', ' Two.', ['⟦q “One. Two.⟧']],
    ['beside it in straight marks', '⟦q "Yes"|⟧', 'x', ['⟦q "Yes"⟧x']],
    ['beside it in French marks', '⟦q « Oui »|⟧', 'x', ['⟦q « Oui »⟧x']],
    ['beside an apostrophe inside of it', '⟦q “allies’|⟧', ' view”', ['⟦q “allies’⟧ view”']],
  ])('%s', (_, line, typed, expected) => {
    const editor = editorAt(line)
    for (const sign of typed) editor.insertText(sign)
    expect(linesOf(editor)).toEqual(expected)
  })

  it('inside of it, over selected words of it, stays inside', () => {
    const editor = editorAt('said ⟦q “|yes|, we do”⟧ and')
    editor.insertText('no')
    expect(linesOf(editor)).toEqual(['said ⟦q “no, we do”⟧ and'])
  })

  it('keeps bold where it was', () => {
    const editor = editorAt('said ⟦q “yes”|⟧ and')
    editor.addMark('bold', true)
    editor.insertText('x')
    expect(linesOf(editor)).toEqual(['said ⟦q “yes”⟧x and'])
  })
})

describe('a quotation', () => {
  it.each([
    ['parted in two paragraphs', ['said ⟦q “one |two”⟧ and'], 'break', ['said ⟦q “one ⟧', '⟦q two”⟧ and']],
    ['joined again', ['said ⟦q “one ⟧', '⟦q |two”⟧ and'], 'back', ['said ⟦q “one two”⟧ and']],
    ['joined forward', ['said ⟦q “one |⟧', '⟦q two”⟧ and'], 'forward', ['said ⟦q “one two”⟧ and']],
    ['whose paragraph is parted before it', ['said |⟦q “yes”⟧'], 'break', ['said ', '⟦q “yes”⟧']],
    ['whose paragraph is parted after it', ['said ⟦q “yes”|⟧ and'], 'break', ['said ⟦q “yes”⟧', ' and']],
  ])('stays one when it is %s', (_, lines, does, expected) => {
    const editor = editorAt(...lines)
    if (does === 'break') editor.insertBreak()
    else if (does === 'back') editor.deleteBackward('character')
    else editor.deleteForward('character')
    expect(linesOf(editor)).toEqual(expected)
    expect(editor.children[0]).toMatchObject({ quotations: [{ id: 'q' }] })
  })
})
