import type { Term } from '../../core/check/style'
import type { Problem, Spot } from './problem'

/** A row of a list, and where it stands. */
export interface Row<Value> {
  value: Value
  file: string
  spot: Spot
  /** Where a part of it stands. */
  part(path: readonly PropertyKey[]): Spot
}

/** A problem for every row whose name a row before it has already. */
export function twice<Value>(rows: readonly Row<Value>[], nameOf: (value: Value) => string): Problem[] {
  const first = new Map<string, Row<Value>>()
  return rows.flatMap((row) => {
    const name = nameOf(row.value)
    const before = first.get(name)
    if (!before) first.set(name, row)
    return before ? [problem(row, `“${name}” stands twice, first in ${before.file}:${before.spot.line}`)] : []
  })
}

/** A problem for every term that would be put right by words which another row has as wrong. */
export function rightButWrong(terms: readonly Row<Pick<Term, 'wrong' | 'right'>>[]): Problem[] {
  const wrong = new Map(terms.map((row) => [row.value.wrong, row]))
  return terms.flatMap((row) => {
    const { right } = row.value
    const other = wrong.get(right)
    return other ? [problem(row, `“${right}” would stand here, but ${other.file}:${other.spot.line} has it as wrong`)] : []
  })
}

function problem({ file, spot }: Row<unknown>, message: string): Problem {
  return { file, ...spot, message }
}
