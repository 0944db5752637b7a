import type { People, PersonMention } from '../people/people'
import { sentences } from '../text/sentences'
import type { QuotationSpan } from './parse'
import { clause, type Clause } from './clause'

/** One block as the search for speakers reads it: its quotations hidden, its sentences taken apart. */
export interface Passage {
  text: string
  masked: string
  clauses: Clause[]
  mentions: PersonMention[]
}

/**
 * Blocks with the words of their quotations hidden. A stop before a closing mark stays visible, because a sentence may
 * end there; people named inside a quotation do not count as speakers and are not mentions here.
 */
export function passages(
  blocks: readonly string[],
  quotations: readonly QuotationSpan[],
  people: People,
  language: string,
): Passage[] {
  const quotesOf = group(quotations.flatMap((quotation) => quotation.parts))
  const mentionsOf = group(people.mentions)
  return blocks.map((text, block) => {
    const quotes = quotesOf.get(block) ?? []
    let masked = text
    for (const { from, to } of quotes) {
      const stop = /[.!?…]+[’'»”"“]+$/u.exec(text.slice(from, to))?.[0].length ?? 0
      masked = masked.slice(0, from) + '\uFFFC'.repeat(to - from - stop) + masked.slice(to - stop)
    }
    const mentions = (mentionsOf.get(block) ?? []).filter(
      (found) => !quotes.some(({ from, to }) => found.from >= from && found.to <= to),
    )
    return {
      text,
      masked,
      mentions,
      clauses: sentences(masked, language).map((span) => clause(text, masked, span, people, mentions, quotes)),
    }
  })
}

function group<T extends { block: number }>(places: readonly T[]): Map<number, T[]> {
  const groups = new Map<number, T[]>()
  for (const place of places) {
    const group = groups.get(place.block)
    if (group) group.push(place)
    else groups.set(place.block, [place])
  }
  return groups
}
