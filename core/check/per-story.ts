import { Looks, noteTable, watch, type Table } from './noted'
import type { StoryReading } from './story-reading'

/**
 * Something worked out of a whole story, kept for as long as nothing has changed that it looked at: texts of blocks, facts
 * of blocks (`perBlock`), other such tables. `make` gets what held at the turn before, from which the story differs by
 * `turn.changed`, and answers that object when it says the same.
 * `by` is a style, say: what is made by one does not hold for another.
 */
export function perStory<T, By = void>(make: (story: StoryReading, before: T | undefined, by: By) => T): (story: StoryReading, by: By) => T {
  const number = numbers++
  return (story, by) => {
    const known = story.kept as (Kept<T, By> | undefined)[]
    let kept = known[number]
    if (!kept || kept.by !== by) known[number] = kept = new Kept(story, make, by)
    return kept.value()
  }
}

let numbers = 0

/** One such thing of one story. */
export class Kept<T, By> implements Table {
  #value: T | undefined
  #looks: Looks | undefined
  /** The turn of the story for which it was last found to hold. */
  #holds = -1
  #changed = -1

  constructor(readonly story: StoryReading, readonly make: (story: StoryReading, before: T | undefined, by: By) => T, readonly by: By) {}

  value(): T {
    this.#bringUp()
    noteTable(this)
    return this.#value as T
  }

  changed(): number {
    this.#bringUp()
    return this.#changed
  }

  #bringUp(): void {
    const { count } = this.story.turn
    if (this.#holds === count) return
    if (!this.#stands()) {
      const before = this.#holds === count - 1 ? this.#value : undefined
      const looks = new Looks()
      const outer = watch(looks)
      try {
        this.#value = this.make(this.story, before, this.by)
      } finally {
        watch(outer)
      }
      if (!this.#looks || this.#value !== before) this.#changed = count
      this.#looks = looks
    }
    this.#holds = count
  }

  /** A table that nobody asked for at the turn before may have missed a change. */
  #stands(): boolean {
    const { turn: { count, changed, fields } } = this.story
    const looks = this.#looks
    if (!looks || this.#holds !== count - 1 || (looks.fields && fields)) return false
    for (const { before, now } of changed) {
      if (looks.blocks?.has(before)) return false
      if (looks.facts) for (const fact of looks.facts) if (!fact.isSame(before, now)) return false
    }
    if (looks.tables) for (const table of looks.tables) if (table.changed() === count) return false
    return true
  }
}
