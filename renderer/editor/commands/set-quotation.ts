import type { Quotation } from '../../../core/story/story'
import type { Session } from '../../session'
import { setField } from './set-field'

/** Changes what the ledger says of a quotation. Once its speaker is confirmed, import's doubts about it are settled. */
export function setQuotation(session: Session, id: string, change: Partial<Omit<Quotation, 'id'>>): void {
  const { quotations, doubts } = session.story()
  setField(session.editor, {
    quotations: quotations.map((quotation) => (quotation.id === id ? { ...quotation, ...change } : quotation)),
    ...(change.confirmed ? { doubts: doubts.filter(({ quotation }) => quotation !== id) } : {}),
  })
}
