import { noteFact } from './noted'
import type { Asked } from './per-block'
import { perStory } from './per-story'
import type { ReadField } from './reading'
import type { StoryReading } from './story-reading'

/**
 * What the blocks of some fields answer, summed up over a story. An edit takes away what its block answered before and adds
 * what it answers now; nothing else is gone over. `add` with -1 takes away.
 */
export function summed<T extends object>(fields: readonly ReadField[], ask: Asked<T>, none: T, add: (sum: T, one: T, sign: 1 | -1) => T): (story: StoryReading) => T {
  return perStory((story, before: T | undefined): T => {
    if (before === undefined) return story.all.reduce<T>((sum, { field, reading }) => (fields.includes(field) ? add(sum, ask(reading), 1) : sum), none)
    noteFact(ask.fact)
    const edited = story.turn.changed.filter(({ at }) => fields.includes(at.field))
    return edited.reduce<T>((sum, { before: old, now }) => add(add(sum, ask(old), -1), ask(now), 1), before)
  })
}
