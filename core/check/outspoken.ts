import { comparePlaces, overlap } from '../story/place'
import { ranks } from './block-findings'
import type { Finding } from './finding'

/**
 * The findings in reading order, of which only one speaks at a place: the graver, else that of the earlier rule. A finding
 * gives way only to one that speaks. Findings about a whole passage stand beside those on words inside it.
 */
export function outspoken(findings: readonly Finding[], order: ReadonlyMap<string, number>, wholePassages: ReadonlySet<string>): Finding[] {
  const inOrder = findings.toSorted((a, b) => comparePlaces(a.place, b.place) || precedence(a, b, order))
  const passages = inOrder.filter(({ rule }) => wholePassages.has(rule))
  const onWords = passages.length > 0 ? inOrder.filter(({ rule }) => !wholePassages.has(rule)) : inOrder
  const speaking = crowds(onWords).flatMap((crowd) => (crowd.length === 1 ? crowd : heard(crowd, order)))
  if (passages.length === 0) return speaking
  return [...passages, ...speaking].sort((a, b) => comparePlaces(a.place, b.place) || precedence(a, b, order))
}

/** Findings in reading order, those together that are linked by overlaps. */
function crowds(findings: readonly Finding[]): Finding[][] {
  const all: Finding[][] = []
  let widest: Finding | undefined
  for (const finding of findings) {
    if (widest && overlap(widest.place, finding.place)) all.at(-1)!.push(finding)
    else all.push([finding])
    if (!widest || !overlap(widest.place, finding.place) || finding.place.to >= widest.place.to) widest = finding
  }
  return all
}

/** Of findings that get in each other's way those that speak, in reading order. */
function heard(crowd: readonly Finding[], order: ReadonlyMap<string, number>): Finding[] {
  const speaking: Finding[] = []
  for (const finding of crowd.toSorted((a, b) => precedence(a, b, order) || comparePlaces(a.place, b.place))) {
    const at = placeAmong(speaking, finding)
    const neighbours = [speaking[at - 1], speaking[at]]
    if (!neighbours.some((other) => other && overlap(other.place, finding.place))) speaking.splice(at, 0, finding)
  }
  return speaking
}

/** Index in a list in reading order before which a finding belongs. */
function placeAmong(list: readonly Finding[], { place }: Finding): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (comparePlaces(list[middle]!.place, place) < 0) low = middle + 1
    else high = middle
  }
  return low
}

function precedence(a: Finding, b: Finding, order: ReadonlyMap<string, number>): number {
  return ranks[a.level] - ranks[b.level] || (order.get(a.rule) ?? 0) - (order.get(b.rule) ?? 0)
}
