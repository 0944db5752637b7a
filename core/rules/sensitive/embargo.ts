import { perBlock } from '../../check/per-block'
import type { StoryRule } from '../../check/rule'
import { editorsNoteKind } from '../../copy/editors-note'

/** Copy that says it is under embargo, while the story has none set. */
export const embargo: StoryRule = {
  id: 'sensitive/embargo',
  level: 'warning',
  language: 'any',
  source: 'Our own judgement',
  says: { unset: 'The copy is under embargo, and no time is set for it: set it, or take this out.' },
  wrong: [
    ['They left on Monday.\nNOTE: EMBARGOED UNTIL 6 P.M. ON MONDAY', null],
    ['EMBARGOED: NOT FOR PUBLICATION BEFORE 18:00 GMT\nThey left on Monday.', null],
  ],
  allows: [
    'The EU lifted the embargo on arms.',
    'NOTE: The embargo has passed.',
    'Embargoed goods were seized on Monday, and ministers of both countries met in town to speak about them.',
    'HEADLINE: Embargo on arms lifted',
    'They left on Monday.\nNOTE: Adds quotes',
  ],
  reads: 'story',
  *check({ story, body }) {
    if (story.embargo !== null) return
    for (const at of body) {
      if (saysSo(at.reading)) yield { at, from: 0, to: at.reading.text.length }
    }
  },
}

const saysSo = perBlock(({ kind, text }) => (
  (kind === 'paragraph' || kind === 'editors-note') && /embargo|ambargo/i.test(text)
    && editorsNoteKind(text) === 'embargo' && /\d/.test(text) && /until|till|before|kadar|:/i.test(text)
))
