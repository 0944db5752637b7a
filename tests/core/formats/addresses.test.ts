import fc from 'fast-check'
import { expect, it } from 'vitest'
import { wireAddress } from '../../../core/formats/addresses'

it.each([
  ['https://example.com/a', 'https://example.com/a'],
  ['HTTP://example.com', 'HTTP://example.com'],
  [' https://example.com/a b?q=ç#"x" ', 'https://example.com/a%20b?q=%C3%A7#%22x%22'],
  ['https://example.com/100%', 'https://example.com/100%25'],
  ['https://example.com/%C3%A7', 'https://example.com/%C3%A7'],
  ['mailto:desk@example.com', 'mailto:desk@example.com'],
  ['urn:dateline:1', 'urn:dateline:1'],
  ['tel:+903122990000', 'tel:+903122990000'],
])('sends %s as %s', (address, sent) => {
  expect(wireAddress(address)).toBe(sent)
})

it.each(['javascript:alert(1)', ' JavaScript:alert(1)', 'java\nscript:x', 'data:text/html,x', 'file:///etc/passwd', 'vbscript:x', '/local', '#note', '', 'https:', 'https://', 'https:local'])(
  'does not send %j', (address) => {
    expect(wireAddress(address)).toBeNull()
  })

it('answers addresses of allowed characters only, and leaves them alone a second time', () => {
  fc.assert(fc.property(fc.oneof(fc.webUrl(), fc.string({ unit: 'binary' }).map((text) => `https://example.com/${text}`)), (address) => {
    const sent = wireAddress(address)
    if (sent === null) return
    expect(sent).toMatch(/^[\w\-.~:/?#@!$&'()*+,;=%]+$/)
    expect(wireAddress(sent)).toBe(sent)
  }))
})
