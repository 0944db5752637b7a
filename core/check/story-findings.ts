import { sameItems, sameValue } from '../text/same-value'
import { findingAt, speaks } from './block-findings'
import type { Abstention, Finding } from './finding'
import { noteBlock } from './noted'
import { Kept } from './per-story'
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
  const tables = new WeakMap<StoryReading, readonly Kept<Said, StoryRule>[]>()
  const make = (story: StoryReading, before: Said | undefined, rule: StoryRule): Said => saidBy(rule, story, style, before)
  return (story) => {
    let all = tables.get(story)
    if (!all) tables.set(story, all = rules.filter(({ language }) => speaks(language, story.language)).map((rule) => new Kept(story, make, rule)))
    const findings: Finding[] = []
    const abstentions: Abstention[] = []
    for (const table of all) {
      const said = table.value()
      if (said === nothingSaid) continue
      findings.push(...said.findings)
      abstentions.push(...said.abstentions)
    }
    return { findings, abstentions }
  }
}

const nothingSaid: Said = { made: [], findings: [], abstentions: [] }

function saidBy(rule: StoryRule, story: StoryReading, style: StylePackage, before: Said | undefined): Said {
  const hits: StoryHit[] = []
  const abstentions: Abstention[] = []
  for (const hit of rule.check(story, style)) {
    if ('missing' in hit) abstentions.push({ rule: rule.id, missing: hit.missing })
    else hits.push(hit)
  }
  if (hits.length + abstentions.length === 0) return nothingSaid
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
