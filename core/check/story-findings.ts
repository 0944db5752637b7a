import { sameItems, sameValue } from '../text/same-value'
import { findingAt, speaks } from './block-findings'
import type { Abstention, Finding } from './finding'
import { noteBlock } from './noted'
import { perStory } from './per-story'
import type { Reading } from './reading'
import type { StoryHit, StoryRule } from './rule'
import { subjectKey } from './set-aside'
import type { StoryReading } from './story-reading'
import type { StylePackage } from './style'

/** A finding with what it was made of. */
interface Made {
  hit: StoryHit
  blocks: readonly Reading[]
  finding: Finding
}

interface Said {
  made: readonly Made[]
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
  const all = Array.from(rule.check(story, style))
  const hits = all.filter((hit): hit is StoryHit => !('missing' in hit))
  const abstentions = all.flatMap((hit) => ('missing' in hit ? [{ rule: rule.id, missing: hit.missing }] : []))
  const more = (before?.made.length ?? 0) - hits.length
  const made = hits.map((hit, index): Made => {
    const blocks = [hit.at, ...(hit.related ?? []).map(({ at }) => at)].map(({ reading }) => reading)
    const known = [before?.made[index], before?.made[index + more]].find((one) => one && sameItems(one.blocks, blocks) && sameValue(one.hit, hit))
    if (!known) return { hit, blocks, finding: finding(rule, hit, style) }
    blocks.forEach(noteBlock)
    return known
  })
  if (before && sameItems(before.made, made) && sameValue(before.abstentions, abstentions)) return before
  return { made, findings: made.map((one) => one.finding), abstentions }
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
