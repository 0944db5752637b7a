import { describe, expect, it } from 'vitest'
import type { Edit, Finding } from '../../../../core/check/finding'
import { fixWords } from '../../../../renderer/panels/findings/fix-words'

const edit = (from: number, to: number, instead: string, block = 0): Edit => ({ place: { field: 'body', block, from, to }, instead })

const finding = (text: string, title: string, edits: Edit[]): Finding => ({
  rule: 'a/b', level: 'error', place: { field: 'body', block: 0, from: 10, to: 10 + text.length }, text, message: '', says: '', values: {},
  source: '', related: [], fixes: [{ title, edits, safe: true }], key: '',
})

describe('fixWords', () => {
  it.each([
    ['a word', finding('Marquez', 'Duque', [edit(10, 17, 'Duque')]), '', '', 'Duque'],
    ['a sign, with what touches it', finding('\'', '’', [edit(10, 11, '’')]), 'Ukraine', 's', 'Ukraine’s'],
    ['two signs that change places', finding('”.', '.”', [edit(10, 10, '.'), edit(11, 12, '')]), 'world', '', 'world.”'],
    ['a fix at another place', finding('”', '“', [edit(40, 41, '“')]), 'world', '', '“'],
    ['a fix in another block', finding('”', '“', [edit(10, 11, '“', 2)]), 'world', '', '“'],
    ['an act', finding('Kaynak:', 'Remove the line', [{ ...edit(10, 17, ''), removeBlock: true }]), '', '', 'Remove the line'],
    ['words that are only taken away', finding('that', ' ', [edit(10, 14, '')]), '', '', 'Fix'],
  ])('%s', (_what, given, before, after, expected) => {
    expect(fixWords(given, 0, { before, after })).toBe(expected)
  })
})
