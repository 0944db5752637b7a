import { glance } from './per-block'
import type { BlockRule, StoryHit, StoryRule } from './rule'
import { fewOrOnce } from './throughout'

/**
 * A rule that tells of a form of spelling, for stories that are full of it: more than a few places are one finding, whose
 * fix, called `title`, mends them all. Bylines, datelines and notes to editors are left alone.
 */
export function toldOnce(listed: BlockRule, title: string): StoryRule {
  return {
    ...listed,
    reads: 'story',
    *check({ all }, style) {
      const spelled = glance((block) => (block.kind === 'editors-note' ? [] : Array.from(listed.check(block, style))))
      const hits = all.filter(({ field }) => field !== 'byline' && field !== 'dateline').flatMap((at): StoryHit[] => (
        spelled(at.reading).map(({ instead, ...hit }) => (
          { ...hit, at, fixes: instead === undefined ? [] : [{ title: String(instead), edits: [{ from: hit.from, to: hit.to, instead: String(instead) }] }] }
        ))
      ))
      yield* fewOrOnce(hits, title)
    },
  }
}
