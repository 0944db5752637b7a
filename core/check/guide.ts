import type { Level } from './finding'
import type { Rule } from './rule'
import { choiceAgainst } from './in-force'
import type { StylePackage } from './style'

/** A rule as the style guide shows it: plain data, in the order of the rules. */
export interface GuideEntry {
  id: string
  /** As this style has it. */
  level: Level | 'off'
  /** Why this style changes the rule's level or turns it off, or the choice it made instead; null when it does neither. */
  because: string | null
  /** The package that brings the rule or decided its level last; null for the program’s own as it is. */
  decidedBy: string | null
  languages: string[]
  /** The fields it speaks in; `story` for a rule that reads all of it. */
  scope: string[]
  source: string
  /** Its sentences, with `{name}` where words of the story are filled in. */
  says: string[]
  wrong: readonly (readonly [string, string | null])[]
  allows: readonly string[]
}

/** The guide of a style: every rule with its reason, source and examples, whether it is in force or not. */
export function guideOf(rules: readonly Rule[], style: Pick<StylePackage, 'name' | 'switches' | 'options' | 'rules'>): GuideEntry[] {
  const brought = new Map(style.rules.map(({ id, by }) => [id, by ?? style.name]))
  return rules.map((rule) => {
    const { id, level, language, source, says, wrong, allows } = rule
    const own = style.switches[id]
    const other = choiceAgainst(rule, style)
    return {
      id,
      level: own?.off || other ? 'off' : own?.level ?? level,
      because: own?.because ?? other,
      decidedBy: own ? own.by ?? style.name : brought.get(id) ?? null,
      languages: [language],
      scope: rule.reads === 'block' ? [...rule.fields] : ['story'],
      source,
      says: Object.values(says),
      wrong,
      allows,
    }
  })
}

/** The entries that speak in copy of a language (BCP 47). */
export function inLanguage(entries: readonly GuideEntry[], language: string): GuideEntry[] {
  const primary = language.split('-')[0]!.toLowerCase()
  return entries.filter(({ languages }) => languages.includes('any') || languages.includes(primary))
}

/** A sentence of a rule as the guide prints it, with dots where words of a story are filled in. */
export function withDots(sentence: string): string {
  return sentence.replace(/\{\w+\}/g, '…')
}

/** The part of an id before its last stroke: the chapter of the guide it stands in. */
export function chapterOf(id: string): string {
  return id.slice(0, id.lastIndexOf('/'))
}
