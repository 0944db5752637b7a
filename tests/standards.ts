import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import addFormats from 'ajv-formats'
import Ajv2020 from 'ajv/dist/2020.js'
import type { AnySchema } from 'ajv'
import { XmlDocument, XsdValidator } from 'libxml2-wasm'
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs'
import { describe, expect, it } from 'vitest'

const folder = join(import.meta.dirname, '../../shared/standards')
const present = existsSync(join(folder, 'README.md'))

/**
 * Tests that hold against the published schemas, which are kept beside the project and not in it. Where they are not,
 * the tests are skipped and say so; in CI that is a failure.
 */
export function describeStandards(title: string, tests: () => void): void {
  if (present) describe(title, tests)
  else if (process.env.CI) it(title, () => expect.fail('../shared/standards is missing: no test against the schemas may be skipped in CI'))
  else it.skip(`${title} (skipped: ../shared/standards is not there)`, () => {})
}

export function standardsFile(path: string): string {
  return join(folder, path)
}

/** What the schema finds wrong; empty for a valid file. */
export type Validate = (bytes: Uint8Array | string) => string[]

/** NewsML-G2 2.35 with the NITF 3.6 inside it. */
export const g2Problems: Validate = (bytes) => xsdProblems('combined/newsml-g2-with-nitf.xsd', bytes)
export const nitfProblems: Validate = (bytes) => xsdProblems('nitf/schema/nitf-3-6.xsd', bytes)

const validators = new Map<string, XsdValidator>()

function xsdProblems(schema: string, bytes: Uint8Array | string): string[] {
  const validator = validators.get(schema) ?? loadSchema(schema)
  validators.set(schema, validator)
  let document: XmlDocument | undefined
  try {
    document = typeof bytes === 'string' ? XmlDocument.fromString(bytes) : XmlDocument.fromBuffer(bytes)
    validator.validate(document)
    return []
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)]
  } finally {
    document?.dispose()
  }
}

function loadSchema(schema: string): XsdValidator {
  xmlRegisterFsInputProviders()
  const path = standardsFile(schema)
  const document = XmlDocument.fromBuffer(readFileSync(path), { url: path })
  try {
    return XsdValidator.fromDoc(document)
  } finally {
    document.dispose()
  }
}

let ninjsValidator: ReturnType<Ajv2020['compile']> | undefined

/** ninjs 3.1, formats (`uri`, `date-time`) checked. */
export const ninjsProblems: Validate = (bytes) => {
  ninjsValidator ??= loadNinjs()
  const text = typeof bytes === 'string' ? bytes : new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  return ninjsValidator(JSON.parse(text)) ? [] : (ninjsValidator.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

function loadNinjs() {
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  addFormats.default(ajv)
  ajv.addSchema(readSchema('ninjs/schema/GeoJSON-schema.json'))
  return ajv.compile(readSchema('ninjs/schema/ninjs-schema_3.1.json'))
}

function readSchema(path: string): AnySchema {
  return JSON.parse(readFileSync(standardsFile(path), 'utf8')) as AnySchema
}
