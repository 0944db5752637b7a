import { plainName } from '../../check/story-people'
import type { StoryRule } from '../../check/rule'

/** A byline that nobody on the staff has. Without a list of the staff nobody can tell. */
export const bylineCard: StoryRule = {
  id: 'byline-dateline/byline-card',
  level: 'advice',
  language: 'any',
  source: 'House style: list of staff',
  says: { nobody: 'Nobody on the staff list is called {text}.' },
  wrong: [
    ['BYLINE: By Agnes Szuks\nThey left.', null],
  ],
  allows: ['BYLINE: By Agnes Szucs\nThey left.', 'BYLINE: By Ágnes Szűcs\nThey left.', 'They left.', 'BYLINE: By Agnes Szucs, Diplomatic correspondent\nThey left.'],
  exampleOptions: { staff: ['Agnes Szucs'] },
  reads: 'story',
  *check({ story, bylines }, { options }) {
    if (story.bylines.length === 0) return
    if (options.staff === undefined) {
      yield { missing: 'no list of the staff' }
      return
    }
    const staff = new Set(options.staff.map(plainName))
    for (const [index, { name }] of story.bylines.entries()) {
      const at = bylines[index]!
      const from = at.reading.text.indexOf(name)
      if (name !== '' && from >= 0 && !staff.has(plainName(name))) yield { at, from, to: from + name.length }
    }
  },
}
