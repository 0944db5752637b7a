import { applyFix as withFix } from '../../../core/check/apply-fix'
import type { Finding } from '../../../core/check/finding'
import { safeFixes } from '../../../core/check/safe-fixes'
import { comparePlaces, type Place } from '../../../core/story/place'
import type { Session } from '../../session'
import { asMoved } from '../carry'
import { isHandInPanels } from '../hand'
import { findAgain } from '../same-finding'
import { become } from './become'
import { goTo } from './go-to'
import { findingFrom } from './walk-findings'

/**
 * Applies one of a finding's fixes, as one step for undo, with the marks of the words it changes kept. Then the next
 * finding is under the hand, unless the hand is in the list, which keeps its own place. A finding whose words have gone
 * changes nothing.
 */
export function applyFix(session: Session, finding: Finding, which: number): void {
  const marks = session.marks()
  const moved = asMoved(finding)
  const isThere = marks.some((mark) => mark === moved || (mark.key === moved.key && samePlace(mark.place, moved.place)))
  if (!isThere) return
  session.checkNow(({ findings }) => {
    const now = findAgain(findings, moved)
    const fix = now?.fixes[which]
    if (!now || !fix) return
    become(session.editor, withFix(session.story(), fix))
    goOn(session, now)
  })
}

/** Applies the safe fixes of every finding of a rule, as one step for undo. Of two that meet at one place the first is applied. */
export function applyAllSafe(session: Session, rule: string): void {
  session.checkNow((result) => {
    const findings = result.findings.filter((finding) => finding.rule === rule)
    const edits = safeFixes(findings).flatMap((fix) => fix.edits)
    if (edits.length === 0) return
    become(session.editor, withFix(session.story(), { title: '', edits, safe: true }))
    goOn(session, findings[0]!)
  })
}

function goOn(session: Session, { place }: Finding): void {
  session.checkNow(({ findings }) => {
    const next = isHandInPanels() ? null : findingFrom(findings, place)
    session.selectedFinding = next
    if (next) goTo(session, next.place)
  })
}

function samePlace(a: Place, b: Place): boolean {
  return comparePlaces(a, b) === 0
}
