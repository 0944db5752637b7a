import type { StoryRule } from '../../check/rule'
import { datelineDash } from '../../story/dateline'

/** How our dateline is set off from the first word. Copy under another agency’s code keeps that agency’s form. */
export const form: StoryRule = {
  id: 'byline-dateline/form',
  level: 'warning',
  language: 'any',
  source: 'House style: datelines',
  says: { dash: 'Our datelines run {right}.' },
  wrong: [
    ['DATELINE: BRUSSELS (AA) —\nThey left.', 'DATELINE: BRUSSELS (AA)\nThey left.'],
    ['DATELINE: BRUSSELS (AA) –\nThey left.', 'DATELINE: BRUSSELS (AA)\nThey left.'],
  ],
  allows: ['DATELINE: BRUSSELS (AA) -\nThey left.', 'DATELINE: BRUSSELS (AA)\nThey left.', 'DATELINE: BRUSSELS (AP) —\nThey left.', 'DATELINE: BRUSSELS —\nThey left.', 'They left.'],
  safe: true,
  wholePassage: true,
  reads: 'story',
  *check({ story, dateline: at }, { options, agency }) {
    if (!story.dateline || !at) {
      if (story.genre === 'Current') yield { missing: 'no dateline' }
      return
    }
    if (options.dateline === 'as-found' || story.dateline.dash === options.dateline || story.dateline.agency !== agency.code) return
    const { text } = at.reading
    const end = text.length
    const instead = datelineDash({ ...story.dateline, dash: options.dateline })
    const right = options.dateline === 'own-line' ? 'on a line of their own' : `“${text}${instead}”`
    yield { at, from: 0, to: end, values: { right }, fixes: [{ title: `${text}${instead}`.trim(), safe: true, edits: [{ from: end, to: end, instead }] }] }
  },
}
