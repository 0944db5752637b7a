import type { Finding } from '../../../core/check/finding'
import { comparePlaces, type Place } from '../../../core/story/place'
import type { Session } from '../../session'
import { findAgain } from '../same-finding'
import { goTo } from './go-to'

/** Chooses the next finding in reading order, after the chosen one or the caret, and goes there; after the last comes the first. */
export function nextFinding(session: Session): void {
  const findings = inReadingOrder(session)
  const at = chosenAt(session, findings)
  choose(session, (at < 0 ? after(session, findings) : findings[at + 1]) ?? findings[0])
}

/** Chooses the finding before the chosen one or the caret and goes there; before the first comes the last. */
export function previousFinding(session: Session): void {
  const findings = inReadingOrder(session)
  const at = chosenAt(session, findings)
  choose(session, (at < 0 ? before(session, findings) : findings[at - 1]) ?? findings.at(-1))
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

function choose(session: Session, finding: Finding | undefined): void {
  if (!finding) return
  session.selectedFinding = finding
  goTo(session, finding.place)
}
