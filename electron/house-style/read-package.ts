import { basename, join } from 'node:path'
import type * as v from 'valibot'
import { styleOf, type Layer } from '../../core/check/layers'
import type { StylePackage } from '../../core/check/style'
import { leftoverLines } from '../../core/copy/leftover-lines'
import { filesIn, isFolder, textOf } from './folder'
import { cardsSchema } from './card-schema'
import { leftoversSchema, packageSchema, tables, verbsSchema } from './package-schema'
import { troubleWithRules } from './rule-examples'
import { inOrder, type Parsed, type Problem, type Spot } from './problem'
import { readCsv } from './read-csv'
import { readYaml } from './read-yaml'
import { rightButWrong, twice, type Row } from './rows'
import { dataRuleOf, rulesSchema } from './rules-schema'
import { termsSchema } from './term-schema'
import { unknownFiles } from './unknown-files'
import { validate } from './validate'

export type ReadPackage = { ok: true, style: StylePackage } | { ok: false, problems: Problem[] }

/** Files as they would be, by name; null for one that would be taken away. */
export type Drafts = ReadonlyMap<string, string | null>

const none: Drafts = new Map()

/** The packages that another may be laid on, besides those in folders beside it. */
export type Known = (name: string) => StylePackage | undefined

/**
 * Reads a style package of a folder, all of it or nothing: when anything in it is wrong, every problem that can be named
 * is, with its file, line and column. What it extends is a folder beside it, or one of those `known`. Throws only when the
 * folder itself cannot be read. With `drafts` it is read as it would be with these files, and then need not be there.
 */
export function readPackage(folder: string, known: Known = () => undefined, above: readonly string[] = [], drafts: Drafts = none): ReadPackage {
  const names = draftedNames(drafts.size === 0 || isFolder(folder) ? filesIn(folder) : [], drafts)
  const problems: Problem[] = unknownFiles(names)

  function read<Schema extends v.GenericSchema>(name: string, schema: Schema, parse: (text: string) => Parsed) {
    const text = drafts.get(name) ?? textOf(join(folder, name))
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
  const terms = [...table(/^terms\/[^/]+\.csv$/, 'terms', 'wrong'), ...list(/^terms\/[^/]+\.yaml$/, termsSchema, 'wrong')]
  const people = [...list(/^people\/[^/]+\.yaml$/, cardsSchema, 'id'), ...table(/^people\/[^/]+\.csv$/, 'people', 'id')]
  const places = table(/^places\.csv$/, 'places', 'city')
  const acronyms = table(/^acronyms\.csv$/, 'acronyms', 'acronym')
  const words = table(/^words\.csv$/, 'words', 'word')
  const asides = table(/^set-aside\.csv$/, 'asides', 'words')
  const verbs = list(/^verbs\.yaml$/, verbsSchema, 'verb')
  const leftovers = list(/^leftovers\.yaml$/, leftoversSchema, 'pattern')
  const rules = list(/^rules\/[^/]+\.yaml$/, rulesSchema, 'id')

  problems.push(
    ...twice(terms, ({ wrong }) => wrong),
    ...rightButWrong(terms),
    ...twice(people, ({ id }) => id),
    ...twice(places, ({ city, country }) => `${city}, ${country}`),
    ...twice(acronyms, ({ acronym }) => acronym),
    ...twice(words, ({ word }) => word),
    ...twice(asides, ({ rule, words: own }) => `${rule}: ${own}`),
    ...twice(leftovers, ({ pattern }) => pattern),
    ...twice(rules, ({ id }) => id),
  )
  const below = (head?.output.extends ?? []).flatMap((name) => {
    const spot = head!.at(['extends'], 'value')
    const found = lower(folder, name, known, [...above, basename(folder)])
    if ('style' in found) return [found.style]
    problems.push(...found.problems(spot))
    return []
  })
  if (!head || problems.length) return { ok: false, problems: inOrder(problems) }
  const { extends: _, ...own } = head.output
  const language = own.language ?? below.at(-1)?.language
  const layer: Layer = {
    ...own,
    terms: values(terms).flatMap(({ level, ...term }) => (level === 'off' ? [] : [{ ...term, level }])),
    without: { terms: values(terms).flatMap(({ level, wrong }) => (level === 'off' ? [wrong] : [])), ...own.without },
    people: values(people),
    places: values(places),
    acronyms: values(acronyms),
    words: values(words),
    asides: values(asides),
    verbs: values(verbs),
    leftovers: below.length > 0 ? values(leftovers) : [...leftoverLines, ...values(leftovers)],
    rules: rules.map(({ value }) => dataRuleOf(value, language ?? 'en')),
  }
  const style = styleOf(layer, below)
  if (!style) return { ok: false, problems: [{ file: 'package.yaml', line: 1, column: 1, message: '“language” is missing, and no package that this one extends has it' }] }
  const untrue = troubleWithRules(style, rules)
  return untrue.length > 0 ? { ok: false, problems: inOrder(untrue) } : { ok: true, style }
}

function draftedNames(names: readonly string[], drafts: Drafts): string[] {
  return [...new Set([...names, ...drafts.keys()])].filter((name) => drafts.get(name) !== null).sort()
}

/** A package that another extends, or what is wrong with it. */
function lower(folder: string, name: string, known: Known, above: readonly string[]): { style: StylePackage } | { problems: (spot: Spot) => Problem[] } {
  const trouble = (message: string) => ({ problems: (spot: Spot): Problem[] => [{ file: 'package.yaml', ...spot, message }] })
  if (above.includes(name)) return trouble(`“${name}” extends itself`)
  const beside = join(folder, '..', name)
  if (!isFolder(beside)) {
    const style = known(name)
    return style ? { style } : trouble(`“${name}”: no style package of this name comes with the program or stands beside this folder`)
  }
  const read = readPackage(beside, known, above)
  return read.ok ? { style: read.style } : { problems: () => read.problems.map((problem) => ({ ...problem, file: `../${name}/${problem.file}` })) }
}

const notUtf8: Parsed = { ok: false, spot: { line: 1, column: 1 }, message: 'not in UTF-8: save it as “CSV UTF-8” or plain UTF-8 text' }

function values<Value>(rows: readonly Row<Value>[]): Value[] {
  return rows.map(({ value }) => value)
}
