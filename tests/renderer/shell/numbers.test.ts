import { describe, expect, it } from 'vitest'
import type { Story } from '../../../core/story/story'
import { bodyWords, readingMinutes } from '../../../renderer/shell/numbers'

describe('bodyWords', () => {
  it('counts the body and neither headline nor notes to editors', () => {
    const story = {
      children: [
        { type: 'headline', children: [{ text: 'One two three' }] },
        { type: 'subhead', children: [{ text: 'Four five' }] },
        { type: 'paragraph', children: [{ text: 'Russia has ' }, { text: '100,000', bold: true }, { text: ' troops.' }] },
        { type: 'editors-note', children: [{ text: 'Adds background.' }] },
        { type: 'list', ordered: false, children: [{ type: 'list-item', children: [{ text: 'Türkiye’nin başkenti' }] }] },
      ],
    } as Story
    expect(bodyWords(story)).toBe(6)
  })
})

describe('readingMinutes', () => {
  it.each([[0, 1], [238, 1], [357, 2], [800, 3]])('%i words take %i', (words, minutes) => {
    expect(readingMinutes(words)).toBe(minutes)
  })
})
