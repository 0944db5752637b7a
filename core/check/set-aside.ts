import type { SetAside, Story } from '../story/story'
import type { Finding } from './finding'
import type { AsideRow, StylePackage } from './style'
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

/**
 * Tells which findings a style has set aside for all stories: those of a rule on just these words. `undefined` for the others.
 */
export function setAsideBy({ asides }: Pick<StylePackage, 'asides'>): (finding: Pick<Finding, 'rule' | 'text'>) => AsideRow | undefined {
  if (asides.length === 0) return () => undefined
  const rows = new Map(asides.map((row) => [`${row.rule} ${row.words}`, row]))
  return ({ rule, text }) => rows.get(`${rule} ${text}`)
}

/** Whether a finding can be set aside for all stories: it has words, of which a table keeps every sign. */
export function isForDesk({ text }: Pick<Finding, 'text'>): boolean {
  return text !== '' && text === text.trim() && !text.includes('\n')
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
