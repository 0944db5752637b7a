import { Range } from 'slate'
import { findPeople } from '../../../core/people/people'
import { markText, type Marked } from '../../../core/quotations/mark-text'
import { parseQuotations, type QuotationPart, type QuotationSpan } from '../../../core/quotations/parse'
import { longestRead } from '../../../core/quotations/recognise'
import { findSpeakers } from '../../../core/quotations/speakers'
import type { Person, Quotation, Story } from '../../../core/story/story'
import type { Session } from '../../session'
import { offsetIn } from '../places'
import { bodyParts, quotedStretches, type BodyPart } from '../quoted'
import { become } from './become'

/**
 * Makes a quotation of the selected words, with the marks that stand around them and the speaker the text names; without
 * a selection, of the words in quotation marks around the caret. Words of the headline are never marked. A quotation that
 * lies wholly in the selection grows to it and keeps what is known of it.
 */
export function markQuotation(session: Session): void {
  const story = session.story()
  const parts = bodyParts(story)
  const mine = chosenParts(session, parts)
  if (mine.length === 0) return
  const before = quotedStretches(parts)
  const inside = [...new Set(before.filter((stretch) => mine.some((part) => holds(part, stretch))).map(({ id }) => id))]
    .filter((id) => before.every((stretch) => stretch.id !== id || mine.some((part) => holds(part, stretch))))
  const id = inside.length === 1 ? inside[0]! : crypto.randomUUID()
  const stretches = [...before.flatMap((stretch) => without(stretch, mine, id)), ...mine.map((part) => ({ ...part, id }))]
    .sort((a, b) => a.block - b.block || a.from - b.from)
  const known = new Map(story.quotations.map((quotation) => [quotation.id, quotation]))
  const { quotation, people } = known.has(id) ? { quotation: known.get(id)!, people: story.people } : proposed(story, parts, mine, id)
  known.set(id, quotation)
  become(session.editor, {
    ...story,
    people,
    children: markText(story, stretches),
    quotations: [...new Set(stretches.map((stretch) => stretch.id))].map((each) => known.get(each)!),
  })
}

/** What is to be marked, in each text block: the selection without white space at its ends, or the passage at the caret. */
function chosenParts({ editor, story }: Session, parts: readonly BodyPart[]): QuotationPart[] {
  const { selection } = editor
  if (!selection) return []
  const [start, end] = Range.edges(selection).map((point) => {
    const index = point.path[1]!
    return { index, offset: offsetIn(story().children[index]!, point) }
  }) as [Spot, Spot]
  const first = story().children.length - (parts.at(-1)?.block ?? -1) - 1
  const spans = parts.flatMap((part, block): QuotationPart[] => {
    const at = first + part.block
    if (at < start.index || at > end.index) return []
    const from = at === start.index ? Math.max(0, start.offset - part.start) : 0
    const to = at === end.index ? Math.min(part.text.length, end.offset - part.start) : part.text.length
    return from <= to ? [{ block, from, to }] : []
  })
  if (Range.isCollapsed(selection)) return spans[0] ? passageAt(parts, spans[0]) : []
  return spans.flatMap((span) => withItsMarks(parts[span.block]!.text, span) ?? [])
}

interface Spot { index: number, offset: number }

function passageAt(parts: readonly BodyPart[], { block, from }: QuotationPart): QuotationPart[] {
  const { quotations } = parseQuotations(textsOf(parts))
  return quotations.find((quotation) => quotation.parts.some((part) => part.block === block && part.from <= from && from <= part.to))?.parts ?? []
}

const opening = /[“”„‟"«»‹›‘‚']$/u
const closing = /^[”“"»«›‹’']/u

/** The words without white space at their ends, and with the marks that stand right around them. Null when none are left. */
function withItsMarks(text: string, { block, from, to }: QuotationPart): QuotationPart | null {
  const words = text.slice(from, to)
  const start = from + words.length - words.trimStart().length
  const end = from + words.trimEnd().length
  if (start >= end) return null
  const marked = opening.test(text.slice(0, start)) && closing.test(text.slice(end))
  return marked ? { block, from: start - 1, to: end + 1 } : { block, from: start, to: end }
}

function holds(part: QuotationPart, { block, from, to }: QuotationPart): boolean {
  return part.block === block && part.from <= from && to <= part.to
}

/** What is left of a stretch beside the words that are marked now. */
function without(stretch: Marked, mine: readonly QuotationPart[], id: string): Marked[] {
  if (stretch.id === id) return []
  return mine.filter(({ block }) => block === stretch.block).reduce<Marked[]>((left, { from, to }) => (
    left.flatMap((each) => [{ ...each, to: Math.min(each.to, from) }, { ...each, from: Math.max(each.from, to) }])
      .filter((each) => each.from < each.to)
  ), [stretch])
}

function textsOf(parts: readonly BodyPart[]): string[] {
  return parts.map(({ node, text }) => (
    (node.type === 'paragraph' || node.type === 'list-item') && text.length <= longestRead ? text : ''
  ))
}

/** A ledger entry for words that had none: whom the text names as their speaker, to be confirmed. */
function proposed(story: Story, parts: readonly BodyPart[], mine: QuotationPart[], id: string): { quotation: Quotation, people: Person[] } {
  const texts = textsOf(parts)
  const own: QuotationSpan = { parts: mine, family: 'double', nested: [], notReopened: [] }
  const others = parseQuotations(texts).quotations.filter((quotation) => !quotation.parts.some((part) => mine.some((one) => meets(one, part))))
  const spans = [...others, own].sort((a, b) => a.parts[0]!.block - b.parts[0]!.block || a.parts[0]!.from - b.parts[0]!.from)
  const table = findPeople(texts)
  const found = findSpeakers(texts, spans, table, story.language)[spans.indexOf(own)]!
  const people = [...story.people]
  const speaking = found.people.map((index) => {
    const { name, title } = table.people[index]!
    const known = people.find((person) => person.name === name)
    if (known) return known.id
    people.push({ id: crypto.randomUUID(), name, title })
    return people.at(-1)!.id
  })
  const { speaker, saidWhere, saidTo, extent } = found
  return {
    quotation: { id, speaker, people: speaking, saidWhere, saidTo, extent, spokenIn: null, translated: false, confirmed: false },
    people: people.length === story.people.length ? story.people : people,
  }
}

function meets(a: QuotationPart, b: QuotationPart): boolean {
  return a.block === b.block && a.from < b.to && b.from < a.to
}
