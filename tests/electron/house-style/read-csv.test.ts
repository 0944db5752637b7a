import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCsv } from '../../../electron/house-style/read-csv'

const columns = ['one', 'two', 'three']
const cell = fc.array(fc.constantFrom('a', 'ş', '“b”', ' ', ',', ';', '"', '\n', '|', '🗞'), { maxLength: 5 })
  .map((signs) => `w${signs.join('')}w`)
const table = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 6 })
const quoted = (text: string): string => (/[",;\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

describe('reading a table', () => {
  it('gives back every cell, and the line and column where it begins', () => {
    fc.assert(fc.property(table, fc.constantFrom(',', ';'), fc.boolean(), fc.constantFrom('\n', '\r\n'), (rows, separator, spaced, end) => {
      const lines = [columns, ...rows].map((row) => row.map(quoted).join(separator))
      const text = lines.join(spaced ? end + end : end) + end
      const read = readCsv(text, columns)
      if (!read.ok) throw new Error(read.message)
      expect(read.file.value).toEqual(rows.map(([one, two, three]) => ({ one, two, three })))
      rows.forEach((row, index) => row.forEach((content, at) => {
        const { line, column } = read.file.at([index, columns[at]!], 'value')
        const rest = text.split('\n').slice(line - 1).join('\n').slice(column - 1)
        expect(rest.startsWith(quoted(content))).toBe(true)
      }))
    }))
  })

  it('places what stands outside of every row in the header', () => {
    const read = readCsv('one,two,three\n', columns)
    expect(read.ok && read.file.at([7, 'three'], 'value')).toEqual({ line: 1, column: 9 })
  })
})
