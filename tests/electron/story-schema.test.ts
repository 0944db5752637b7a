import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import type { Story } from '../../core/story/story'
import { problemInWords, storySchema } from '../../electron/story-schema'
import { aStory } from './a-story'

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false

// The schema and the type say the same, both ways: a property missing from either does not compile.
const same: Same<v.InferOutput<typeof storySchema>, Story> = true

const wrong: [title: string, value: unknown, says: string][] = [
  ['nothing', null, 'expected Object but received null'],
  ['a property nobody knows', { ...aStory(), colour: 'red' }, 'colour: expected never but received "colour"'],
  ['a missing field', without(aStory(), 'slug'), 'slug: expected "slug" but received undefined'],
  ['an urgency beyond nine', aStory({ urgency: 10 }), 'urgency: goes to 9'],
  ['a time without its offset', aStory({ created: '2022-02-14T18:30:00' }), 'created: has to be a time with its offset'],
  ['no headline', aStory({ children: aStory().children.slice(1) }), 'children: have to begin with the headline'],
  ['no body', aStory({ children: aStory().children.slice(0, 2) }), 'children: need at least one block of body'],
  ['a subhead below the body', aStory({ children: [...aStory().children, { type: 'subhead', children: [{ text: '' }] }] }),
    'children: have to hold the subheads right after the headline'],
  ['a paragraph without text', aStory({ children: [aStory().children[0]!, { type: 'paragraph', children: [] }] }),
    'children number 2, children: needs at least one run of text'],
  ['text that is bold: false', { ...aStory(), children: [{ type: 'headline', children: [{ text: 'a', bold: false }] }] },
    'children number 1, children number 1, bold: expected true but received false'],
]

describe('the schema of a story', () => {
  it('takes a whole story as it is', () => {
    expect(same).toBe(true)
    expect(v.parse(storySchema, aStory())).toEqual(aStory())
  })

  it.each(wrong)('refuses %s, and says where', (_title, value, says) => {
    const read = v.safeParse(storySchema, value)
    expect(read.issues?.map(problemInWords).join('; ')).toContain(says)
  })
})

function without(story: Story, key: keyof Story): unknown {
  const { [key]: _gone, ...rest } = story
  return rest
}
