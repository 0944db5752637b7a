import { mayStand } from '../text/places'
import type { Edit, Finding, Fix, Level } from './finding'
import type { Reading } from './reading'
import { noHits, type BlockRule, type Hit, type Rule } from './rule'
import { placeKey } from './set-aside'
import type { BlockAt } from './story-reading'
import type { StylePackage } from './style'

/** What a rule found in a block, wherever the block stands. */
export interface BlockFinding {
  /** The finding for the block at this place. The same object as long as it stays there. */
  at(place: BlockAt): Finding
}

/** A rule with the patterns of which it needs one, and the text in which that has to stand; null where it needs none. */
export interface Reader {
  rule: BlockRule
  needs: { of: 'text' | 'legible' | 'prose', patterns: readonly RegExp[] } | null
}

/** What the rules say of one block, each in its own order. The rules have to be such as read this block (`readersAmong`). */
export function findingsOf(reading: Reading, readers: readonly Reader[], style: StylePackage): BlockFinding[] {
  const found: BlockFinding[] = []
  for (const { rule, needs } of readers) {
    if (needs && !has(needs.patterns, reading[needs.of])) continue
    const hits = rule.check(reading, style)
    if (hits !== noHits) for (const hit of hits) found.push(placed(rule, hit, style))
  }
  return found
}

function has(patterns: readonly RegExp[], text: string): boolean {
  for (let at = 0; at < patterns.length; at++) if (mayStand(patterns[at]!, text)) return true
  return false
}

/** Tells which of the rules read blocks like this one; found out once for each field, kind and language. */
export function readersAmong(rules: readonly BlockRule[]): (reading: Reading) => readonly Reader[] {
  const known = new Map<string, readonly Reader[]>()
  return (reading) => {
    const like = `${reading.field} ${reading.kind} ${reading.language}`
    let own = known.get(like)
    if (!own) known.set(like, own = rules.filter((rule) => reads(rule, reading)).map((rule) => ({ rule, needs: needsOf(rule) })))
    return own
  }
}

function needsOf({ needs }: BlockRule): Reader['needs'] {
  if (!needs) return null
  const { of, one } = needs
  return { of, patterns: [one instanceof RegExp ? one : one()].flat() }
}

const noStoryText = ['editors-note'] as const

function reads({ language, fields, skips = noStoryText }: BlockRule, reading: Reading): boolean {
  return speaks(language, reading.language) && fields.includes(reading.field) && !skips.some((kind) => kind === reading.kind)
}

/** Whether a rule about copy in one language is for a story in another: `en` is for `en-GB` as well. */
export function speaks(rule: Rule['language'], story: string): boolean {
  return rule === 'any' || story === rule || story.startsWith(`${rule}-`)
}

function placed(rule: BlockRule, hit: Hit, style: StylePackage): BlockFinding {
  let last: { block: number, finding: Finding } | null = null
  return {
    at(place) {
      if (last?.block !== place.block) last = { block: place.block, finding: findingAt(rule, hit, place, style) }
      return last.finding
    },
  }
}

/** Makes a finding of a hit in a block. */
export function findingAt(rule: Rule, hit: Hit, at: BlockAt, style: StylePackage): Finding {
  const { field, block, reading: { text } } = at
  const { from, to } = hit
  const words = text.slice(from, to)
  const says = hit.says ?? Object.keys(rule.says)[0]!
  const values = { text: words, ...hit.values }
  return {
    rule: rule.id,
    level: levelOf(rule, hit, style),
    place: { field, block, from, to },
    text: words,
    message: fill(rule.says[says] ?? '', values),
    says,
    values,
    source: rule.source,
    related: [],
    fixes: fixesOf(rule, hit, at),
    key: placeKey(rule.id, field, text, { from, to }),
  }
}

/** The level as the agency has it, of the rule or of the row; a hit the rule is less sure of never ranks above its own. */
function levelOf(rule: Rule, hit: Hit, style: StylePackage): Level {
  const level = style.switches[rule.id]?.level ?? hit.decided ?? rule.level
  return hit.level && ranks[hit.level] > ranks[level] ? hit.level : level
}

/** Lower is graver. */
export const ranks: Record<Level, number> = { error: 0, warning: 1, advice: 2 }

function fixesOf(rule: Rule, hit: Hit, at: BlockAt): Fix[] {
  const safe = rule.safe === true
  const { from, to } = hit
  const fixes = hit.fixes ?? list(hit.instead).map((instead) => ({ title: instead.trim() || (instead === '' ? 'Remove' : 'A space'), edits: [{ from, to, instead }] }))
  return fixes.slice(0, 3).map((fix) => ({
    title: fix.title,
    edits: fix.edits.map((edit) => editOf(edit, at)),
    safe: 'safe' in fix ? fix.safe === true : safe,
  }))
}

function editOf({ from, to, instead, at, removeBlock }: NonNullable<Hit['fixes']>[number]['edits'][number], own: BlockAt): Edit {
  const { field, block } = at ?? own
  return { place: { field, block, from, to }, instead, ...(removeBlock ? { removeBlock } : {}) }
}

function list(instead: Hit['instead']): readonly string[] {
  return instead === undefined ? [] : typeof instead === 'string' ? [instead] : instead
}

/** A rule's sentence with its values filled in: `{right}` by the value of that name. */
export function fill(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)
}
