import * as v from 'valibot'
import type { Located, Problem } from './problem'

export type Validated<Output> = { ok: true, output: Output } | { ok: false, problems: Problem[] }

/** Holds a file to its schema. Every problem has the place in the file where an editor will mend it. */
export function validate<Schema extends v.GenericSchema>(schema: Schema, name: string, file: Located): Validated<v.InferOutput<Schema>> {
  const result = v.safeParse(schema, file.value)
  if (result.success) return { ok: true, output: result.output }
  return { ok: false, problems: result.issues.map((issue) => problemOf(issue, name, file)) }
}

function problemOf(issue: v.BaseIssue<unknown>, file: string, { at }: Located): Problem {
  const path = issue.path?.map(({ key }) => key as PropertyKey) ?? []
  const aboutKey = issue.expected === 'never' || issue.path?.at(-1)?.origin === 'key'
  const named = path.findLast((key) => typeof key === 'string')
  const message = named === undefined || issue.message.startsWith('“') ? issue.message : `“${String(named)}” ${issue.message}`
  return { file, ...at(path, aboutKey ? 'key' : 'value'), message }
}
