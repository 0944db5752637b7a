import { findingAt, speaks } from './block-findings'
import type { Abstention, Finding } from './finding'
import type { StoryHit, StoryRule } from './rule'
import { subjectKey } from './set-aside'
import type { StoryReading } from './story-reading'
import type { StylePackage } from './style'

/** What the rules that read whole stories say of one. */
export function storyFindings(rules: readonly StoryRule[], story: StoryReading, style: StylePackage) {
  const findings: Finding[] = []
  const abstentions: Abstention[] = []
  for (const rule of rules) {
    if (!speaks(rule.language, story.language)) continue
    for (const hit of rule.check(story, style)) {
      if ('missing' in hit) abstentions.push({ rule: rule.id, missing: hit.missing })
      else findings.push(finding(rule, hit, style))
    }
  }
  return { findings, abstentions }
}

function finding(rule: StoryRule, hit: StoryHit, style: StylePackage): Finding {
  const made = findingAt(rule, hit, hit.at, style)
  return {
    ...made,
    related: (hit.related ?? []).map(({ at, from, to }) => ({
      place: { field: at.field, block: at.block, from, to },
      text: at.reading.text.slice(from, to),
    })),
    key: hit.subject === undefined ? made.key : subjectKey(rule.id, hit.subject),
  }
}
