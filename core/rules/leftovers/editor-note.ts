import { wholeBlock } from '../../check/leftovers'
import type { BlockRule } from '../../check/rule'
import { editorsNoteKind } from '../../copy/editors-note'

/** A note to editors that stands among the paragraphs of the story. */
export const editorNote: BlockRule = {
  id: 'leftovers/editor-note',
  level: 'error',
  language: 'any',
  source: 'Reuters Handbook, corrections and advisories',
  says: { note: 'This is said to editors and not to readers: make it a note, or take it out.' },
  wrong: [
    ['EDS NOTE: Adds quotes in paragraph 3.', null],
    ['They left.\n(CORRECTS spelling of Kyiv in paragraph 2)', null],
    ['EMBARGOED UNTIL 6 P.M.', null],
  ],
  allows: [
    'NOTE: EDS NOTE: Adds quotes',
    'Editors noted that the paper had closed.',
    'The embargo on arms was lifted on Monday.',
    'Embargo on arms lifted',
    'Updates are free.',
  ],
  wholePassage: true,
  reads: 'block',
  fields: ['body'],
  *check({ text, kind }) {
    if (kind !== 'paragraph' && kind !== 'crosshead') return
    const said = editorsNoteKind(text)
    if (said === null || (said === 'embargo' && !/embargoed|until|\d/i.test(text))) return
    yield wholeBlock(text)
  },
}
