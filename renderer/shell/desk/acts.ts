import { useMemo } from 'react'
import type { Finding } from '../../../core/check/finding'
import { isSpelling } from '../../../core/spelling/is-spelling'
import { overlap, type Place } from '../../../core/story/place'
import type { Doubt, Quotation, Story } from '../../../core/story/story'
import {
  addSubhead, applyAllSafe, applyFix, confirmDoubt, goTo, goToDoubt, goToQuotation, markQuotation, nextFinding, previousFinding,
  putBack, setAside, setKind, setQuotation, show, takeUp, toggleMark, unmarkQuotation, type Kind, type Mark,
} from '../../editor/commands/index'
import { setField } from '../../editor/commands/set-field'
import { redo, undo } from '../../editor/commands/undo'
import { backToText, isHandInField } from '../../editor/hand'
import { isInDetails } from '../../editor/places'
import { useSession, type Session } from '../../session'
import { words } from '../../words/words'
import type { Layout } from '../use-layout'

/** What the window does to the story on the sheet. Stable for as long as the story is there. */
export interface Acts {
  set(change: Partial<Story>): void
  goTo(place: Place): void
  goToFinding(finding: Finding): void
  showFinding(finding: Finding): void
  fix(finding: Finding, which: number): void
  fixAllSafe(finding: Finding): void
  setAside(finding: Finding, reason: string, extent: 'once' | 'story'): void
  /** Takes a word that is in no dictionary for one of the story’s own. Of other findings it does nothing. */
  addWord(finding: Finding): void
  takeUp(key: string): void
  goToDoubt(doubt: Doubt): void
  confirmDoubt(doubt: Doubt): void
  goToQuotation(quotation: string): void
  setQuotation(quotation: string, change: Partial<Quotation>): void
  unmarkQuotation(quotation: string): void
  markQuotation(): void
  toggleMark(mark: Mark): void
  setKind(kind: Kind): void
  addSubhead(): void
  putBack(id: string): void
  /** Does something with the finding under the hand: chosen in the list, or where the caret is. */
  withCurrent(act: (finding: Finding) => void): void
  /** Goes to the next finding after the caret or the chosen one; with -1 to the one before. */
  step(by: 1 | -1): void
  goToText(): void
  takeSent(story: Story): void
  undo(): void
  redo(): void
}

/** `user` is who works here, for what is kept with a name. */
export function useActs(layout: Layout, user: string): Acts {
  const session = useSession()
  const { panelsCover, setPanels, goToPanel } = layout
  return useMemo<Acts>(() => {
    // On a narrow screen the panels lie over the text: going there takes them away.
    const going = <A extends unknown[]>(go: (...args: A) => void) => (...args: A): void => {
      if (panelsCover) setPanels(false)
      go(...args)
    }
    const goToPlace = (place: Place): void => {
      if (isInDetails(place.field)) goToPanel('details', place)
      else goTo(session, place)
    }
    // A key for the text means nothing to a field; a menu gives the hand back to the text.
    const inText = <A extends unknown[]>(act: (...args: A) => void) => (...args: A): void => {
      if (isHandInField()) return
      act(...args)
      backToText(session.editor)
    }
    // Keys may come sooner than the check that follows a change: what is under the hand is judged by the text as it is.
    const withCurrent = (act: (finding: Finding) => void): void => session.checkNow(() => {
      const finding = session.selectedFinding ?? findingAtCaret(session)
      if (finding) act(finding)
    })
    return {
      set: (change) => setField(session.editor, change),
      goTo: going(goToPlace),
      goToFinding: going((finding: Finding) => {
        session.selectedFinding = finding
        goToPlace(finding.place)
      }),
      showFinding: (finding) => { session.selectedFinding = finding; show(session, finding.place) },
      fix: (finding, which) => applyFix(session, finding, which),
      fixAllSafe: (finding) => applyAllSafe(session, finding.rule),
      setAside: (finding, reason, extent) => setAside(session, finding, { reason, extent, by: user }),
      addWord: (finding) => { if (isSpelling(finding)) setAside(session, finding, { reason: words.findings.ownWord, extent: 'once', by: user }) },
      takeUp: (key) => takeUp(session, key),
      goToDoubt: going((doubt: Doubt) => goToDoubt(session, doubt)),
      confirmDoubt: (doubt) => confirmDoubt(session, doubt.id),
      goToQuotation: going((quotation: string) => goToQuotation(session, quotation)),
      setQuotation: (quotation, change) => setQuotation(session, quotation, change),
      unmarkQuotation: (quotation) => unmarkQuotation(session, quotation),
      markQuotation: inText(() => markQuotation(session)),
      toggleMark: inText((mark: Mark) => toggleMark(session, mark)),
      setKind: inText((kind: Kind) => setKind(session, kind)),
      addSubhead: inText(() => addSubhead(session)),
      putBack: (id) => putBack(session, id),
      withCurrent,
      step: going((by: 1 | -1) => session.checkNow(() => {
        const finding = by === 1 ? nextFinding(session) : previousFinding(session)
        if (finding) goToPlace(finding.place)
      })),
      goToText: going(() => goTo(session, session.caretPlace() ?? { field: 'body', block: 0, from: 0, to: 0 })),
      takeSent: (story) => setField(session.editor, { version: story.version, sendings: story.sendings }),
      undo: () => undo(session),
      redo: () => redo(session),
    }
  }, [session, user, panelsCover, setPanels, goToPanel])
}

function findingAtCaret(session: Session): Finding | null {
  const place = session.caretPlace()
  return place ? session.result().findings.find((finding) => overlap(finding.place, place)) ?? null : null
}
