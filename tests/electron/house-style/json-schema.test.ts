import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { toJsonSchema } from '@valibot/to-json-schema'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import type * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { cardsSchema } from '../../../electron/house-style/card-schema'
import { leftoversSchema, packageSchema, verbsSchema } from '../../../electron/house-style/package-schema'
import { rulesSchema } from '../../../electron/house-style/rules-schema'
import { termsSchema } from '../../../electron/house-style/term-schema'
import { expectGolden } from '../../golden'

const assets = join(import.meta.dirname, '../../../assets/house-style')

/** What editors complete and check YAML files of a style package by, and the files that each is for. */
const schemas: Record<string, { schema: v.GenericSchema, files: RegExp, title: string }> = {
  package: { schema: packageSchema, files: /^[^/]+\/package\.yaml$/, title: 'A style package of Dateline' },
  rules: { schema: rulesSchema, files: /^[^/]+\/rules\/[^/]+\.yaml$/, title: 'Rules of a style package' },
  people: { schema: cardsSchema, files: /^[^/]+\/people\/[^/]+\.yaml$/, title: 'Person cards of a style package' },
  terms: { schema: termsSchema, files: /^[^/]+\/terms\/[^/]+\.yaml$/, title: 'Terms of a style package' },
  verbs: { schema: verbsSchema, files: /^[^/]+\/verbs\.yaml$/, title: 'Reporting verbs of a style package' },
  leftovers: { schema: leftoversSchema, files: /^[^/]+\/leftovers\.yaml$/, title: 'Lines of web pages of a style package' },
}

const yamlFiles = readdirSync(assets, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/')).filter((name) => name.endsWith('.yaml'))

describe.each(Object.entries(schemas))('the JSON schema of %s', (name, { schema, files, title }) => {
  const made = { ...toJsonSchema(schema, { typeMode: 'input', errorMode: 'ignore' }), title }

  it('is the one that is read by', () => {
    expectGolden(`../assets/house-style/schema/${name}.json`, `${JSON.stringify(made, null, 2)}\n`)
  })

  it('takes the files that come with the program, each of which names it', () => {
    const ajv = new Ajv({ strict: false, allErrors: true })
    addFormats.default(ajv)
    const check = ajv.compile(made)
    for (const file of yamlFiles.filter((each) => files.test(each))) {
      const text = readFileSync(join(assets, file), 'utf8')
      expect(check(parse(text)) || check.errors, file).toBe(true)
      const up = '../'.repeat(file.split('/').length - 1)
      expect(text.split('\n')[0], file).toBe(`# yaml-language-server: $schema=${up}schema/${name}.json`)
    }
  })

  it('refuses a key that nobody knows', () => {
    const ajv = new Ajv({ strict: false })
    addFormats.default(ajv)
    const check = ajv.compile(made)
    const sample = yamlFiles.find((each) => files.test(each))
    const value = sample ? parse(readFileSync(join(assets, sample), 'utf8')) as unknown : [{}]
    const wrong = Array.isArray(value) ? [{ ...value[0] as object, untl: 1 }] : { ...value as object, untl: 1 }
    expect(check(wrong)).toBe(false)
  })
})
