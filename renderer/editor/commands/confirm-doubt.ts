import type { Session } from '../../session'
import { become } from './become'

/** What import was not sure of is right: the doubt goes, and a quotation it was about counts as confirmed. */
export function confirmDoubt(session: Session, id: string): void {
  const story = session.story()
  const doubt = story.doubts.find((each) => each.id === id)
  if (!doubt) return
  const quotations = story.quotations.map((quotation) => (
    quotation.id === doubt.quotation && quotation.speaker ? { ...quotation, confirmed: true } : quotation
  ))
  become(session.editor, { ...story, quotations, doubts: story.doubts.filter((each) => each.id !== id) })
}
