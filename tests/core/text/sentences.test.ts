import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sentences } from '../../../core/text/sentences'

const split = (text: string, language?: string): string[] =>
  sentences(text, language).map(({ from, to }) => text.slice(from, to))

describe('sentences', () => {
  it.each<[string, string[]]>([
    ['One. Two! Three?', ['One.', 'Two!', 'Three?']],
    ['Gen. Smith met Sec. Blinken on Jan. 24.', ['Gen. Smith met Sec. Blinken on Jan. 24.']],
    ['He spoke in the U.S. Senate. She left.', ['He spoke in the U.S. Senate.', 'She left.']],
    ['He lives in the U.S. She does not.', ['He lives in the U.S.', 'She does not.']],
    ['It began at 5 p.m. The hall was full.', ['It began at 5 p.m.', 'The hall was full.']],
    ['It began at 5 p.m. in Brussels.', ['It began at 5 p.m. in Brussels.']],
    [
      'St. Petersburg and Mt. Everest are far. Mr. Lavrov left.',
      ['St. Petersburg and Mt. Everest are far.', 'Mr. Lavrov left.'],
    ],
    ['George W. Bush and J. K. Rowling met.', ['George W. Bush and J. K. Rowling met.']],
    ['It rose 4.5 percent. Then it fell.', ['It rose 4.5 percent.', 'Then it fell.']],
    ['“We agreed.” He left.', ['“We agreed.”', 'He left.']],
    ['He said “no.” Then he left.', ['He said “no.”', 'Then he left.']],
    ['“Why?” he asked. She left.', ['“Why?” he asked.', 'She left.']],
    ['“Why?” Stoltenberg asked. She left.', ['“Why?” Stoltenberg asked.', 'She left.']],
    ['“Stop!” The crowd roared.', ['“Stop!”', 'The crowd roared.']],
    ['“We agreed. All must act,” he said.', ['“We agreed.', 'All must act,” he said.']],
    ['He waited … and waited. Nothing.', ['He waited … and waited.', 'Nothing.']],
    ['He waited... Then he left.', ['He waited...', 'Then he left.']],
    ['(It was late.) They left.', ['(It was late.)', 'They left.']],
    ['One line\nanother line', ['One line', 'another line']],
    ['  spaces.  Here.  ', ['spaces.', 'Here.']],
    ['no stop at all', ['no stop at all']],
    ['', []],
  ])('of %j', (text, expected) => {
    expect(split(text)).toEqual(expected)
  })

  it.each<[string, string[]]>([
    ['3. Kolordu geldi. Bu önemli.', ['3. Kolordu geldi.', 'Bu önemli.']],
    [
      'Prof. Dr. Yılmaz konuştu. “Geldik.” dedi. Sonra gitti.',
      ['Prof. Dr. Yılmaz konuştu.', '“Geldik.” dedi.', 'Sonra gitti.'],
    ],
  ])('of Turkish %j', (text, expected) => {
    expect(split(text, 'tr')).toEqual(expected)
  })

  it('leave out nothing but space', () => {
    const piece = fc.constantFrom('A', 'b', ' ', '. ', '.', '?”', '“', 'Mr.', 'U.S.', '\n', '…', '5', ' said', 'İ')
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('')),
        (text) => {
          expect(split(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
        },
      ),
    )
  })
})
