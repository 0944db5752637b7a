import { castOf, namesIn, placed, type Cast, type CastMention, type People, type PersonMention } from '../people/people'
import { quotedIn } from '../quotations/quoted-in'
import { longestRead } from '../quotations/recognise'
import { body, headline, subheads, textParts } from '../story/text'
import type { Quotation, Story, StoryChild } from '../story/story'
import { mask } from '../text/mask'
import { asBefore, sameItems, sameOrNew } from '../text/same-value'
import type { Span } from '../text/words'
import { newQuestion, NotedReading, noteFact, noteFields, plainOf, type Fact } from './noted'
import { perBlock } from './per-block'
import { perStory } from './per-story'
import type { Reading } from './reading'

/** A block and where it stands. */
export interface BlockAt {
  reading: Reading
  field: Reading['field']
  /** As places count: from 0 within the field. */
  block: number
}

/** One quotation of the ledger with where its words stand. Another object once one of its blocks or its entry is another. */
export interface QuotationAt {
  entry: Quotation
  /** One part for each block it runs over, marks included. */
  parts: (Span & { at: BlockAt })[]
  /** Its words without the marks, parts joined by a space. */
  words: string
}

/** A whole story as rules read it. The tables are made when first asked for, once for all rules. */
export interface StoryReading {
  /** Its fields. What is written in it stands in the blocks. */
  readonly story: Omit<Story, 'children'>
  language: string
  /** ISO 8601 date of the dateline, or null: what rules about time stand on. */
  date: string | null
  headline: BlockAt
  subheads: readonly BlockAt[]
  bylines: readonly BlockAt[]
  dateline: BlockAt | null
  body: readonly BlockAt[]
  /** All of them in reading order. */
  all: readonly BlockAt[]
  /** The people of the body, outside of quotations and inside; a mention's `block` is an index of `body`. */
  readonly people: People & { readonly cast: Cast }
  /** In reading order. */
  readonly quotations: readonly QuotationAt[]
  /** What is new in it. */
  readonly turn: Turn
  /** What was worked out of it so far, by the numbers of the tables (`perStory`). */
  readonly kept: unknown[]
}

/** What was edited since the story was last read. */
export interface Turn {
  /** How often it was read before. */
  count: number
  changed: readonly { at: BlockAt, before: Reading, now: Reading }[]
  /** Whether fields of the story changed. */
  fields: boolean
}

/** A part of a story that is read by itself. */
export type Part = StoryChild | Story['bylines'][number] | NonNullable<Story['dateline']>

/**
 * Reads a story. `read` gives the reading of a part; it may remember what it gave before. With the last reading of a story
 * this is that one, brought up to date, unless blocks came or went: then all that was worked out for it is gone.
 */
export function readStory(story: Story, read: (part: Part) => Reading, before?: StoryReading): StoryReading {
  if (before instanceof ReadStory && before.bringUp(story, read)) return before
  return new ReadStory(story, read)
}

/** A place for a block, at which another may stand after an edit. */
class Slot implements BlockAt {
  readonly field: Reading['field']

  constructor(public part: Part, public reading: NotedReading, readonly block: number) {
    this.field = reading.plain.field
  }
}

class ReadStory implements StoryReading {
  readonly language: string
  readonly date: string | null
  readonly headline: Slot
  readonly subheads: readonly Slot[]
  readonly bylines: readonly Slot[]
  readonly dateline: Slot | null
  readonly body: readonly Slot[]
  readonly all: readonly Slot[]
  turn: Turn = { count: 0, changed: [], fields: false }
  readonly kept: unknown[] = []
  #story: Story

  constructor(story: Story, read: (part: Part) => Reading) {
    this.#story = story
    const slot = (part: Part, block: number): Slot => new Slot(part, noted(part, read), block)
    this.language = story.language
    this.date = story.dateline?.date ?? null
    this.headline = slot(headline(story), 0)
    this.subheads = subheads(story).map(slot)
    this.bylines = story.bylines.map(slot)
    this.dateline = story.dateline ? slot(story.dateline, 0) : null
    this.body = body(story).map(slot)
    this.all = [this.headline, ...this.subheads, ...this.bylines, ...(this.dateline ? [this.dateline] : []), ...this.body]
  }

  get story(): Omit<Story, 'children'> {
    noteFields()
    return this.#story
  }

  get people(): People & { cast: Cast } {
    return peopleOf(this)
  }

  get quotations(): readonly QuotationAt[] {
    return quotationsOf(this)
  }

  /** False, with nothing done, where the story has other parts than this one. */
  bringUp(story: Story, read: (part: Part) => Reading): boolean {
    const [under, blocks] = [subheads(story), body(story)]
    const isLike = story.language === this.language && (story.dateline?.date ?? null) === this.date && (story.dateline === null) === (this.dateline === null)
      && under.length === this.subheads.length && story.bylines.length === this.bylines.length && blocks.length === this.body.length
    if (!isLike) return false
    const parts: Part[] = [headline(story), ...under, ...story.bylines, ...(story.dateline ? [story.dateline] : []), ...blocks]
    const fresh = this.all.flatMap((slot, index) => (slot.part === parts[index] ? [] : [{ slot, part: parts[index]!, reading: noted(parts[index]!, read) }]))
    const changed = fresh.map(({ slot, reading }) => ({ at: slot, before: slot.reading.plain, now: reading.plain }))
    for (const { slot, part, reading } of fresh) Object.assign(slot, { part, reading })
    this.turn = { count: this.turn.count + 1, changed, fields: hasOtherFields(this.#story, story) }
    this.#story = story
    return true
  }
}

const asNoted = newQuestion()
const asPart = newQuestion()

function noted(part: Part, read: (part: Part) => Reading): NotedReading {
  const plain = read(part)
  plain.answers[asPart] ??= part
  return (plain.answers[asNoted] ??= new NotedReading(plain)) as NotedReading
}

function hasOtherFields({ children: _, ...one }: Story, other: Story): boolean {
  return Object.entries(one).some(([key, value]) => other[key as keyof typeof one] !== value)
}

/** Whether a mention stands inside a quotation. */
export function isQuoted(at: BlockAt, { from, to }: Span): boolean {
  return at.reading.quotes.some((quote) => quote.from <= from && to <= quote.to)
}

const speaking = new Set(['paragraph', 'list', 'fact-box'])

const blockNames = perBlock(({ kind, text, legible }) => namesIn(speaking.has(kind) && text.length <= longestRead ? legible : ''))
const writtenNames = perBlock((block) => blockNames(block).names)
const nameSpans = perBlock((block) => blockNames(block).spans)

/** How many names of people a block may have. */
export function namesOf(block: Reading): number {
  return blockNames(block).names.length
}

const cast = perStory(({ body: blocks }, before: Cast | undefined) => castOf(blocks.map(({ reading }) => writtenNames(reading)), before))

/** Mentions that say the same in the same place stay the same objects. */
const peopleOf = perStory((story, before: People & { cast: Cast } | undefined) => {
  const own = cast(story)
  const place = (mention: CastMention): PersonMention => placed(mention, nameSpans(story.body[mention.block]!.reading))
  if (before?.cast.who !== own.who) return { cast: own, people: own.people, mentions: asBefore(own.mentions.map(place), before?.mentions ?? [], isSameMention) }
  // Nobody else is named: what moved, moved in the blocks that changed.
  const mentions = [...before.mentions]
  for (const index of mentionsInChanged(story, own)) mentions[index] = place(own.mentions[index]!)
  noteFact(nameSpans.fact)
  return { cast: own, people: own.people, mentions }
})

function isSameMention(one: PersonMention, other: PersonMention): boolean {
  return one.from === other.from && one.to === other.to && one.block === other.block && one.person === other.person
    && one.text === other.text && one.full === other.full && one.title === other.title && one.ambiguous === other.ambiguous
}

/** Indexes of the mentions in the blocks that were edited. */
export function mentionsInChanged({ turn, body: blocks }: StoryReading, { starts }: Pick<Cast, 'starts'>): number[] {
  return turn.changed.flatMap(({ at }) => {
    if (blocks[at.block] !== at) return []
    const [from, to] = [starts[at.block]!, starts[at.block + 1]!]
    return Array.from({ length: to - from }, (_, index) => from + index)
  })
}

interface Ledger {
  entries: readonly Quotation[]
  all: readonly QuotationAt[]
}

const ledgerOf = perStory((story, before: Ledger | undefined): Ledger => {
  noteFact(quotingBlock)
  const { quotations: entries } = story.story
  if (before?.entries !== entries) return { entries, all: quotationsAnew(story, entries, before?.all ?? []) }
  return requoted(story, before) ?? { entries, all: quotationsAnew(story, entries, before.all) }
})

const quotationsOf = perStory((story) => ledgerOf(story).all)

/** What is known of a quotation holds while its blocks are the same. */
const quotingBlock: Fact = { isSame: (before, now) => marksIn(before).length === 0 && marksIn(now).length === 0 }

function quotationsAnew(story: StoryReading, entries: readonly Quotation[], before: readonly QuotationAt[]): readonly QuotationAt[] {
  const parts = new Map<string, QuotationAt['parts']>()
  for (const at of story.body) {
    for (const { id, from, to } of marksIn(plainOf(at.reading))) {
      const own = parts.get(id)
      if (own) own.push({ at, from, to })
      else parts.set(id, [{ at, from, to }])
    }
  }
  const known = new Map(before.map((quotation) => [quotation.entry, quotation]))
  return sameOrNew(before, entries.flatMap((entry) => {
    const own = parts.get(entry.id)
    return own ? [quotationAt(entry, own, known.get(entry))] : []
  }))
}

/** As before, but for the quotations in blocks that changed; null where a block has other quotations now. */
function requoted({ turn, body: blocks }: StoryReading, { entries, all }: Ledger): Ledger | null {
  const edited = turn.changed.filter(({ at }) => blocks[at.block] === at)
  if (!edited.every(({ before, now }) => sameItems(marksIn(before).map(({ id }) => id), marksIn(now).map(({ id }) => id)))) return null
  const spans = new Map(edited.map(({ at, now }) => [at, marksIn(now)]))
  const ids = new Set(edited.flatMap(({ now }) => marksIn(now).map(({ id }) => id)))
  return { entries, all: all.map((quotation) => {
    if (!ids.has(quotation.entry.id)) return quotation
    // A block may have several stretches of one quotation: they come in order.
    const left = new Map(Array.from(spans, ([at, own]) => [at as BlockAt, own.filter(({ id }) => id === quotation.entry.id)]))
    const parts = quotation.parts.map((part) => {
      const span = left.get(part.at)?.shift()
      return span ? { at: part.at, from: span.from, to: span.to } : part
    })
    return quotationAt(quotation.entry, parts, quotation)
  }) }
}

const blocksOf = new WeakMap<QuotationAt, readonly Reading[]>()

/** The same object for as long as the entry and its blocks are the same. */
function quotationAt(entry: Quotation, parts: QuotationAt['parts'], before: QuotationAt | undefined): QuotationAt {
  const readings = parts.map(({ at }) => plainOf(at.reading))
  const blocks = before && blocksOf.get(before)
  if (before && blocks && sameItems(blocks, readings) && parts.every(({ at }, index) => at === before.parts[index]!.at)) return before
  const quotation = { entry, parts, words: parts.map(wordsOf).join(' ') }
  blocksOf.set(quotation, readings)
  return quotation
}

/** Where a block's text carries the ids of quotations. */
const marksIn = perBlock((reading): readonly (Span & { id: string })[] => {
  const part = reading.answers[asPart] as Part | undefined
  return !part || !('type' in part) ? [] : textParts(part).flatMap(({ node, start }) => (
    quotedIn(node.children).map(({ id, from, to }) => ({ id, from: start + from, to: start + to }))
  ))
})

function wordsOf({ at, from, to }: Span & { at: BlockAt }): string {
  return plainOf(at.reading).text.slice(from, to).replace(/^[“„«»"‘'‟`\s]+|[”“»«"’'`\s]+$/gu, '')
}

/** A block's prose with its quotations gone altogether, marks included, as whoever looks for sentences wants it. */
export function withoutQuotes({ prose, quotes }: Reading): string {
  return mask(prose, quotes, '\uFFFC')
}
