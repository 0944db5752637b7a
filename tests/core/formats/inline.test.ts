import { expect, it } from 'vitest'
import { inlineMarkup } from '../../../core/formats/inline'
import { inline } from '../../../core/formats/markup'
import { printXml } from '../../../core/formats/xml'
import type { Text } from '../../../core/story/story'

const print = (texts: Text[]): string => inlineMarkup(texts, {
  quotation: (id, children) => inline('q', { id }, children),
  link: (href, children) => inline('a', { href }, children),
  bold: (children) => inline('b', {}, children),
  italic: (children) => inline('i', {}, children),
  lineBreak: () => inline('br', {}),
}).map((node) => printXml(node)).join('')

it.each<[string, Text[], string]>([
  ['plain words', [{ text: 'a' }, { text: 'b' }], 'ab'],
  ['one quotation over several runs', [{ text: 'a', quotation: '1' }, { text: 'b', quotation: '1', bold: true }], '<q id="1">a<b>b</b></q>'],
  ['two quotations side by side', [{ text: 'a', quotation: '1' }, { text: 'b', quotation: '2' }], '<q id="1">a</q><q id="2">b</q>'],
  ['bold and italics that overlap', [{ text: 'a', bold: true }, { text: 'b', bold: true, italic: true }, { text: 'c', italic: true }], '<b>a<i>b</i></b><i>c</i>'],
  ['a link across bold', [{ text: 'a', href: 'https://x.org/' }, { text: 'b', href: 'https://x.org/', bold: true }], '<a href="https://x.org/">a<b>b</b></a>'],
  ['a link that must not be followed', [{ text: 'a', href: 'javascript:x', italic: true }], '<i>a</i>'],
  ['line breaks', [{ text: 'a\n' }, { text: '\nb' }], 'a<br/><br/>b'],
  ['an empty run', [{ text: '', quotation: '1' }, { text: 'a' }], 'a'],
  ['words kept from the rules', [{ text: 'a', stet: true }, { text: 'b' }], 'ab'],
])('writes %s', (_, texts, markup) => {
  expect(print(texts)).toBe(markup)
})
