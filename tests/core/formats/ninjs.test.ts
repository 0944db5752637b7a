import { expect, it } from 'vitest'
import { ninjs } from '../../../core/formats/ninjs'
import type { Story } from '../../../core/story/story'
import { arabicStory, fixedSending, fullStory } from './full-story'

const item = (story: Story): Record<string, unknown> => JSON.parse(new TextDecoder().decode(ninjs.encode(story, fixedSending).bytes)) as Record<string, unknown>

it('says about the story what ninjs has places for', () => {
  expect(item(fullStory)).toMatchObject({
    uri: 'urn:newsml:aa.com.tr:20220213:5a1c7f0e-6f0e-4c35-9d59-0d7f3d3f2b11',
    version: '3',
    firstCreated: '2022-02-13T23:40:00+03:00',
    versionCreated: '2022-02-14T19:05:30+03:00',
    embargoedUntil: '2022-02-15T09:00:00+03:00',
    pubStatus: 'usable',
    urgency: 2,
    edNote: 'Corrects the third paragraph; "figures" & names.',
    language: 'tr',
    by: 'Ayşe Yılmaz, Diplomatic correspondent, İstanbul; Ömer Çelik',
    slugline: 'gaza-su/görüşme',
    located: 'İzmir, Türkiye',
    genres: [{ name: 'Interview', uri: 'http://cv.iptc.org/newscodes/genre/Interview' }],
    subjects: [
      { name: 'politics and government', uri: 'http://cv.iptc.org/newscodes/mediatopic/11000000' },
      { name: 'our own heading', literal: 'water' },
    ],
    associations: [
      { name: 'Önceki haber', uri: 'urn:dateline:0c8e9a', rel: 'previous' },
      { uri: 'https://example.com/water?a=1&b=%C3%A7', rel: 'see-also' },
    ],
    altIds: [{ role: 'sequence', value: '137' }],
  })
})

it('runs the dateline into the first paragraph of both bodies', () => {
  const [xhtml, plain] = item(fullStory).bodies as { value: string }[]
  expect(xhtml!.value).toContain('<p><span class="dateline">İZMİR, Türkiye, Feb. 13 (AA) – </span><span class="quotation"')
  expect(plain!.value).toMatch(/^İZMİR, Türkiye, Feb\. 13 \(AA\) – “Bir karar verdik\.\n\n“Geri/)
})

it('marks each run of a quotation with what the ledger knows', () => {
  const [xhtml] = item(fullStory).bodies as { value: string }[]
  expect(xhtml!.value.match(/data-quotation="quotation-1" data-speaker="Işıl Demir, José Ortega" data-said-where="at a joint news conference" data-said-to="reporters" data-spoken-in="es" data-translated="true"/g)).toHaveLength(2)
  expect(xhtml!.value).toContain('data-quotation="quotation-2" data-speaker="the ministry">zor</span>')
})

it('has no properties for what the story does not say', () => {
  const bare = item({ ...arabicStory, people: [], places: [], subjects: [], related: [], bylines: [], slug: '' })
  expect(Object.keys(bare)).not.toEqual(expect.arrayContaining(['people']))
  for (const name of ['people', 'places', 'subjects', 'associations', 'by', 'slugline', 'embargoedUntil', 'edNote']) expect(bare).not.toHaveProperty(name)
})

it('lists a related story without a whole address as a loss', () => {
  const story: Story = { ...arabicStory, related: [{ uri: 'the one of Monday', title: 'Talks', relation: 'background' }] }
  expect(item(story)).not.toHaveProperty('associations')
  expect(ninjs.encode(story, fixedSending).losses).toContainEqual(expect.objectContaining({ part: 'related', text: 'Talks' }))
})
