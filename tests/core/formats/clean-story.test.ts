import { expect, it } from 'vitest'
import { cleanStory } from '../../../core/formats/clean-story'
import { formats } from '../../../core/formats/index'
import { headline, nodeText } from '../../../core/story/text'
import type { Story } from '../../../core/story/story'
import { fixedSending, fullStory } from './full-story'

const dirty: Story = {
  ...fullStory,
  slug: 'a\u0000b',
  keywords: ['ok', 'x\uFFFE'],
  bylines: [{ name: 'A\u0007', role: '', place: '' }],
  children: [
    { type: 'headline', children: [{ text: 'one ' }, { text: 't\uD83Dwo 👩‍🚒', bold: true }] },
    { type: 'paragraph', children: [{ text: 'fine\ttab\nline\r' }] },
    { type: 'list', ordered: false, children: [{ type: 'list-item', children: [{ text: 'ab' }] }, { type: 'list-item', children: [{ text: 'c\u000B' }] }] },
  ],
}

it('is the same story when there is nothing to clean', () => {
  const { story, losses } = cleanStory(fullStory)
  expect(story).toEqual(fullStory)
  expect(losses).toEqual([])
})

it('leaves out rows that say nothing', () => {
  const { story, losses } = cleanStory({
    ...fullStory,
    people: [...fullStory.people, { id: 'empty', name: '', title: '' }],
    keywords: [''],
    places: [{ name: '', region: '' }],
    related: [{ uri: '', title: '', relation: 'previous' }],
  })
  expect(story).toMatchObject({ people: fullStory.people, keywords: [], places: [], related: [] })
  expect(losses).toEqual([])
})

it('takes out what XML cannot hold, puts nothing there, and leaves tabs, line ends and whole pairs', () => {
  const { story } = cleanStory(dirty)
  expect(nodeText(headline(story))).toBe('one two 👩‍🚒')
  expect(story.slug).toBe('ab')
  expect(story.children[1]).toEqual(dirty.children[1])
  expect(dirty.slug).toBe('a\u0000b')
})

it('lists each character taken out, at its place', () => {
  expect(cleanStory(dirty).losses.map(({ part, place, text }) => [part, place.block, place.from, place.to, text])).toEqual([
    ['headline', 0, 5, 6, 'U+D83D'],
    ['body', 1, 4, 5, 'U+000B'],
    ['slug', 0, 1, 2, 'U+0000'],
    ['keywords', 1, 1, 2, 'U+FFFE'],
    ['byline', 0, 0, 5, 'U+0007'],
  ])
})

it('is what every format does: no such character in a file, a loss for each, and no question marks for them', () => {
  for (const format of formats) {
    const { bytes, losses } = format.encode(dirty, fixedSending)
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    for (const gone of ['\u0000', '\u0007', '\u000B', '\uFFFE', '\uFFFD', 'u0000', 'u000b', 'ud83d']) expect(text, format.id).not.toContain(gone)
    expect(losses.filter((loss) => loss.text.startsWith('U+')), format.id).toHaveLength(5)
    expect(text).toContain('wo 👩‍🚒')
  }
})

it('says so when the language has no form that a receiver could read', () => {
  const { losses } = cleanStory({ ...fullStory, language: 'Turkish, mostly' })
  expect(losses).toMatchObject([{ part: 'language', text: 'Turkish, mostly' }])
})
