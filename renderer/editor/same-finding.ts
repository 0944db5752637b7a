import type { Finding } from '../../core/check/finding'
import { asMoved } from './carry'

/**
 * The finding that says what an earlier one said, in a later list: the object itself, else one of the same rule about the
 * same words, the nearest to where its words have gone. Null when it is gone.
 */
export function findAgain(findings: readonly Finding[], sought: Finding): Finding | null {
  const wanted = asMoved(sought)
  let best: Finding | null = null
  for (const finding of findings) {
    if (finding === wanted) return finding
    const same = finding.rule === wanted.rule && finding.key === wanted.key && finding.place.field === wanted.place.field
    if (same && (!best || farness(finding, wanted) < farness(best, wanted))) best = finding
  }
  return best
}

/** A block counts for more than any text has letters. */
function farness(a: Finding, b: Finding): number {
  return Math.abs(a.place.block - b.place.block) * 1e6 + Math.abs(a.place.from - b.place.from)
}
