import { readFileSync } from 'node:fs'
import { XmlAttribute, XmlDocument } from 'libxml2-wasm'
import { expect, it } from 'vitest'
import { newsmlG2 } from '../../../core/formats/newsml-g2'
import { describeStandards, standardsFile } from '../../standards'
import { arabicStory, fixedSending, fullStory } from './full-story'
import { valueAt, valueInXml } from './read-back'

const bytes = newsmlG2.encode(fullStory, fixedSending).bytes
const at = (path: string): string => valueAt(bytes, path)

it.each([
  ['/newsItem/@guid', 'urn:newsml:aa.com.tr:20220213:5a1c7f0e-6f0e-4c35-9d59-0d7f3d3f2b11'],
  ['/newsItem/@version', '3'],
  ['/newsItem/@dir', 'ltr'],
  ['/newsItem/rightsInfo/copyrightNotice', '© 2022 Anadolu Agency <all rights reserved>'],
  ['/newsItem/itemMeta/itemClass/@qcode', 'ninat:text'],
  ['/newsItem/itemMeta/provider/name', 'Anadolu Agency'],
  ['/newsItem/itemMeta/versionCreated', '2022-02-14T19:05:30+03:00'],
  ['/newsItem/itemMeta/firstCreated', '2022-02-13T23:40:00+03:00'],
  ['/newsItem/itemMeta/embargoed', '2022-02-15T09:00:00+03:00'],
  ['/newsItem/itemMeta/pubStatus/@qcode', 'stat:usable'],
  ['/newsItem/itemMeta/edNote', 'Corrects the third paragraph; "figures" & names.'],
  ['/newsItem/itemMeta/link[1]/@residref', 'urn:dateline:0c8e9a'],
  ['/newsItem/contentMeta/urgency', '2'],
  ['/newsItem/contentMeta/located/broader/name', 'Türkiye'],
  ['/newsItem/contentMeta/genre/@qcode', 'genre:Interview'],
  ['/newsItem/contentMeta/language/@tag', 'tr'],
  ['/newsItem/contentMeta/keyword[2]', 'R&D "talks"'],
  ['/newsItem/contentMeta/subject[1]/@qcode', 'medtop:11000000'],
  ['/newsItem/contentMeta/subject[3]/definition', 'Minister of Water & Forestry'],
  ['/newsItem/contentMeta/slugline', 'gaza-su/görüşme'],
  ['/newsItem/contentMeta/headline[2]', 'İlk alt başlık'],
  ['/newsItem/contentMeta/dateline', 'İZMİR, Türkiye, Feb. 13 (AA)'],
  ['/newsItem/contentMeta/by[1]', 'Ayşe Yılmaz, Diplomatic correspondent, İstanbul'],
])('has at %s: %s', (path, value) => {
  expect(at(path)).toBe(value)
})

it('tells subheads from the headline by a role', () => {
  expect(at('/newsItem/contentMeta/headline[1]/@roleuri')).toBe('')
  expect(at('/newsItem/contentMeta/headline[2]/@roleuri')).toBe('http://aa.com.tr/newscodes/headlinerole/subhead')
})

it('says nothing of the story twice: its NITF has no head', () => {
  expect(at('//inlineXML/nitf/head')).toBe('')
  expect(at('//inlineXML/nitf/body/body.head/hedline/hl1')).toBe(at('/newsItem/contentMeta/headline[1]'))
})

it('writes right-to-left stories as such', () => {
  expect(valueInXml(newsmlG2.encode(arabicStory, fixedSending).bytes, '/*/@dir')).toBe('rtl')
})

it('has no embargo for a story without one', () => {
  expect(valueInXml(newsmlG2.encode(arabicStory, fixedSending).bytes, 'count(//*[local-name()="embargoed"])')).toBe('0')
})

it('keeps its name when the version grows', () => {
  const next = newsmlG2.encode({ ...fullStory, version: 4 }, { ...fixedSending, sentAt: '2022-02-16T08:00:00+03:00' }).bytes
  expect(valueInXml(next, '/*/@guid')).toBe(at('/newsItem/@guid'))
  expect(valueInXml(next, '/*/@version')).toBe('4')
})

describeStandards('NewsML-G2 and the IPTC catalogue', () => {
  it('uses only aliases of the catalogue it names', () => {
    const name = 'catalog.IPTC-G2-Standards_41.xml'
    expect(at('/newsItem/catalogRef/@href')).toBe(`http://www.iptc.org/std/catalog/${name}`)
    const known = attributes(readFileSync(standardsFile(`newsml-g2/catalog/${name}`)), '//*[local-name()="scheme"]/@alias')
    const codes = attributes(bytes, '//@*[local-name()="qcode" or local-name()="type" or local-name()="role" or local-name()="rel"]'
      + '[namespace-uri(..)="http://iptc.org/std/nar/2006-10-01/"]')
    expect(codes.length).toBeGreaterThan(8)
    for (const code of codes) expect(known, code).toContain(code.split(':')[0])
  })
})

function attributes(source: Uint8Array, path: string): string[] {
  const document = XmlDocument.fromBuffer(source)
  try {
    return document.find(path).map((node) => (node instanceof XmlAttribute ? node.value : ''))
  } finally {
    document.dispose()
  }
}
