import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import type { Spot } from '../../../electron/house-style/problem'
import { readYaml } from '../../../electron/house-style/read-yaml'

const word = fc.stringMatching(/^[a-zçş]{2,8}$/).filter((text) => !['true', 'false', 'null', 'no', 'yes', 'on', 'off'].includes(text))
const card = fc.record({ id: word, forms: fc.array(word, { minLength: 1, maxLength: 3 }), title: fc.record({ from: word, until: word }) })
const cards = fc.array(card, { minLength: 1, maxLength: 4 })

describe('reading YAML', () => {
  it('knows the line and column of every value and every key', () => {
    fc.assert(fc.property(cards, fc.constantFrom('block', 'flow'), (list, style) => {
      const text = `# a comment\n${stringify(list, { collectionStyle: style as 'block' | 'flow' })}`
      const read = readYaml(text)
      if (!read.ok) throw new Error(read.message)
      expect(read.file.value).toEqual(list)
      const at = (path: PropertyKey[], of: 'value' | 'key'): string => from(text, read.file.at(path, of))
      list.forEach(({ id, forms, title }, index) => {
        expect(at([index, 'id'], 'value').startsWith(id)).toBe(true)
        forms.forEach((form, number) => expect(at([index, 'forms', number], 'value').startsWith(form)).toBe(true))
        expect(at([index, 'title', 'until'], 'value').startsWith(title.until)).toBe(true)
        expect(at([index, 'title', 'until'], 'key')).toMatch(/^until: /)
      })
    }))
  })

  it('places what is missing at the nearest part that is there', () => {
    const text = 'agency:\n  name: One\n'
    const read = readYaml(text)
    expect(read.ok && from(text, read.file.at(['agency', 'code'], 'key'))).toMatch(/^agency:/)
    expect(read.ok && read.file.at(['options', 'closing'], 'key')).toEqual({ line: 1, column: 1 })
  })

  it('places everything in an empty file at its beginning', () => {
    const read = readYaml('')
    expect(read.ok && [read.file.value, read.file.at(['name'], 'key')]).toEqual([null, { line: 1, column: 1 }])
  })
})

function from(text: string, { line, column }: Spot): string {
  return text.split('\n').slice(line - 1).join('\n').slice(column - 1)
}
