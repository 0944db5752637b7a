/** One thing wrong with a file of a style package, for the person who keeps the style. */
export interface Problem {
  /** Within the package's folder, with forward slashes: `people/heads.yaml`. */
  file: string
  /** Both counted from 1, as text editors do; the column in UTF-16 units. */
  line: number
  column: number
  /** A sentence without the place in it. */
  message: string
}

export interface Spot {
  line: number
  column: number
}

/** A file's value, and where in the file each part of it stands. */
export interface Located {
  value: unknown
  /** The spot of the part at `path`, or of its key; where that part is missing, of the nearest part around it. */
  at(path: readonly PropertyKey[], of: 'value' | 'key'): Spot
}

/** What a file held, or why it could not be read at all. */
export type Parsed = { ok: true, file: Located } | { ok: false, spot: Spot, message: string }

/** `people/heads.yaml:14:7 “untl”: unknown key, did you mean “until”?` */
export function problemLine({ file, line, column, message }: Problem): string {
  return `${file}:${line}:${column} ${message}`
}

/** In the order in which somebody goes through the files to mend them. */
export function inOrder(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line || a.column - b.column)
}
