import { sameValue } from '../text/same-value'
import { findingAt, speaks } from './block-findings'
import type { Abstention, Finding } from './finding'
import { perStory } from './per-story'
import type { StoryHit, StoryRule } from './rule'
import { subjectKey } from './set-aside'
import type { StoryReading } from './story-reading'
import type { StylePackage } from './style'

interface Said {
  findings: Finding[]
  abstentions: Abstention[]
}

/**
 * What the rules that read whole stories say of one. Each is asked again only when something has changed that it looked
 * at; what it says again is the same objects.
 */
export function storyFindings(rules: readonly StoryRule[], style: StylePackage): (story: StoryReading) => Said {
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
  return before ? asBefore({ findings, abstentions }, before) : { findings, abstentions }
}

/** What is said again as the objects it was said with: with all of them in their places it is the whole answer. */
function asBefore(now: Said, before: Said): Said {
  const more = before.findings.length - now.findings.length
  const findings = now.findings.map((finding, index) => (
    [before.findings[index], before.findings[index + more]].find((known) => sameValue(known, finding)) ?? finding
  ))
  const isWhole = more === 0 && findings.every((finding, index) => finding === before.findings[index])
  return isWhole && sameValue(now.abstentions, before.abstentions) ? before : { ...now, findings }
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
