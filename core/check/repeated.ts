import { noteFact } from './noted'
import type { Asked } from './per-block'
import { perStory } from './per-story'
import type { BlockAt, StoryReading } from './story-reading'

/** Where words stand that come more than once. */
export interface Repeat<T> {
  at: BlockAt
  item: T
}

interface Index<T> {
  byWords: Map<string, Repeat<T>[]>
  /** The words that come more than once. */
  several: Set<string>
}

/**
 * The words that come more than once among those that blocks of the body answer, each with its places in reading order. An
 * edit costs what its block answers, and is no news where none of it comes more than once.
 */
export function repeatedIn<T extends { words: string }>(ask: Asked<readonly T[]>): (story: StoryReading) => readonly (readonly Repeat<T>[])[] {
  const index = perStory((story, before: { index: Index<T>, repeats: readonly (readonly Repeat<T>[])[] } | undefined) => {
    if (!before) {
      const own: Index<T> = { byWords: new Map(), several: new Set() }
      for (const at of story.body) add(own, at, ask(at.reading))
      return { index: own, repeats: repeatsOf(own) }
    }
    const { index: own } = before
    noteFact(ask.fact)
    let isNews = false
    const edited = story.turn.changed.filter(({ at }) => story.body[at.block] === at)
    for (const { at, before: old } of edited) if (remove(own, at, ask(old))) isNews = true
    for (const { at } of edited) if (add(own, at, ask(at.reading))) isNews = true
    return isNews ? { index: own, repeats: repeatsOf(own) } : before
  })
  return (story) => index(story).repeats
}

function add<T extends { words: string }>({ byWords, several }: Index<T>, at: BlockAt, items: readonly T[]): boolean {
  let isNews = false
  for (const item of items) {
    const places = byWords.get(item.words)
    if (!places) {
      byWords.set(item.words, [{ at, item }])
      continue
    }
    const later = places.findIndex((place) => place.at.block > at.block)
    places.splice(later < 0 ? places.length : later, 0, { at, item })
    several.add(item.words)
    isNews = true
  }
  return isNews
}

function remove<T extends { words: string }>({ byWords, several }: Index<T>, at: BlockAt, items: readonly T[]): boolean {
  let isNews = false
  for (const { words } of items) {
    const places = byWords.get(words)
    if (!places) continue
    const left = places.filter((place) => place.at !== at)
    if (several.has(words)) isNews = true
    if (left.length < 2) several.delete(words)
    if (left.length === 0) byWords.delete(words)
    else byWords.set(words, left)
  }
  return isNews
}

function repeatsOf<T>({ byWords, several }: Index<T>): readonly (readonly Repeat<T>[])[] {
  return Array.from(several, (words) => [...byWords.get(words)!])
}
