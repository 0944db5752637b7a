import fc from 'fast-check'
import { Editor } from 'slate'
import { describe, expect, it } from 'vitest'
import { nodeText, textAt } from '../../../core/story/text'
import type { Place } from '../../../core/story/place'
import type { Story } from '../../../core/story/story'
import { childIndex, fieldAt, placeAt, placeOf, pointIn, rangeOf } from '../../../renderer/editor/places'
import { createStoryEditor } from '../../../renderer/editor/with-story'
import { storyOf as storyIn } from '../../../renderer/editor/places'
import { arbitraryStory } from '../../arbitrary-story'
import { paragraph, storyOf } from './stories'

/** A story as the editor holds it, and a place in its running text. */
const storyAndPlace = fc.tuple(arbitraryStory(), fc.nat(), fc.nat(), fc.nat()).map(([given, child, from, to]) => {
  const editor = createStoryEditor(given)
  const story = storyIn(editor)
  const index = child % story.children.length
  const length = nodeText(story.children[index]!).length
  const edges = [from % (length + 1), to % (length + 1)].sort((a, b) => a - b)
  const place: Place = { ...fieldAt(story, index), from: edges[0]!, to: edges[1]! }
  return { editor, story, place }
})

describe('places and ranges', () => {
  it('are two ways to say the same', () => {
    fc.assert(fc.property(storyAndPlace, ({ story, place }) => {
      expect(placeOf(story, rangeOf(story, place)!)).toEqual(place)
    }))
  })

  it('have the same words', () => {
    fc.assert(fc.property(storyAndPlace, ({ editor, story, place }) => {
      expect(Editor.string(editor, rangeOf(story, place)!)).toBe(textAt(story, place).replaceAll('\n', ''))
    }))
  })

  it('know every child by field and block', () => {
    fc.assert(fc.property(storyAndPlace, ({ story }) => {
      story.children.forEach((_, index) => {
        const { field, block } = fieldAt(story, index)
        expect(childIndex(story, field, block)).toBe(index)
      })
    }))
  })
})

describe('rangeOf', () => {
  const story = storyOf([paragraph('one'), paragraph('two')])

  it.each([
    ['a block that is not there', { field: 'body', block: 2, from: 0, to: 0 }],
    ['a subhead where there is none', { field: 'subhead', block: 0, from: 0, to: 0 }],
    ['a field that is not running text', { field: 'byline', block: 0, from: 0, to: 2 }],
  ] as const)('is null for %s', (_, place) => {
    expect(rangeOf(story, place)).toBeNull()
  })

  it('ends with the text where the place goes beyond it', () => {
    const range = rangeOf(story, { field: 'body', block: 0, from: 1, to: 99 })
    expect(range).toEqual({ anchor: { path: [0, 1, 0], offset: 1 }, focus: { path: [0, 1, 0], offset: 3 } })
  })
})

describe('a place between two runs', () => {
  const child = paragraph('said ⟦q “yes”⟧ and')

  it.each([
    ['forward', [0, 4, 1], 0],
    ['backward', [0, 4, 0], 5],
  ] as const)('is %s the point %j %i', (affinity, path, offset) => {
    expect(pointIn(child, 4, 5, affinity)).toEqual({ path, offset })
  })
})

describe('placeOf', () => {
  it('is the part in its first block for a range over several', () => {
    const story: Story = storyOf([paragraph('one'), paragraph('two')])
    const range = { anchor: { path: [0, 2, 0], offset: 1 }, focus: { path: [0, 1, 0], offset: 1 } }
    expect(placeOf(story, range)).toEqual({ field: 'body', block: 0, from: 1, to: 3 })
  })

  it('is nothing for a point outside of the story', () => {
    expect(placeAt(storyOf([paragraph('one')]), { path: [0, 9, 0], offset: 0 })).toBeNull()
  })
})
