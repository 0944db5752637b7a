import { describe, expect, it } from 'vitest'
import { hasRow, withRow } from '../../../../electron/house-style/edit/edit-csv'

const columns = ['word', 'source']
const is = (word: string) => (row: Readonly<Record<string, string>>): boolean => row['word'] === word

describe('a table with a row put or taken away', () => {
  it.each<[string, string | null, string, Record<string, string> | null, string]>([
    ['is made where there is none', null, 'a', { word: 'a', source: 'x' }, 'word,source\na,x\n'],
    ['has a new row last', 'word,source\na,x\n', 'b', { word: 'b', source: 'y' }, 'word,source\na,x\nb,y\n'],
    ['has it last although the file ends without a line', 'word,source\na,x', 'b', { word: 'b', source: 'y' }, 'word,source\na,x\nb,y\n'],
    ['has another in its place', 'word,source\na,x\nb,y\nc,z\n', 'b', { word: 'b', source: 'new' }, 'word,source\na,x\nb,new\nc,z\n'],
    ['has it no more', 'word,source\na,x\nb,y\nc,z\n', 'b', null, 'word,source\na,x\nc,z\n'],
    ['keeps spaces, quotation marks and empty lines of the others', 'word , source\n"a", "x, y"\n\nb,"say ""x"""\n', 'c', { word: 'c', source: 'z' }, 'word , source\n"a", "x, y"\n\nb,"say ""x"""\nc,z\n'],
    ['keeps the order of its columns', 'source,word\nx,a\n', 'b', { word: 'b', source: 'y' }, 'source,word\nx,a\ny,b\n'],
    ['keeps semicolons, and marks in a cell', 'word;source\na;x\n', 'b', { word: 'b', source: 'y; "z"' }, 'word;source\na;x\nb;"y; ""z"""\n'],
    ['has a comma in a cell that needs marks', 'word,source\n', 'b', { word: 'b', source: 'y, z' }, 'word,source\nb,"y, z"\n'],
  ])('%s', (_what, text, word, row, expected) => {
    const made = withRow(text, columns, is(word), row)
    expect(made).toBe(expected)
    expect(hasRow(made, is(word))).toBe(row !== null)
  })
})
