import type { Finding } from '../../../core/check/finding'
import { comparePlaces, type Place } from '../../../core/story/place'
import type { Session } from '../../session'
import { findAgain } from '../same-finding'

/** Chooses the next finding in reading order, after the chosen one or the caret; after the last comes the first. Null when there is none. */
export function nextFinding(session: Session): Finding | null {
  const findings = inReadingOrder(session)
  const at = chosenAt(session, findings)
  return choose(session, (at < 0 ? after(session, findings) : findings[at + 1]) ?? findings[0])
}

/** Chooses the finding before the chosen one or the caret; before the first comes the last. Null when there is none. */
export function previousFinding(session: Session): Finding | null {
  const findings = inReadingOrder(session)
  const at = chosenAt(session, findings)
  return choose(session, (at < 0 ? before(session, findings) : findings[at - 1]) ?? findings.at(-1))
}

/** The first finding at or after a place, or the first of all. */
export function findingFrom(findings: readonly Finding[], place: Place): Finding | null {
  return findings.find((finding) => comparePlaces(finding.place, place) >= 0) ?? findings[0] ?? null
}

function inReadingOrder(session: Session): Finding[] {
  return session.marks().toSorted((a, b) => comparePlaces(a.place, b.place))
}

function chosenAt({ selectedFinding }: Session, findings: readonly Finding[]): number {
  const chosen = selectedFinding && findAgain(findings, selectedFinding)
  return chosen ? findings.indexOf(chosen) : -1
}

function after(session: Session, findings: readonly Finding[]): Finding | undefined {
  const caret = session.caretPlace()
  return caret ? findings.find(({ place }) => comparePlaces(place, caret) > 0) : undefined
}

function before(session: Session, findings: readonly Finding[]): Finding | undefined {
  const caret = session.caretPlace()
  return caret ? findings.findLast(({ place }) => comparePlaces(place, caret) < 0) : undefined
}

function choose(session: Session, finding: Finding | undefined): Finding | null {
  if (finding) session.selectedFinding = finding
  return finding ?? null
}
