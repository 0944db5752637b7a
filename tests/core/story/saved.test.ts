import { describe, expect, it } from 'vitest'
import { newStory } from '../../../core/story/new-story'
import { formatVersion, printStory, upgradeSaved } from '../../../core/story/saved'

const story = newStory({
  newId: () => 'a-story',
  now: '2026-11-24T10:00:00+03:00',
  agency: { name: 'Anadolu Agency', code: 'AA', rights: '© Anadolu Agency' },
})

describe('a saved story', () => {
  it('comes back as it was', () => {
    expect(upgradeSaved(JSON.parse(printStory(story)))).toEqual({ ok: true, story, from: formatVersion })
  })

  it('names its format version', () => {
    expect(JSON.parse(printStory(story))).toMatchObject({ format: 'dateline-story', formatVersion })
  })

  it('is not opened when a later program wrote it', () => {
    expect(upgradeSaved({ format: 'dateline-story', formatVersion: formatVersion + 1, story })).toEqual({
      ok: false,
      reason: 'newer',
    })
  })

  it.each([
    null,
    1,
    'story',
    [],
    {},
    { format: 'other', formatVersion: 1, story },
    { format: 'dateline-story', story },
    { format: 'dateline-story', formatVersion: 0, story },
    { format: 'dateline-story', formatVersion: 1.5, story },
    { format: 'dateline-story', formatVersion: 1 },
    { format: 'dateline-story', formatVersion: 1, story: [] },
  ])('is not made of %j', (json) => {
    expect(upgradeSaved(json)).toEqual({ ok: false, reason: 'not-a-story' })
  })
})

describe('a new story', () => {
  it('has an empty headline and one empty paragraph, and the agency’s rights line', () => {
    expect(story.children).toEqual([
      { type: 'headline', children: [{ text: '' }] },
      { type: 'paragraph', children: [{ text: '' }] },
    ])
    expect([story.rights, story.language, story.version]).toEqual(['© Anadolu Agency', 'en', 1])
  })
})
