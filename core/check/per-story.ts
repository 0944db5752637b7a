import { noteTable, watched, type Looks, type Table } from './noted'
import type { StoryReading } from './story-reading'

/**
 * Something worked out of a whole story, kept for as long as nothing has changed that it looked at: texts of blocks, facts
 * of blocks (`perBlock`), other such tables. `make` gets what held at the turn before, from which the story differs by
 * `turn.changed`, and answers that object when it says the same.
 * The rest of its arguments are a style, say: what is made by one does not hold for another.
 */
export function perStory<T, More extends unknown[]>(make: (story: StoryReading, before: T | undefined, ...more: More) => T): (story: StoryReading, ...more: More) => T {
  const known = new WeakMap<StoryReading, { kept: Kept<T>, by: More }>()
  return (story, ...more) => {
    let found = known.get(story)
    if (!found?.by.every((each, index) => each === more[index])) {
      known.set(story, found = { kept: new Kept(story, (before) => make(story, before, ...more)), by: more })
    }
    return found.kept.value()
  }
}

class Kept<T> implements Table {
  #value: T | undefined
  #looks: Looks | undefined
  /** The turn of the story for which it was last found to hold. */
  #holds = -1
  #changed = -1

  constructor(readonly story: StoryReading, readonly make: (before: T | undefined) => T) {}

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
      const { value, looks } = watched(() => this.make(before))
      if (!this.#looks || value !== before) this.#changed = count
      this.#value = value
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
      if (looks.blocks.has(before)) return false
      for (const fact of looks.facts) if (!fact.isSame(before, now)) return false
    }
    for (const table of looks.tables) if (table.changed() === count) return false
    return true
  }
}
