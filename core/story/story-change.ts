import type { Story, StoryChild } from './story'

/** What one story has that another of its kind had not: enough to make the one of the other, in another process. */
export interface StoryChange {
  /** The properties that are new or another object; all but the children. */
  parts: Partial<Omit<Story, 'children'>>
  /** Properties that are gone. */
  gone: string[]
  /** How many children stay as they were at the beginning and at the end, and those between them. */
  before: number
  between: StoryChild[]
  after: number
}

/**
 * What has changed from one story to the next, by the identity of their parts: nothing in a story is changed in place. With
 * null for the first it is the whole of the second.
 */
export function changeBetween(first: Story | null, second: Story): StoryChange {
  const { children, ...rest } = second
  const old: Readonly<Record<string, unknown>> = { ...first }
  const parts = Object.fromEntries(Object.entries(rest).filter(([name, value]) => !(name in old) || old[name] !== value))
  const gone = Object.keys(old).filter((name) => !(name in second))
  const were = first?.children ?? []
  const most = Math.min(were.length, children.length)
  let before = 0
  while (before < most && were[before] === children[before]) before++
  let after = 0
  while (after < most - before && were[were.length - 1 - after] === children[children.length - 1 - after]) after++
  return { parts, gone, before, between: children.slice(before, children.length - after), after }
}

/** The second story of a change, made of the first. What has not changed are the very objects of the first. */
export function changedStory(first: Story | null, { parts, gone, before, between, after }: StoryChange): Story {
  const were = first?.children ?? []
  const children = [...were.slice(0, before), ...between, ...were.slice(were.length - after)]
  const story = { ...first, ...parts, children } as Story
  for (const name of gone) delete (story as unknown as Record<string, unknown>)[name]
  return story
}
