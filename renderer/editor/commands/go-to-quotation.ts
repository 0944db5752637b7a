import type { Session } from '../../session'
import { placeOfQuotation } from '../quoted'
import { goTo } from './go-to'

/** Puts the hand at the words of a quotation. */
export function goToQuotation(session: Session, id: string): void {
  const place = placeOfQuotation(session.story(), id)
  if (place) goTo(session, place)
}
