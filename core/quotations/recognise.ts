import { findPeople } from '../people/people'
import { body, textParts } from '../story/text'
import type { Doubt, Person, Quotation, Story, Text } from '../story/story'
import { markText, type Marked } from './mark-text'
import { parseQuotations, type QuotationPart } from './parse'
import { quotedIn } from './quoted-in'
import { findSpeakers, type Attribution } from './speakers'

/** A text block beyond this is no paragraph but a book pasted whole: nothing is looked for in it. UTF-16 units. */
export const longestRead = 20_000
/** Nor is one with more quotation marks and apostrophes than this. */
const mostMarks = 600

/**
 * The story with its quotations marked in the text and `quotations` and `people` rebuilt in reading order. A quotation
 * that was there keeps its id and what an editor entered; one whose speaker an editor confirmed keeps everything. Text
 * is never changed. Nodes without change stay the same objects, and a story without change is answered as it is.
 */
export function recogniseQuotations(story: Story, newId: () => string): Story {
  return recognise(story, newId).story
}

/** As `recogniseQuotations`, with the doubts an editor should see about the speakers found this time. */
export function recognise(story: Story, newId: () => string): { story: Story, doubts: Omit<Doubt, 'id'>[] } {
  const parts = body(story).flatMap((block) => textParts(block))
  const speaking = new Set(['paragraph', 'list-item'])
  const texts = parts.map(({ node, text }) => (speaking.has(node.type) && isReadable(text) ? text : ''))
  const parsed = parseQuotations(texts)
  const table = findPeople(texts)
  const attributions = findSpeakers(texts, parsed.quotations, table, story.language)
  const people = keepPeople(story, table.people, texts.join('\n'), newId)

  const known = new Map(story.quotations.map((quotation) => [quotation.id, quotation]))
  const before = marksBefore(parts.map((part) => part.node.children))
  const ids = chooseIds(
    parsed.quotations.map((quotation) => quotation.parts),
    before,
    newId,
  )
  const marked: Marked[] = parsed.quotations.flatMap(({ parts: spans }, index) =>
    spans.map((span) => ({ ...span, id: ids[index]! })),
  )
  const entries = new Map(
    parsed.quotations.map((_, index) => [ids[index]!, entry(ids[index]!, attributions[index]!, people.ids, known)]),
  )
  for (const [id, spans] of before) {
    const old = known.get(id)
    const open =
      !entries.has(id) &&
      spans.every(({ block }) => parsed.unpaired.some((mark) => mark.block <= block && block <= mark.until))
    if (!old || entries.has(id) || !(old.confirmed || open) || shared(spans, marked) > 0) continue
    marked.push(...spans.map((span) => ({ ...span, id })))
    entries.set(id, old)
  }
  marked.sort((a, b) => a.block - b.block || a.from - b.from)
  const quotations = [...new Set(marked.map(({ id }) => id))].map((id) => entries.get(id)!)
  const doubts = attributions.flatMap((found, index): Omit<Doubt, 'id'>[] =>
    found.doubt === '' || known.get(ids[index]!)?.confirmed
      ? []
      : [{ about: 'quotation', block: 0, quotation: ids[index]!, says: found.doubt }],
  )
  return {
    story: changed(story, markText(story, marked), keepQuotations(story, people.people, quotations), quotations),
    doubts,
  }
}

function isReadable(text: string): boolean {
  if (text.length <= mostMarks) return true
  if (text.length > longestRead) return false
  let marks = 0
  for (const sign of text) if (`"'“”„«»‘’`.includes(sign)) marks++
  return marks <= mostMarks
}

/** Where each id is marked now, its touching runs in a text block as one span. */
function marksBefore(leaves: Text[][]): Map<string, QuotationPart[]> {
  const before = new Map<string, QuotationPart[]>()
  leaves.forEach((children, block) => {
    for (const { id, from, to } of quotedIn(children)) before.set(id, [...(before.get(id) ?? []), { block, from, to }])
  })
  return before
}

/** Gives each quotation the id that most of its words had; an id goes to the first quotation that wants it. */
function chooseIds(quotations: QuotationPart[][], before: Map<string, QuotationPart[]>, newId: () => string): string[] {
  const inBlock = new Map<number, Set<string>>()
  for (const [id, spans] of before)
    for (const { block } of spans) inBlock.set(block, (inBlock.get(block) ?? new Set()).add(id))
  const taken = new Set<string>()
  return quotations.map((spans) => {
    let best = ''
    let most = 0
    for (const id of new Set(spans.flatMap(({ block }) => [...(inBlock.get(block) ?? [])]))) {
      const common = taken.has(id) ? 0 : shared(spans, before.get(id)!)
      if (common > most) [best, most] = [id, common]
    }
    if (best !== '') taken.add(best)
    return best || newId()
  })
}

function shared(spans: QuotationPart[], others: QuotationPart[]): number {
  let common = 0
  for (const a of spans) {
    for (const b of others)
      if (a.block === b.block) common += Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from))
  }
  return common
}

function entry(id: string, found: Attribution, ids: string[], known: Map<string, Quotation>): Quotation {
  const old = known.get(id)
  if (old?.confirmed) return old
  return {
    id,
    speaker: found.speaker,
    people: found.people.map((index) => ids[index]!),
    saidWhere: old?.saidWhere || found.saidWhere,
    saidTo: old?.saidTo || found.saidTo,
    extent: found.extent,
    spokenIn: old?.spokenIn ?? null,
    translated: old?.translated ?? false,
    confirmed: false,
  }
}

/** People found now keep the id and office they had; those an editor added stay while their name is in the text. */
function keepPeople(
  story: Story,
  found: readonly { name: string, title: string }[],
  text: string,
  newId: () => string,
): { people: Person[], ids: string[] } {
  const left = [...story.people]
  const people = found.map(({ name, title }): Person => {
    const at = left.findIndex((person) => person.name === name)
    const old = at < 0 ? undefined : left.splice(at, 1)[0]
    return old ? { ...old, title: old.title || title } : { id: newId(), name, title }
  })
  const ids = people.map(({ id }) => id)
  const stay = left.filter((person) => text.includes(person.name) && person.name !== '')
  return { people: [...people, ...stay], ids }
}

/** A confirmed quotation never points at somebody who is gone. */
function keepQuotations(story: Story, people: Person[], quotations: Quotation[]): Person[] {
  const here = new Set(people.map(({ id }) => id))
  const used = new Set(quotations.flatMap((quotation) => quotation.people))
  return [...people, ...story.people.filter(({ id }) => used.has(id) && !here.has(id))]
}

function changed(story: Story, children: Story['children'], people: Person[], quotations: Quotation[]): Story {
  const same = children === story.children && sameJson(people, story.people) && sameJson(quotations, story.quotations)
  return same
    ? story
    : {
        ...story,
        children,
        people: sameJson(people, story.people) ? story.people : people,
        quotations: sameJson(quotations, story.quotations) ? story.quotations : quotations,
      }
}

function sameJson(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
