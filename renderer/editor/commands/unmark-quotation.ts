import { markText } from '../../../core/quotations/mark-text'
import type { Session } from '../../session'
import { bodyParts, quotedStretches } from '../quoted'
import { become } from './become'

/** The words stay, and are no quotation any more: it leaves the ledger, and doubts about it go. */
export function unmarkQuotation(session: Session, id: string): void {
  const story = session.story()
  const stretches = quotedStretches(bodyParts(story)).filter((stretch) => stretch.id !== id)
  become(session.editor, {
    ...story,
    children: markText(story, stretches),
    quotations: story.quotations.filter((quotation) => quotation.id !== id),
    doubts: story.doubts.filter(({ quotation }) => quotation !== id),
  })
}
