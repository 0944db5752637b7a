import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createChecker } from '../../../core/check/check'
import { storyOfExample } from '../../../core/check/example'
import { longestRead } from '../../../core/quotations/recognise'
import { apostrophe } from '../../../core/rules/punctuation/apostrophe'
import type { Story, StoryChild } from '../../../core/story/story'
import { bundledStyle } from '../../a-style'
import { arbitraryStory } from '../../arbitrary-story'

const blank = storyOfExample('x', apostrophe)

function paragraph(text: string): Story {
  return { ...blank, children: [blank.children[0]!, { type: 'paragraph', children: [{ text }] }] }
}

describe('no text makes a rule throw', () => {
  it('any story', () => {
    const checker = createChecker(bundledStyle)
    fc.assert(fc.property(arbitraryStory({ words: 'any' }), (story) => {
      expect(checker.check(story).findings.every(({ rule }) => rule !== '')).toBe(true)
    }), { numRuns: 300 })
  })

  it.each([
    ['emoji', '👩‍🚒 said “👍🏽” in the 🇹🇷 2️⃣0️⃣2️⃣2️⃣ 🙂.'],
    ['halves of characters', '\ud83d \ude00\ud83d “\ud83d” it\ud83d’s \udc00 5\ud83d%'],
    ['text from right to left', 'قال “السلام” عليكم، 100,000 (AA) - “שלום” ב-Kiev'],
    ['control characters', '\0\u0001\u200b\u2028\ufeff\u202e\uffff said\r\n\t\u000b'],
    ['the character that stands for hidden text', '\ufffc said “\ufffc” \ufffc\ufffc.'],
    ['one mark', '“'],
    ['letters that grow in lower case', 'İİİ said İ’s İSTANBUL (AA) - İ'],
  ])('%s, in every field', (_what, text) => {
    const children: StoryChild[] = [
      { type: 'headline', children: [{ text }] }, { type: 'subhead', children: [{ text }] }, { type: 'paragraph', children: [{ text }] },
      { type: 'crosshead', children: [{ text }] }, { type: 'editors-note', children: [{ text }] }, { type: 'list', ordered: true, children: [{ type: 'list-item', children: [{ text }] }] },
    ]
    const story: Story = {
      ...blank, children, bylines: [{ name: text, role: text, place: text }],
      dateline: { city: text, region: text, agency: text, dash: 'em-dash', date: null, showsDate: true },
    }
    for (const language of ['en', 'tr', 'ar', '']) expect(() => createChecker(bundledStyle).check({ ...story, language })).not.toThrow()
  })

  it('a story with nothing in it', () => {
    expect(createChecker(bundledStyle).check({ ...blank, children: [{ type: 'headline', children: [{ text: '' }] }] }).findings).toEqual([])
  })
})

const prose = 'Ms. Jane Roe, 15, said on Monday, Feb. 14, 2022, that 5 per cent of $1.5 million '
const signs = ['.', 'a.', 'A. ', 'a-', "'", '“a” ', '‘', ' ', '\n', '1', '1,', '[', '@', 'a@', 'a@b.c', '&', '<', '<a ', '*', '- ', '—', 'İ', 'Ãâ€', '\ud83d', 'السلام ', 'An a ', 'it’s ', 'John Smith said ']

/** Work that grows with the square of the length would not come to its end here. */
describe('a paragraph is checked', () => {
  it.each([
    ...['a', '"', '“', '(', 'a\n', '😀', 'the ', prose].map((unit) => [1_000_000, unit] as const),
    ...['A', ...signs, prose].map((unit) => [longestRead, unit] as const),
  ])('of %d characters: %j', (length, unit) => {
    const text = unit.repeat(Math.ceil(length / unit.length)).slice(0, length)
    expect(Array.isArray(createChecker(bundledStyle).check(paragraph(text)).findings)).toBe(true)
  })
})

describe('a paragraph that is a book', () => {
  it('is not read, and the checker says so', () => {
    const story = paragraph('The the towards. '.repeat(2_000))
    expect(createChecker(bundledStyle).check(story)).toMatchObject({ findings: [], abstentions: expect.arrayContaining([{ rule: 'lead-length/sentence', missing: 'a paragraph of fewer than 20000 characters' }]) })
  })
})
