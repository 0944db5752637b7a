import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changeBetween, changedStory } from '../../../core/story/story-change'
import type { Story } from '../../../core/story/story'
import { arbitraryStory } from '../../arbitrary-story'

/** A story whose children are some of another's, in another order, with one that is new. */
const pair = fc.tuple(arbitraryStory(), arbitraryStory(), fc.array(fc.nat()), fc.nat()).map(([first, other, picks, at]): [Story, Story] => {
  const kept = picks.map((pick) => first.children[pick % first.children.length]!)
  const children = [...kept.slice(0, at % (kept.length + 1)), other.children[0]!, ...kept.slice(at % (kept.length + 1))]
  return [first, { ...first, slug: other.slug, quotations: other.quotations, children }]
})

describe('the change from one story to the next', () => {
  it('makes the second of the first, through a copy as well', () => {
    fc.assert(fc.property(pair, ([first, second]) => {
      expect(changedStory(first, changeBetween(first, second))).toEqual(second)
      expect(changedStory(structuredClone(first), structuredClone(changeBetween(first, second)))).toEqual(second)
    }))
  })

  it('is the whole story where there was none', () => {
    fc.assert(fc.property(arbitraryStory(), (story) => {
      expect(changedStory(null, structuredClone(changeBetween(null, story)))).toEqual(story)
    }))
  })

  it('holds one block when one was changed, and no property that stayed', () => {
    fc.assert(fc.property(arbitraryStory(), fc.nat(), (story, at) => {
      const index = at % story.children.length
      const children = story.children.map((child, n) => (n === index ? structuredClone(child) : child))
      const change = changeBetween(story, { ...story, children })
      expect(change).toEqual({ parts: {}, gone: [], before: index, between: [children[index]], after: children.length - index - 1 })
    }))
  })

  it('keeps the objects of what stayed', () => {
    fc.assert(fc.property(pair, ([first, second]) => {
      const made = changedStory(first, structuredClone(changeBetween(first, second)))
      expect(made.leftOut).toBe(first.leftOut)
      const { before, after } = changeBetween(first, second)
      for (let index = 0; index < before; index++) expect(made.children[index]).toBe(first.children[index])
      for (let index = 1; index <= after; index++) expect(made.children.at(-index)).toBe(first.children.at(-index))
    }))
  })

  it('takes away a property that is gone', () => {
    const { rights: _gone, ...rest } = fc.sample(arbitraryStory(), 1)[0]!
    const story = { ...rest, rights: 'x' } as Story
    expect(changedStory(story, changeBetween(story, rest as Story))).toEqual(rest)
  })
})
