import { join } from 'node:path'
import type * as v from 'valibot'
import { asFound, type StylePackage } from '../../core/check/style'
import { leftoverLines } from '../../core/copy/leftover-lines'
import { filesIn, textOf } from './folder'
import { cardsSchema, leftoversSchema, packageSchema, tables, verbsSchema } from './package-schema'
import { troubleWithRules } from './rule-examples'
import { inOrder, type Parsed, type Problem } from './problem'
import { readCsv } from './read-csv'
import { readYaml } from './read-yaml'
import { rightButWrong, twice, type Row } from './rows'
import { dataRuleOf, rulesSchema } from './rules-schema'
import { unknownFiles } from './unknown-files'
import { validate } from './validate'

export type ReadPackage = { ok: true, style: StylePackage } | { ok: false, problems: Problem[] }

/**
 * Reads a style package of a folder, all of it or nothing: when anything in it is wrong, every problem that can be named
 * is, with its file, line and column. Throws only when the folder itself cannot be read.
 */
export function readPackage(folder: string): ReadPackage {
  const names = filesIn(folder)
  const problems: Problem[] = unknownFiles(names)

  function read<Schema extends v.GenericSchema>(name: string, schema: Schema, parse: (text: string) => Parsed) {
    const text = textOf(join(folder, name))
    const parsed = text === null ? notUtf8 : parse(text)
    if (!parsed.ok) {
      problems.push({ file: name, ...parsed.spot, message: parsed.message })
      return null
    }
    const validated = validate(schema, name, parsed.file)
    if (!validated.ok) problems.push(...validated.problems)
    return validated.ok ? { output: validated.output, at: parsed.file.at } : null
  }

  /** The rows of every file of a list, in the order of the files' names. */
  function list<Schema extends v.GenericSchema<unknown, unknown[]>>(
    where: RegExp, schema: Schema, key: string, parse: (text: string) => Parsed = readYaml,
  ): Row<v.InferOutput<Schema>[number]>[] {
    return names.filter((name) => where.test(name)).flatMap((file) => {
      const found = read(file, schema, parse)
      return (found?.output ?? []).map((value, index) => ({
        value, file, spot: found!.at([index, key], 'value'), part: (path) => found!.at([index, ...path], 'value'),
      }))
    })
  }

  function table<Name extends keyof typeof tables>(where: RegExp, name: Name, key: string) {
    const { schema, columns, optional } = tables[name]
    return list<(typeof tables)[Name]['schema']>(where, schema, key, (text) => readCsv(text, columns, optional))
  }

  const head = names.includes('package.yaml') ? read('package.yaml', packageSchema, readYaml) : null
  const terms = table(/^terms\/[^/]+\.csv$/, 'terms', 'wrong')
  const people = list(/^people\/[^/]+\.yaml$/, cardsSchema, 'id')
  const places = table(/^places\.csv$/, 'places', 'city')
  const acronyms = table(/^acronyms\.csv$/, 'acronyms', 'acronym')
  const verbs = list(/^verbs\.yaml$/, verbsSchema, 'verb')
  const leftovers = list(/^leftovers\.yaml$/, leftoversSchema, 'pattern')
  const rules = list(/^rules\/[^/]+\.yaml$/, rulesSchema, 'id')

  problems.push(
    ...twice(terms, ({ wrong }) => wrong),
    ...rightButWrong(terms),
    ...twice(people, ({ id }) => id),
    ...twice(places, ({ city, country }) => `${city}, ${country}`),
    ...twice(acronyms, ({ acronym }) => acronym),
    ...twice(leftovers, ({ pattern }) => pattern),
    ...twice(rules, ({ id }) => id),
  )
  if (!head || problems.length) return { ok: false, problems: inOrder(problems) }
  const style: StylePackage = {
    ...head.output,
    options: { ...asFound, ...head.output.options },
    terms: values(terms),
    people: values(people),
    places: values(places),
    acronyms: values(acronyms),
    verbs: values(verbs),
    leftovers: [...leftoverLines, ...values(leftovers)],
    rules: rules.map(({ value }) => dataRuleOf(value, head.output.language)),
  }
  const untrue = troubleWithRules(style, rules)
  return untrue.length > 0 ? { ok: false, problems: inOrder(untrue) } : { ok: true, style }
}

const notUtf8: Parsed = { ok: false, spot: { line: 1, column: 1 }, message: 'not in UTF-8: save it as “CSV UTF-8” or plain UTF-8 text' }

function values<Value>(rows: readonly Row<Value>[]): Value[] {
  return rows.map(({ value }) => value)
}
