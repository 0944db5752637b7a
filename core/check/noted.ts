import { sameValue } from '../text/same-value'
import type { Reading } from './reading'

/** What something that was worked out of a story has looked at, by which it is told whether it still holds. */
export class Looks {
  /** Blocks of which it saw the text itself. */
  readonly blocks = new Set<Reading>()
  /** What it asked of blocks besides: it holds as long as they answer alike. */
  readonly facts = new Set<Fact>()
  lastFact: Fact | undefined
  readonly tables = new Set<Table>()
  /** Whether it saw the story's fields. */
  fields = false
}

/** Something that is asked of a block. */
export interface Fact {
  /** Whether one block answers what the other did, or was never asked. */
  isSame(before: Reading, now: Reading): boolean
}

/** Something worked out of a whole story. */
export interface Table {
  /** Brings it up to date, and tells at which turn of the story it last became another. */
  changed(): number
}

let current: Looks | null = null

/** Works something out, and tells what it has looked at. */
export function watched<T>(work: () => T): { value: T, looks: Looks } {
  const outer = current
  const looks = new Looks()
  current = looks
  try {
    return { value: work(), looks }
  } finally {
    current = outer
  }
}

export function noteFact(fact: Fact): void {
  if (!current || current.lastFact === fact) return
  current.lastFact = fact
  current.facts.add(fact)
}

export function noteTable(table: Table): void {
  current?.tables.add(table)
}

/** For what was read of a block before, and is not read again. */
export function noteBlock(block: Reading): void {
  if (block instanceof NotedReading) current?.blocks.add(block.plain)
}

export function noteFields(): void {
  if (current) current.fields = true
}

const allAnswers = new WeakMap<Reading, unknown[]>()

/** What was asked of a block so far, by the numbers of the questions: one look-up less than a map for each of them. */
export function answersOf(block: Reading): unknown[] {
  if (block instanceof NotedReading) return block.answers
  let answers = allAnswers.get(block)
  if (!answers) allAnswers.set(block, answers = [])
  return answers
}

const kind: Fact = { isSame: (before, now) => before.kind === now.kind }
const quotes: Fact = { isSame: (before, now) => sameValue(before.quotes, now.quotes) }
const paired: Fact = { isSame: (before, now) => before.paired === now.paired }

/** A block as story rules get it: whoever reads its text is noted, whoever asks a fact of it (`perBlock`) reads no text. */
export class NotedReading implements Reading {
  readonly answers: unknown[]

  constructor(readonly plain: Reading) {
    this.answers = answersOf(plain)
  }

  get field() { return this.plain.field }
  get language() { return this.plain.language }
  get kind() { return this.#asked(kind).kind }
  get quotes() { return this.#asked(quotes).quotes }
  get paired() { return this.#asked(paired).paired }
  get text() { return this.#seen.text }
  get legible() { return this.#seen.legible }
  get prose() { return this.#seen.prose }
  get words() { return this.#seen.words }
  get sentences() { return this.#seen.sentences }

  #asked(fact: Fact): Reading {
    noteFact(fact)
    return this.plain
  }

  get #seen(): Reading {
    current?.blocks.add(this.plain)
    return this.plain
  }
}

/** A block as it is read by those who answer for it alone. */
export function plainOf(block: Reading): Reading {
  return block instanceof NotedReading ? block.plain : block
}
