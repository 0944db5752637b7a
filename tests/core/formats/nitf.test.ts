import { expect, it } from 'vitest'
import { nitf } from '../../../core/formats/nitf'
import { arabicStory, fixedSending, fullStory } from './full-story'
import { valueAt } from './read-back'

const bytes = nitf.encode(fullStory, fixedSending).bytes
const at = (path: string, source = bytes): string => valueAt(source, path)

it.each([
  ['//doc-id/@id-string', 'urn:newsml:aa.com.tr:20220213:5a1c7f0e-6f0e-4c35-9d59-0d7f3d3f2b11'],
  ['//docdata/@management-status', 'embargoed'],
  ['//date.issue/@norm', '20220214T190530+0300'],
  ['//date.release/@norm', '20220215T090000+0300'],
  ['//urgency/@ed-urg', '2'],
  ['//du-key/@version', '3'],
  ['//du-key/@key', 'gaza-su/görüşme'],
  ['//ed-msg/@info', 'Corrects the third paragraph; "figures" & names.'],
  ['//tobject.property/@tobject.property.type', 'Interview'],
  ['//tobject.subject/@tobject.subject.refnum', '11000000'],
  ['//keyword[2]/@key', 'R&D "talks"'],
  ['//identified-content/person[1]', 'Işıl Demir, Minister of Water & Forestry'],
  ['//body.head/rights', '© 2022 Anadolu Agency <all rights reserved>'],
  ['//body.head/byline[1]/byttl', 'Diplomatic correspondent'],
  ['//body.head/dateline', 'İZMİR, Türkiye, Feb. 13 (AA)'],
  ['//body.head/dateline/story.date', 'Feb. 13'],
  ['//body.head/dateline/story.date/@norm', '20220213'],
  ['//body.content/p[1]/q/@quote-source', 'Işıl Demir, José Ortega'],
  ['//body.content/p[2]/q[2]', 'zor'],
  ['//body.content/block[1]/@class', 'fact-box'],
  ['//body.content/block[2]/ul/li[1]/a/@rel', 'previous'],
])('has at %s: %s', (path, value) => {
  expect(at(path)).toBe(value)
})

it('keeps notes to editors out of the published body', () => {
  expect(at('//body.content')).not.toContain('Corrects')
})

it('does not print the dateline a second time in the body', () => {
  expect(at('//body.content')).not.toContain('İZMİR')
})

it('does not send an address that receivers must not follow', () => {
  expect(new TextDecoder().decode(bytes)).not.toContain('javascript:')
})

it('is usable again once the embargo has passed', () => {
  const later = nitf.encode(fullStory, { ...fixedSending, sentAt: '2022-02-15T09:00:00+03:00' }).bytes
  expect(at('//docdata/@management-status', later)).toBe('usable')
  expect(at('//date.release/@norm', later)).toBe('20220215T090000+0300')
})

it('writes offsets west of Greenwich and UTC as they are', () => {
  const west = nitf.encode(arabicStory, { ...fixedSending, sentAt: '2022-02-14T19:05:30.250-05:00' }).bytes
  expect(at('//date.issue/@norm', west)).toBe('20220214T190530-0500')
  const utc = nitf.encode(arabicStory, { ...fixedSending, sentAt: '2022-02-14T19:05:30Z' }).bytes
  expect(at('//date.issue/@norm', utc)).toBe('20220214T190530Z')
})
