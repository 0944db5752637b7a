import { asBefore } from '../text/same-value'
import { findingAt, speaks } from './block-findings'
import type { Abstention, Finding } from './finding'
import { perStory } from './per-story'
import type { StoryHit, StoryRule } from './rule'
import { subjectKey } from './set-aside'
import type { StoryReading } from './story-reading'
import type { StylePackage } from './style'

interface Said {
  findings: readonly Finding[]
  abstentions: readonly Abstention[]
}

/**
 * What the rules that read whole stories say of one. Each is asked again only when something has changed that it looked
 * at; what it says again is the same objects.
 */
export function storyFindings(rules: readonly StoryRule[], style: StylePackage): (story: StoryReading) => { findings: Finding[], abstentions: Abstention[] } {
  const each = rules.map((rule) => ({ rule, said: perStory((story, before: Said | undefined) => saidBy(rule, story, style, before)) }))
  return perStory((story) => {
    const all = each.flatMap(({ rule, said }) => (speaks(rule.language, story.language) ? [said(story)] : []))
    return { findings: all.flatMap(({ findings }) => findings), abstentions: all.flatMap(({ abstentions }) => abstentions) }
  })
}

function saidBy(rule: StoryRule, story: StoryReading, style: StylePackage, before: Said | undefined): Said {
  const findings: Finding[] = []
  const abstentions: Abstention[] = []
  for (const hit of rule.check(story, style)) {
    if ('missing' in hit) abstentions.push({ rule: rule.id, missing: hit.missing })
    else findings.push(finding(rule, hit, style))
  }
  if (!before) return { findings, abstentions }
  const now = { findings: asBefore(findings, before.findings), abstentions: asBefore(abstentions, before.abstentions) }
  return now.findings === before.findings && now.abstentions === before.abstentions ? before : now
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
