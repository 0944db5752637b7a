import { Transforms } from 'slate'
import { ReactEditor } from 'slate-react'
import { bodyStart } from '../../../core/story/text'
import type { Place } from '../../../core/story/place'
import type { Doubt, Story } from '../../../core/story/story'
import type { Session } from '../../session'
import { fieldControl } from '../field-control'
import { focusText } from '../hand'
import { isTyped, rangeOf } from '../places'
import { placeOfQuotation } from '../quoted'
import { bringIntoSight } from '../sight'

/**
 * Puts the hand at a place: selects its words in the text, or gives the focus to the field it is in, if that is shown. What
 * is known of a quotation has its place at its words. A place that has gone is the end of what is left there.
 */
export function goTo(session: Session, place: Place): void {
  const { editor } = session
  if (place.field === 'quotations') {
    const said = placeOfQuotation(session.story(), session.story().quotations[place.block]?.id ?? '')
    if (said) goTo(session, said)
    return
  }
  if (!isTyped(place.field)) {
    if (ReactEditor.isMounted(editor)) fieldControl(place)?.focus()
    return
  }
  const range = rangeOf(session.story(), withinStory(session.story(), place))
  if (!range) return
  Transforms.select(editor, range)
  if (!ReactEditor.isMounted(editor)) return
  focusText(editor)
  // The page is drawn by then, and Slate has put the selection into it.
  requestAnimationFrame(() => {
    const { selection } = editor
    if (selection) bringIntoSight(editor, selection)
  })
}

/** Brings a place into sight and leaves the hand where it is. */
export function show(session: Session, place: Place): void {
  const { editor } = session
  if (!ReactEditor.isMounted(editor)) return
  const range = rangeOf(session.story(), place)
  if (range) bringIntoSight(editor, range)
  else if (!isTyped(place.field)) fieldControl(place)?.scrollIntoView({ block: 'nearest' })
}

/** Puts the hand where import was not sure. */
export function goToDoubt(session: Session, doubt: Doubt): void {
  const place = placeOfDoubt(session.story(), doubt)
  if (place) goTo(session, place)
}

/** What a doubt is about, as a place; null when it has gone. */
export function placeOfDoubt(story: Story, { about, block, quotation }: Doubt): Place | null {
  if (about !== 'quotation') return { field: about, block, from: 0, to: 0 }
  return placeOfQuotation(story, quotation)
}

/** The end of what is left, for a place that reaches beyond it. */
function withinStory(story: Story, place: Place): Place {
  const start = bodyStart(story)
  const last = place.field === 'body' ? story.children.length - start - 1 : place.field === 'subhead' ? start - 2 : 0
  return { ...place, block: Math.max(0, Math.min(place.block, last)) }
}
