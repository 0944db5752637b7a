import { describe, expect, it } from 'vitest'
import { glance, perBlock } from '../../../core/check/per-block'
import { perStory } from '../../../core/check/per-story'
import { readByline, readChild, readDateline, type Reading } from '../../../core/check/reading'
import { repeatedIn } from '../../../core/check/repeated'
import { readStory, type Part, type StoryReading } from '../../../core/check/story-reading'
import type { Block, Story } from '../../../core/story/story'
import { newStory } from '../../../core/story/new-story'
import { fixedDesk } from '../../desk'

/** A story that is edited and read again, as a checker does. */
function edited(...texts: string[]) {
  const known = new WeakMap<Part, Reading>()
  const read = (part: Part): Reading => {
    let reading = known.get(part)
    if (!reading) known.set(part, reading = 'name' in part ? readByline(part, 'en') : 'city' in part ? readDateline(part, 'en') : readChild(part, 'en'))
    return reading
  }
  const paragraph = (text: string): Block => ({ type: 'paragraph', children: [{ text }] })
  const first = newStory(fixedDesk())
  let story: Story = { ...first, language: 'en', children: [{ type: 'headline', children: [{ text: '' }] }, ...texts.map(paragraph)] }
  let reading: StoryReading = readStory(story, read)
  const again = (now: Story): StoryReading => reading = readStory(story = now, read, reading)
  return {
    reading: () => reading,
    write: (block: number, text: string) => again({ ...story, children: story.children.with(block + 1, paragraph(text)) }),
    change: (more: Partial<Story>) => again({ ...story, ...more }),
    add: (text: string) => again({ ...story, children: [...story.children, paragraph(text)] }),
  }
}

describe('what is worked out of a story', () => {
  it('is worked out again when a text changed that it read, and not when another did', () => {
    let count = 0
    const first = perStory(({ body }) => `${++count}: ${body[0]!.reading.text}`)
    const story = edited('one', 'two')
    expect(first(story.reading())).toBe('1: one')
    expect(first(story.write(1, 'three'))).toBe('1: one')
    expect(first(story.write(0, 'four'))).toBe('2: four')
  })

  it('holds while the facts that it asked for are the same, and so does what was worked out of it', () => {
    const counts = { length: 0, sentence: 0 }
    const isLong = perBlock(({ text }) => text.length > 3)
    const howMany = perStory(({ body }) => {
      counts.length++
      return body.filter(({ reading }) => isLong(reading)).length
    })
    const sentence = perStory((story) => `${++counts.sentence}: ${howMany(story)} are long`)
    const story = edited('one', 'three')
    expect(sentence(story.reading())).toBe('1: 1 are long')
    expect(sentence(story.write(1, 'three more'))).toBe('1: 1 are long')
    expect(sentence(story.write(0, 'four'))).toBe('2: 2 are long')
    expect(counts).toEqual({ length: 2, sentence: 2 })
  })

  it('is worked out again by itself, and is no news to others when it says the same', () => {
    let count = 0
    const text = perStory(({ body }) => body.map(({ reading }) => reading.text).join(' ').trim())
    const loud = perStory((story) => `${++count}: ${text(story)}`)
    const story = edited('one', 'two')
    expect([loud(story.reading()), loud(story.write(1, 'two ')), loud(story.write(1, 'two!'))]).toEqual(['1: one two', '1: one two', '2: one two!'])
  })

  it('is worked out again after a turn at which nobody asked', () => {
    const first = perStory(({ body }) => body[0]!.reading.text)
    const story = edited('one', 'two')
    expect(first(story.reading())).toBe('one')
    story.write(0, 'three')
    expect(first(story.write(1, 'four'))).toBe('three')
  })

  it('is worked out again when a field changed only if it read the fields, and when blocks came or went', () => {
    const counts = { slug: 0, body: 0 }
    const slug = perStory(({ story }) => `${++counts.slug}: ${story.slug}`)
    const size = perStory(({ body }) => `${++counts.body}: ${body.length}`)
    const story = edited('one')
    expect([slug(story.reading()), size(story.reading())]).toEqual(['1: ', '1: 1'])
    const changed = story.change({ slug: 'storm' })
    expect([slug(changed), size(changed)]).toEqual(['2: storm', '1: 1'])
    const grown = story.add('two')
    expect(size(grown)).toBe('2: 2')
  })

  it('can ask whether a word stands anywhere, and holds until that changes', () => {
    let count = 0
    const has = perStory(({ body }) => {
      const isIn = glance(({ text }) => text.includes('goat'))
      return `${++count}: ${body.some(({ reading }) => isIn(reading))}`
    })
    const story = edited('one', 'two')
    expect([has(story.reading()), has(story.write(0, 'more')), has(story.write(1, 'a goat'))]).toEqual(['1: false', '1: false', '2: true'])
  })
})

describe('repeatedIn', () => {
  const repeats = repeatedIn(perBlock(({ text }) => text.split(' ').map((words) => ({ words }))))
  const told = (story: StoryReading) => repeats(story).map((places) => `${places[0]!.item.words}: ${places.map(({ at }) => at.block).join(', ')}`).sort()

  it('tells what comes more than once, in reading order, after each edit', () => {
    const story = edited('a b', 'c a', 'd')
    expect(told(story.reading())).toEqual(['a: 0, 1'])
    expect(told(story.write(2, 'd c a'))).toEqual(['a: 0, 1, 2', 'c: 1, 2'])
    expect(told(story.write(0, 'b'))).toEqual(['a: 1, 2', 'c: 1, 2'])
    expect(told(story.write(0, 'b a'))).toEqual(['a: 0, 1, 2', 'c: 1, 2'])
    expect(told(story.write(2, 'd d'))).toEqual(['a: 0, 1', 'd: 2, 2'])
  })

  it('is no news where what was edited comes once before and after', () => {
    const story = edited('a b', 'c a', 'd')
    const before = repeats(story.reading())
    expect(repeats(story.write(2, 'e'))).toBe(before)
    expect(repeats(story.write(2, 'e b'))).not.toBe(before)
  })
})
