import { sameValue } from '../text/same-value'
import type { Reading } from './reading'

/**
 * What something that was worked out of a story has looked at, by which it is told whether it still holds. A set is made
 * when there is something in it: hundreds of rules look at next to nothing.
 */
export class Looks {
  /** Blocks of which it saw the text itself. */
  blocks: Set<Reading> | null = null
  /** What it asked of blocks besides: it holds as long as they answer alike. */
  facts: Set<Fact> | null = null
  tables: Set<Table> | null = null
  /** Whether it saw the story's fields. */
  fields = false
  /** The last of each kind: most looks go where the one before went. */
  #block: Reading | null = null
  #fact: Fact | null = null
  #table: Table | null = null

  sawBlock(block: Reading): void {
    if (this.#block === block) return
    this.#block = block
    ;(this.blocks ??= new Set()).add(block)
  }

  askedFact(fact: Fact): void {
    if (this.#fact === fact) return
    this.#fact = fact
    ;(this.facts ??= new Set()).add(fact)
  }

  readTable(table: Table): void {
    if (this.#table === table) return
    this.#table = table
    ;(this.tables ??= new Set()).add(table)
  }
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

/** From here on what is looked at is noted in these. Answers those in which it was before: whoever watches gives them back. */
export function watch(looks: Looks | null): Looks | null {
  const outer = current
  current = looks
  return outer
}

export function noteFact(fact: Fact): void {
  current?.askedFact(fact)
}

export function noteTable(table: Table): void {
  current?.readTable(table)
}

/** For what was read of a block before, and is not read again. */
export function noteBlock(block: Reading): void {
  if (block instanceof NotedReading) current?.sawBlock(block.plain)
}

export function noteFields(): void {
  if (current) current.fields = true
}

let questions = 0

/** The number by which the answers to a question are kept with each block: one look-up less than a map for each of them. */
export function newQuestion(): number {
  return questions++
}

/** No answer yet to any question that there is, with room for all of them. */
export function noAnswers(): unknown[] {
  const answers: unknown[] = []
  answers.length = questions
  return answers
}

const kind: Fact = { isSame: (before, now) => before.kind === now.kind }
const quotes: Fact = { isSame: (before, now) => sameValue(before.quotes, now.quotes) }
const paired: Fact = { isSame: (before, now) => before.paired === now.paired }

/** A block as story rules get it: whoever reads its text is noted, whoever asks a fact of it (`perBlock`) reads no text. */
export class NotedReading implements Reading {
  readonly answers: unknown[]

  constructor(readonly plain: Reading) {
    this.answers = plain.answers
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
    current?.sawBlock(this.plain)
    return this.plain
  }
}

/** A block as it is read by those who answer for it alone. */
export function plainOf(block: Reading): Reading {
  return block instanceof NotedReading ? block.plain : block
}
