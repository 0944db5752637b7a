import fc from 'fast-check'
import { XmlDocument } from 'libxml2-wasm'
import { expect, it } from 'vitest'
import { withoutForbidden } from '../../../core/formats/characters'
import { inline, lines } from '../../../core/formats/markup'
import { printXml, printXmlDocument } from '../../../core/formats/xml'

it('gives any text and any attribute back through a parser, less what XML cannot hold', () => {
  const any = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom('\r', '\n', '\t', ' ', '&', '<', '>', '"', ']', '\0', '\uD800', '&#13;') }))
  fc.assert(fc.property(any, (text) => {
    const document = XmlDocument.fromString(printXmlDocument(inline('a', { b: text }, text)))
    try {
      expect(document.root.content).toBe(withoutForbidden(text))
      expect(document.root.attr('b')?.value ?? '').toBe(withoutForbidden(text))
    } finally {
      document.dispose()
    }
  }), { numRuns: 500 })
})

it('sets elements in lines, and adds nothing inside running text', () => {
  const element = lines('a', {}, lines('b', {}, inline('p', {}, inline('q', {}, 'x'), inline('q', {}, 'y'))), lines('c', {}))
  expect(printXml(element)).toBe('<a>\n  <b>\n    <p><q>x</q><q>y</q></p>\n  </b>\n  <c/>\n</a>')
})

it('leaves out attributes that say nothing', () => {
  expect(printXml(inline('a', { b: '', c: undefined, d: '0' }))).toBe('<a d="0"/>')
})
