import { comparePlaces, overlap } from '../story/place'
import { ranks } from './block-findings'
import type { Finding } from './finding'

/**
 * The findings in reading order, of which only one speaks at a place: the graver, else that of the earlier rule. Findings
 * about a whole passage stand beside those on words inside it.
 */
export function outspoken(findings: readonly Finding[], order: ReadonlyMap<string, number>, wholePassages: ReadonlySet<string>): Finding[] {
  const inOrder = findings.toSorted((a, b) => comparePlaces(a.place, b.place) || precedence(a, b, order))
  const passages = inOrder.filter(({ rule }) => wholePassages.has(rule))
  const onWords: Finding[] = []
  for (const finding of inOrder) {
    if (wholePassages.has(finding.rule)) continue
    const last = onWords.at(-1)
    if (!last || !overlap(last.place, finding.place)) onWords.push(finding)
    else if (precedence(finding, last, order) < 0) onWords[onWords.length - 1] = finding
  }
  if (passages.length === 0) return onWords
  return [...passages, ...onWords].sort((a, b) => comparePlaces(a.place, b.place) || precedence(a, b, order))
}

function precedence(a: Finding, b: Finding, order: ReadonlyMap<string, number>): number {
  return ranks[a.level] - ranks[b.level] || (order.get(a.rule) ?? 0) - (order.get(b.rule) ?? 0)
}
