import type { Problem } from './problem'
import type { Row } from './read-package'

/** A problem for every row whose name a row before it has already. */
export function twice<Value>(rows: readonly Row<Value>[], nameOf: (value: Value) => string): Problem[] {
  const first = new Map<string, Row<Value>>()
  return rows.flatMap((row) => {
    const name = nameOf(row.value)
    const before = first.get(name)
    if (!before) {
      first.set(name, row)
      return []
    }
    const message = `“${name}” stands twice, first in ${before.file}:${before.spot.line}`
    return [{ file: row.file, ...row.spot, message }]
  })
}
