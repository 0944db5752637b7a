import type { SetAside, Story } from '../story/story'
import type { Finding } from './finding'
import type { Span } from '../text/words'

/**
 * By which a finding that was set aside is found again: the rule, the field, the words and two words each side. No offsets,
 * so that it follows its text through edits elsewhere; neither message nor fixes, so that rewording a rule brings nothing
 * back.
 */
export function placeKey(rule: string, field: string, text: string, { from, to }: Span): string {
  return [rule, field, flat(text.slice(from, to)), lastWords(text.slice(0, from)), firstWords(text.slice(to))].join(' | ')
}

/** The key of a finding about a person, an acronym or the story as a whole rather than about a place. */
export function subjectKey(rule: string, subject: string): string {
  return `${rule} | ${subject}`
}

/** Tells which findings an editor decided to leave as they are. */
export function setAsideIn(story: Pick<Story, 'setAside'>): (finding: Pick<Finding, 'rule' | 'key'>) => boolean {
  if (story.setAside.length === 0) return () => false
  const places = new Set(story.setAside.filter(({ extent }) => extent === 'once').map(({ key }) => key))
  const rules = new Set(story.setAside.filter(({ extent }) => extent === 'story').map(({ rule }) => rule))
  return ({ rule, key }) => rules.has(rule) || places.has(key)
}

/** The record of setting a finding aside. `at` is RFC 3339. */
export function setAsideRecord(finding: Finding, decided: Pick<SetAside, 'reason' | 'extent' | 'by' | 'at'>): SetAside {
  return { key: finding.key, rule: finding.rule, text: finding.text, ...decided }
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function lastWords(text: string): string {
  return flat(text.slice(-80)).split(' ').slice(-2).join(' ')
}

function firstWords(text: string): string {
  return flat(text.slice(0, 80)).split(' ').slice(0, 2).join(' ')
}
