export interface LineAndColumn {
  line: number
  column: number
}

/** An offset of a text as line and column, both from 1, columns in UTF-16 units. */
export function lineAndColumn(text: string, offset: number): LineAndColumn {
  const before = text.slice(0, offset)
  const lines = before.split(/\r\n?|\n/)
  return { line: lines.length, column: lines.at(-1)!.length + 1 }
}
