import { describe, expect, it } from 'vitest'
import { hasNoWords } from '../../../core/story/has-no-words'
import { newStory } from '../../../core/story/new-story'
import type { Block, Story } from '../../../core/story/story'
import { fixedDesk } from '../../desk'

const fresh = newStory(fixedDesk())

function written(headline: string, ...blocks: Block[]): Story {
  return { ...fresh, children: [{ type: 'headline', children: [{ text: headline }] }, ...blocks] }
}

const table = (text: string): Block => (
  { type: 'table', children: [{ type: 'table-row', children: [{ type: 'table-cell', heading: false, children: [{ text }] }] }] }
)
const paragraph = (text: string): Block => ({ type: 'paragraph', children: [{ text }] })

describe('a story has no words', () => {
  it.each<[string, Story]>([
    ['when it is new', fresh],
    ['while there are only spaces', written(' ', paragraph('\u00a0'), paragraph('\n'))],
    ['without a body', written('')],
    ['whatever its fields say', { ...fresh, slug: 'strike', keywords: ['NATO'], bylines: [{ name: 'Jane Doe', role: '', place: '' }] }],
    ['in a table that is empty', written('', table(''))],
  ])('%s', (_, story) => {
    expect(hasNoWords(story)).toBe(true)
  })
})

describe('a story has words', () => {
  it.each<[string, Story]>([
    ['with a headline alone', written('Strike ends', paragraph(''))],
    ['with text alone', written('', paragraph(''), paragraph('It ended.'))],
    ['with one cell of a table', written('', table('4'))],
  ])('%s', (_, story) => {
    expect(hasNoWords(story)).toBe(false)
  })
})
