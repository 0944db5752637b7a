import { glance } from '../../check/per-block'
import type { StoryHit, StoryRule } from '../../check/rule'
import { termRule } from '../../check/terms'
import { fewOrOnce } from '../../check/throughout'

const listed = termRule({
  id: 'words/us-spelling',
  level: 'warning',
  source: 'House style: US spelling',
  wrong: [
    ['The defence of the harbour', 'The defense of the harbor'],
    ['The colour, the centre, the theatre and the neighbour', 'The color, the center, the theater and the neighbor'],
    ['HEADLINE: Organisers cancel rally', 'HEADLINE: Organizers cancel rally'],
  ],
  allows: [
    'The defense of the harbor',
    'The Ministry of Defence and the World Health Organisation',
    '“The colour of money,” he said.',
    'Sydney Harbour, Pearl Harbor and the Labour Party',
  ],
})

/** British spellings in a house that spells as Americans do. Told once of a story that is full of them. */
export const usSpelling: StoryRule = {
  ...listed,
  chosen: { spelling: 'us' },
  reads: 'story',
  *check({ all }, style) {
    const spelled = glance((block) => (block.kind === 'editors-note' ? [] : Array.from(listed.check(block, style))))
    const hits = all.filter(({ field }) => field !== 'byline' && field !== 'dateline').flatMap((at): StoryHit[] => (
      spelled(at.reading).map(({ instead, ...hit }) => (
        { ...hit, at, fixes: instead === undefined ? [] : [{ title: String(instead), edits: [{ from: hit.from, to: hit.to, instead: String(instead) }] }] }
      ))
    ))
    yield* fewOrOnce(hits, 'US spelling throughout')
  },
}
