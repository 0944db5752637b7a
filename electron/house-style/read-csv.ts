import { CsvError, parse } from 'csv-parse/sync'
import type { Parsed, Spot } from './problem'
import { didYouMean } from './suggest'

interface Row {
  cells: string[]
  /** The spot of each cell. */
  spots: Spot[]
}

/**
 * Reads a CSV file with a header row into one record a row. Every column has to be there but the optional ones, in any
 * order. Cells are separated by commas, or by semicolons as spreadsheets write them where the comma is for decimals.
 */
export function readCsv(text: string, columns: readonly string[], optional: readonly string[] = []): Parsed {
  const separator = /^[^\n,]*;/.test(text) ? ';' : ','
  const read = rowsOf(text.replace(/\r\n?/g, '\n'), separator)
  if (!Array.isArray(read)) return read
  const [header, ...rows] = read
  if (!header) return { ok: false, spot: { line: 1, column: 1 }, message: `empty: the first row has to be ${columns.filter((name) => !optional.includes(name)).join(',')}` }
  const wrong = wrongHeader(header, columns, optional) ?? wrongLength(rows, header.cells.length, separator)
  if (wrong) return { ok: false, ...wrong }
  const names = header.cells
  return {
    ok: true,
    file: {
      value: rows.map(({ cells }) => Object.fromEntries(cells.map((cell, index) => [names[index], cell]))),
      at([row, column]) {
        const spots = rows[Number(row)]?.spots ?? header.spots
        return spots[names.indexOf(String(column))] ?? spots[0]!
      },
    },
  }
}

function wrongHeader({ cells, spots }: Row, columns: readonly string[], optional: readonly string[]): { spot: Spot, message: string } | null {
  const unknown = cells.findIndex((name, index) => !columns.includes(name) || cells.indexOf(name) < index)
  if (unknown >= 0) {
    const name = cells[unknown]!
    const twice = columns.includes(name)
    const message = twice ? `“${name}”: this column stands twice` : `“${name}”: unknown column${didYouMean(name, columns)}`
    return { spot: spots[unknown]!, message }
  }
  const missing = columns.find((name) => !cells.includes(name) && !optional.includes(name))
  return missing === undefined ? null : { spot: spots[0]!, message: `the column “${missing}” is missing` }
}

function wrongLength(rows: readonly Row[], length: number, separator: string): { spot: Spot, message: string } | null {
  const row = rows.find(({ cells }) => cells.length !== length)
  if (!row) return null
  const { length: own } = row.cells
  const spot = row.spots[Math.min(own, length + 1) - 1]!
  const why = own > length ? `a cell with a “${separator}” in it needs quotation marks` : `a “${separator}” is missing`
  return { spot, message: `this row has ${own} cells, the header ${length}: ${why}` }
}

function rowsOf(text: string, delimiter: string): Row[] | { ok: false, spot: Spot, message: string } {
  try {
    const options = { delimiter, info: true, raw: true, relax_column_count: true, skip_empty_lines: true, trim: true } as const
    const read = parse(text, options) as unknown as { record: string[], raw: string, info: { lines: number } }[]
    return read.map(({ record, raw, info }) => ({ cells: record, spots: cellSpots(raw, info.lines, delimiter) }))
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    return { ok: false, spot: { line: Number(error['lines']), column: 1 }, message: inWords(error) }
  }
}

/** Where each cell of a raw row begins. `lastLine` is the line on which the row ends; empty lines may precede it. */
function cellSpots(raw: string, lastLine: number, delimiter: string): Spot[] {
  const row = raw.replace(/\n$/, '')
  const starts = [row.search(/[^\n]/)]
  let quoted = false
  for (let offset = 0; offset < row.length; offset++) {
    if (row[offset] === '"') quoted = !quoted
    else if (row[offset] === delimiter && !quoted) starts.push(offset + 1)
  }
  const firstLine = lastLine - newlines(row)
  return starts.map((start) => ({
    line: firstLine + newlines(row.slice(0, start)),
    column: start - row.lastIndexOf('\n', start - 1),
  }))
}

function newlines(text: string): number {
  return text.split('\n').length - 1
}

function inWords({ code, message }: CsvError): string {
  if (code === 'CSV_QUOTE_NOT_CLOSED') return 'a quotation mark opens a cell here and none closes it'
  if (code === 'INVALID_OPENING_QUOTE' || code === 'CSV_INVALID_CLOSING_QUOTE')
    return 'a quotation mark inside a cell: put the cell in quotation marks and double those inside it'
  return message
}
