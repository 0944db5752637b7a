import { CsvError, parse } from 'csv-parse/sync'
import type { Level } from '../../../../core/check/finding'
import type { Left, Origin } from '../draft'
import { plainLine, sentenceOf } from '../wording'

/** A row of a rule sheet, by what its columns mean. */
export interface SheetRow {
  origin: Origin
  /** In small letters: `regex`, `lt`, `lt_core`, `dictionary`, or whatever stands there. */
  type: string
  pattern: string
  replacement: string
  category: string
  /** On one line; empty when there is none. */
  description: string
  /** The same as a sentence. */
  message: string
  source: string
  level: Level
  ignored: boolean
}

export interface Sheet {
  rows: SheetRow[]
  left: Left[]
  changed: Left[]
}

/** Where each column stands. The order is fixed: Typerighter reads by place, not by name. */
const columns = { type: 0, pattern: 1, replacement: 2, colour: 3, category: 4, description: 6, tags: 7, ignored: 8, notes: 9, id: 10, red: 11, advisory: 13 } as const

type Column = keyof typeof columns

interface Cells {
  line: number
  of(column: Column): string
}

/** Reads a sheet of comma, semicolon or tab separated cells. Never throws for what it holds. */
export function readSheet(text: string, file: string): Sheet {
  const read = cellsOf(text.replace(/\r\n?/g, '\n'), file)
  const body = read.rows.filter((row, index) => !(index === 0 && /^(?:rule )?type$/i.test(row.of('type'))))
  return { rows: body.map((row) => sheetRow(row, file)), left: read.left, changed: withoutPlace(body, file) }
}

function sheetRow({ line, of }: Cells, file: string): SheetRow {
  const pattern = of('pattern')
  const description = plainLine(of('description'))
  const id = plainLine(of('id'))
  return {
    origin: { file, line, what: plainLine(pattern) || plainLine(of('id')) || 'an empty row' },
    type: plainLine(of('type')).toLowerCase(),
    pattern: pattern.normalize('NFC').trim(),
    replacement: plainLine(of('replacement')),
    category: plainLine(of('category')),
    description,
    message: description === '' ? '' : sentenceOf(description),
    source: id === '' ? `Rule sheet, row ${line}` : `Rule sheet, ${id}`,
    level: isYes(of('red')) ? 'error' : isYes(of('advisory')) ? 'advice' : 'warning',
    ignored: isYes(of('ignored')),
  }
}

function isYes(cell: string): boolean {
  return /^(?:y|yes|true|x)$/i.test(cell.trim())
}

/** Columns that a style package has no place for, told once. */
function withoutPlace(rows: readonly Cells[], file: string): Left[] {
  const named = { colour: 'Colour', tags: 'Tags', notes: 'Notes' } as const
  return (Object.keys(named) as (keyof typeof named)[]).flatMap((column) => {
    const filled = rows.filter(({ of }) => of(column).trim() !== '')
    if (filled.length === 0) return []
    return [{ file, line: filled[0]!.line, what: named[column], why: `a style package has no such column; ${filled.length} rows have something there`, next: 'Keep the sheet, if that is still wanted.' }]
  })
}

function cellsOf(text: string, file: string): { rows: Cells[], left: Left[] } {
  try {
    const options = { delimiter: delimiterOf(text), info: true, raw: true, relax_column_count: true, relax_quotes: true, skip_empty_lines: true } as const
    const read = parse(text, options) as unknown as { record: string[], raw: string, info: { lines: number } }[]
    return {
      left: [],
      rows: read.map(({ record, raw, info }) => ({
        line: info.lines - (raw.replace(/^\n+|\n$/g, '').match(/\n/g)?.length ?? 0),
        of: (column) => (record[columns[column]] ?? '').replace(/\p{Cs}/gu, '\uFFFD'),
      })),
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const why = error.code === 'CSV_QUOTE_NOT_CLOSED' ? 'a quotation mark opens a cell here and none closes it, so nothing could be read' : `the sheet cannot be read as a table: ${error.message}`
    return { rows: [], left: [{ file, line: Math.max(1, Number(error['lines']) || 1), what: file, why, next: 'Save the sheet as CSV again.' }] }
  }
}

function delimiterOf(text: string): string {
  const [line = ''] = text.split('\n', 1)
  return [',', ';', '\t'].toSorted((a, b) => line.split(b).length - line.split(a).length)[0]!
}
