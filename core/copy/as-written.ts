import type { Finding } from '../check/finding'
import { withLine } from '../story/put-back'
import type { Story } from '../story/story'
import { leftoverLines, leftoverRuleOf } from './leftover-lines'

/**
 * A story as its source has it, for whoever is told what is wrong with that source: the lines of a page that import takes
 * off are in it again, so that the rules about them tell of them at their place.
 */
export function asWritten(story: Story): Story {
  const lines = story.leftOut.filter(({ text }) => leftoverRuleOf(text, leftoverLines) !== null)
  return lines.reduce((now, { id }) => withLine(now, id)?.story ?? now, story)
}

/**
 * What is found in copy as it is written, where import mends it by itself: page lines and signs that cannot be seen are told,
 * and hold nothing up.
 */
export function holdingUpNothing(findings: readonly Finding[]): Finding[] {
  return findings.map((finding) => (finding.level === 'error' && isTidied(finding) ? { ...finding, level: 'warning' } : finding))
}

function isTidied({ rule, text }: Finding): boolean {
  return rule === 'punctuation/invisible' || leftoverRuleOf(text, leftoverLines) === rule
}
