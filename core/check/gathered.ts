import { noteFact } from './noted'
import type { Asked } from './per-block'
import { perStory } from './per-story'
import type { ReadField } from './reading'
import type { BlockAt, StoryReading } from './story-reading'

/** A block and what it answered: at least one thing. */
export interface Gathered<T> {
  at: BlockAt
  items: readonly T[]
}

interface Harvest<T> {
  /** By the block's place among all. */
  byPlace: readonly (Gathered<T> | undefined)[]
  some: readonly Gathered<T>[]
}

/** The blocks of some fields that answer anything, in reading order. An edit costs what its block answers. */
export function gathered<T>(fields: readonly ReadField[], ask: Asked<readonly T[]>): (story: StoryReading) => readonly Gathered<T>[] {
  const harvest = perStory((story, before: Harvest<T> | undefined): Harvest<T> => {
    const of = (at: BlockAt): Gathered<T> | undefined => {
      const items = fields.includes(at.field) ? ask(at.reading) : []
      return items.length > 0 ? { at, items } : undefined
    }
    if (!before) return harvestOf(story.all.map(of))
    noteFact(ask.fact)
    const edited = story.turn.changed.filter(({ at, before: old, now }) => fields.includes(at.field) && ask(old).length + ask(now).length > 0)
    if (edited.length === 0) return before
    const byPlace = [...before.byPlace]
    for (const { at } of edited) byPlace[story.all.indexOf(at)] = of(at)
    return harvestOf(byPlace)
  })
  return (story) => harvest(story).some
}

function harvestOf<T>(byPlace: readonly (Gathered<T> | undefined)[]): Harvest<T> {
  return { byPlace, some: byPlace.filter((each) => each !== undefined) }
}
