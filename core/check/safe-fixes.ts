import { overlap } from '../story/place'
import type { Finding, Fix } from './finding'

/** What may be applied to many findings at once: the first fix of each, where it is safe. Of two that meet at one place the first. */
export function safeFixes(findings: readonly Finding[]): Fix[] {
  const kept: Fix[] = []
  for (const { fixes: [fix] } of findings) {
    if (!fix?.safe) continue
    const meets = fix.edits.some(({ place }) => kept.some(({ edits }) => edits.some((other) => overlap(place, other.place))))
    if (!meets) kept.push(fix)
  }
  return kept
}
