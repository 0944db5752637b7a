import { findPeople, type People } from '../people/people'
import { quotedIn } from '../quotations/quoted-in'
import { longestRead } from '../quotations/recognise'
import { body, headline, subheads, textParts } from '../story/text'
import type { Block, Quotation, Story, StoryChild } from '../story/story'
import { mask } from '../text/mask'
import type { Span } from '../text/words'
import type { Reading } from './reading'

/** A block and where it stands. */
export interface BlockAt {
  reading: Reading
  field: Reading['field']
  /** As places count: from 0 within the field. */
  block: number
}

/** One quotation of the ledger with where its words stand. */
export interface QuotationAt {
  entry: Quotation
  /** One part for each block it runs over, marks included. */
  parts: (Span & { at: BlockAt })[]
  /** Its words without the marks, parts joined by a space. */
  words: string
}

/** A whole story as rules read it. The tables are made when first asked for, once for all rules. */
export interface StoryReading {
  story: Story
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
  readonly people: People
  /** In reading order. */
  readonly quotations: readonly QuotationAt[]
}

/** Reads a story. `read` gives the reading of a child, byline or dateline; it may remember what it gave before. */
export function readStory(story: Story, read: (part: StoryChild | Story['bylines'][number] | NonNullable<Story['dateline']>) => Reading): StoryReading {
  const at = (part: Parameters<typeof read>[0], block: number): BlockAt => {
    const reading = read(part)
    return { reading, field: reading.field, block }
  }
  const first = at(headline(story), 0)
  const under = subheads(story).map(at)
  const writers = story.bylines.map(at)
  const place = story.dateline ? at(story.dateline, 0) : null
  const blocks = body(story).map(at)
  let people: People | undefined
  let quotations: QuotationAt[] | undefined
  return {
    story,
    language: story.language,
    date: story.dateline?.date ?? null,
    headline: first,
    subheads: under,
    bylines: writers,
    dateline: place,
    body: blocks,
    all: [first, ...under, ...writers, ...(place ? [place] : []), ...blocks],
    get people() { return people ??= peopleOf(blocks) },
    get quotations() { return quotations ??= quotationsOf(story, blocks) },
  }
}

/** Whether a mention stands inside a quotation. */
export function isQuoted(at: BlockAt, { from, to }: Span): boolean {
  return at.reading.quotes.some((quote) => quote.from <= from && to <= quote.to)
}

const speaking = new Set(['paragraph', 'list', 'fact-box'])

function peopleOf(blocks: readonly BlockAt[]): People {
  return findPeople(blocks.map(({ reading: { kind, text, legible } }) => (
    speaking.has(kind) && text.length <= longestRead ? legible : ''
  )))
}

function quotationsOf(story: Story, blocks: readonly BlockAt[]): QuotationAt[] {
  const parts = new Map<string, QuotationAt['parts']>()
  body(story).forEach((child, index) => {
    for (const { id, from, to } of marksOf(child)) {
      parts.set(id, [...(parts.get(id) ?? []), { at: blocks[index]!, from, to }])
    }
  })
  return story.quotations.flatMap((entry) => {
    const own = parts.get(entry.id)
    return own ? [{ entry, parts: own, words: own.map(wordsOf).join(' ') }] : []
  })
}

/** Where a block's text carries the ids of quotations. */
function marksOf(child: Block): (Span & { id: string })[] {
  return textParts(child).flatMap(({ node, start }) => (
    quotedIn(node.children).map(({ id, from, to }) => ({ id, from: start + from, to: start + to }))
  ))
}

function wordsOf({ at, from, to }: Span & { at: BlockAt }): string {
  return at.reading.text.slice(from, to).replace(/^[“„«»"‘'‟`\s]+|[”“»«"’'`\s]+$/gu, '')
}

/** A block's prose with its quotations gone altogether, marks included, as whoever looks for sentences wants it. */
export function withoutQuotes({ prose, quotes }: Reading): string {
  return mask(prose, quotes, '\uFFFC')
}
