import { expect, it } from 'vitest'
import { isEmbargoed, languageTag, storyUri } from '../../../core/formats/identity'
import { fixedSending, fullStory } from './full-story'

it('names a story by the sender’s domain, the day it was made by the newsroom’s clock, and its id', () => {
  expect(storyUri({ ...fullStory, created: '2026-03-01T00:30:00+03:00' }, fixedSending.sender))
    .toBe('urn:newsml:aa.com.tr:20260301:5a1c7f0e-6f0e-4c35-9d59-0d7f3d3f2b11')
})

it('keeps the parts of the name apart whatever is in them', () => {
  expect(storyUri({ ...fullStory, id: 'a:b ç\uD83D' }, { ...fixedSending.sender, domain: 'örnek.com' }))
    .toBe('urn:newsml:%C3%B6rnek.com:20220213:a%3Ab%20%C3%A7-')
})

it('holds an embargo until its moment, compared over time zones', () => {
  const story = { ...fullStory, embargo: '2022-02-15T09:00:00+03:00' }
  expect(isEmbargoed(story, { sentAt: '2022-02-15T05:59:59Z' })).toBe(true)
  expect(isEmbargoed(story, { sentAt: '2022-02-15T06:00:00Z' })).toBe(false)
  expect(isEmbargoed({ ...story, embargo: null }, { sentAt: '2022-02-15T05:00:00Z' })).toBe(false)
})

it('says "undetermined" of a language that is no tag', () => {
  expect(languageTag({ ...fullStory, language: 'sr-Latn-RS' })).toBe('sr-Latn-RS')
  expect(languageTag({ ...fullStory, language: 'en US' })).toBe('und')
})
