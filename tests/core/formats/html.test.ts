import { expect, it } from 'vitest'
import { html } from '../../../core/formats/html'
import { arabicStory, fixedSending, fullStory } from './full-story'
import { readPage } from './read-back'

const page = readPage(html.encode(fullStory, fixedSending).bytes)
const attribute = (name: string, key: string): (string | undefined)[] =>
  page.elements.filter(({ tagName }) => tagName === name).map(({ attrs }) => attrs.find((each) => each.name === key)?.value)

it('is HTML without a single error', () => {
  expect(page.errors).toEqual([])
  expect(readPage(html.encode(arabicStory, fixedSending).bytes).errors).toEqual([])
})

it('says the language and the direction', () => {
  const root = readPage(html.encode(arabicStory, fixedSending).bytes).elements[0]
  expect(root?.attrs).toEqual([{ name: 'lang', value: 'ar' }, { name: 'dir', value: 'rtl' }])
})

it('describes the story as a schema.org NewsArticle', () => {
  expect(page.article).toMatchObject({
    '@type': 'NewsArticle',
    '@id': 'urn:newsml:aa.com.tr:20220213:5a1c7f0e-6f0e-4c35-9d59-0d7f3d3f2b11',
    version: '3',
    alternativeHeadline: ['İlk alt başlık', 'السلام عليكم'],
    author: [{ '@type': 'Person', name: 'Ayşe Yılmaz', jobTitle: 'Diplomatic correspondent', workLocation: { name: 'İstanbul' } }, { name: 'Ömer Çelik' }],
    dateline: 'İZMİR, Türkiye, Feb. 13 (AA)',
    dateCreated: '2022-02-13T23:40:00+03:00',
    dateModified: '2022-02-14T19:05:30+03:00',
    datePublished: '2022-02-15T09:00:00+03:00',
    inLanguage: 'tr',
    keywords: ['su', 'R&D "talks"'],
    mentions: [{ name: 'Işıl Demir', jobTitle: 'Minister of Water & Forestry' }, { name: 'José Ortega' }],
    contentLocation: [{ name: 'İzmir', containedInPlace: { name: 'Türkiye' } }, { name: 'Gaza' }],
    copyrightNotice: '© 2022 Anadolu Agency <all rights reserved>',
  })
})

it('gives each quotation its speakers, words, setting and language', () => {
  expect(page.article.hasPart).toEqual([
    {
      '@type': 'Quotation',
      '@id': '#quotation-1',
      text: '“Bir karar verdik.\n“Geri dönüş yok,”',
      spokenByCharacter: [
        { '@type': 'Person', name: 'Işıl Demir', jobTitle: 'Minister of Water & Forestry' },
        { '@type': 'Person', name: 'José Ortega' },
      ],
      creditText: 'Demir and Ortega',
      recordedAt: { '@type': 'Event', name: 'at a joint news conference' },
      audience: { '@type': 'Audience', audienceType: 'reporters' },
      inLanguage: 'tr',
      translationOfWork: { '@type': 'Quotation', inLanguage: 'es' },
    },
    {
      '@type': 'Quotation', '@id': '#quotation-2', text: 'zor',
      spokenByCharacter: { '@type': 'Organization', name: 'the ministry' }, creditText: 'the ministry',
    },
  ])
})

it('holds no script but its data, and no link that must not be followed', () => {
  expect(attribute('script', 'type')).toEqual(['application/ld+json'])
  expect(attribute('a', 'href')).toEqual(['https://example.com/a%20b?q=%C3%A7&r=%22x%22', 'urn:dateline:0c8e9a', 'https://example.com/water?a=1&b=%C3%A7'])
})

it('asks not to be indexed while the embargo holds', () => {
  const robots = (sentAt: string) => readPage(html.encode(fullStory, { ...fixedSending, sentAt }).bytes).elements
    .some(({ attrs }) => attrs.some(({ value }) => value === 'noindex'))
  expect(robots('2022-02-14T19:05:30+03:00')).toBe(true)
  expect(robots('2022-02-15T09:00:00+03:00')).toBe(false)
})
