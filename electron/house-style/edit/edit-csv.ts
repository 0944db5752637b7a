import { parse } from 'csv-parse/sync'

export type Cells = Readonly<Record<string, string>>

/**
 * The text of a CSV file with one row put or taken away. `isIt` tells the row that it takes the place of; without one it
 * comes last. Every other row stays as it is written, and so do columns, separator and their order. `text` is null for a
 * file that is not there yet; it then gets these columns.
 */
export function withRow(text: string | null, columns: readonly string[], isIt: (row: Cells) => boolean, row: Cells | null): string {
  const { rows: [header, ...rows], delimiter } = rowsOf(text ?? `${columns.join(',')}\n`)
  const names = header!.cells
  const line = row === null ? '' : `${names.map((name) => cell(row[name] ?? '', delimiter)).join(delimiter)}\n`
  const at = rows.findIndex(({ cells }) => isIt(recordOf(names, cells)))
  const raws = [header!, ...rows].map(({ raw }) => (raw.endsWith('\n') ? raw : `${raw}\n`))
  if (at < 0) return raws.join('') + line
  return [...raws.slice(0, at + 1), line, ...raws.slice(at + 2)].join('')
}

/** Whether a row of a CSV file is this one. */
export function hasRow(text: string, isIt: (row: Cells) => boolean): boolean {
  const { rows: [header, ...rows] } = rowsOf(text)
  return rows.some(({ cells }) => isIt(recordOf(header!.cells, cells)))
}

function recordOf(names: readonly string[], cells: readonly string[]): Cells {
  return Object.fromEntries(names.map((name, index) => [name, cells[index] ?? '']))
}

/** As read-csv.ts reads it, with what each row is written as. A file that cannot be read has no rows: reading the package says why. */
function rowsOf(text: string): { rows: { cells: string[], raw: string }[], delimiter: string } {
  const delimiter = /^[^\n,]*;/.test(text) ? ';' : ','
  const options = { delimiter, info: true, raw: true, relax_column_count: true, relax_quotes: true, skip_empty_lines: true, trim: true } as const
  const read = parse(text.replace(/\r\n?/g, '\n'), options) as unknown as { record: string[], raw: string }[]
  return { rows: read.map(({ record, raw }) => ({ cells: record, raw })), delimiter }
}

function cell(text: string, delimiter: string): string {
  return text.includes(delimiter) || /["\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
