import * as v from 'valibot'
import { createChecker } from '../../../core/check/check'
import { dataRules } from '../../../core/check/data-rule'
import { exampleOfStory, storyOfExample } from '../../../core/check/example'
import type { Rule } from '../../../core/check/rule'
import type { StylePackage } from '../../../core/check/style'
import type { Story } from '../../../core/story/story'
import { afterFixes } from '../rule-examples'
import { dataRuleOf, rulesSchema } from '../rules-schema'
import type { Entry, Left, Origin, RuleDraft } from './draft'

/** A rule of a rules/*.yaml that does what its examples say. */
export type RuleRow = Record<string, unknown> & { id: string }

export interface Proved {
  /** Null when nothing of it could be carried. */
  row: RuleRow | null
  /** The entries that it has. */
  entries: readonly Entry[]
  left: Left[]
}

/** The examples that the guide shows of a rule with many entries. */
const shown = 4

/** Sentences that most rules say nothing about. */
const calm = [
  'The ministers met in Brussels on Monday.', 'Talks go on.', 'Rain fell on the coast in the night, and two roads were closed.',
  'HEADLINE: Ministers meet in Brussels\nThe ministers met in Brussels on Monday.', 'Ministers meet again', 'ministers meet', 'MINISTERS MEET', 'Ministers Meet Again',
]

/** What an entry is tried in. */
const frames: readonly ((text: string) => string)[] = [
  (text) => `They said ${text} on Monday.`, (text) => `${text.charAt(0).toUpperCase()}${text.slice(1)} came later.`, (text) => text, (text) => `The ${text}.`,
]

/** No word that anybody looks for. */
const filler = 'Qvz'

/**
 * Makes a rule of ours of a draft: tries every entry in a sentence with the checker itself, and takes those that are found
 * and whose fix holds. What is not is told with its place.
 */
export function prove({ id, row, entries, specimens, fine = [], origin }: RuleDraft, style: StylePackage): Proved {
  const left: Left[] = []
  const sound = entries.filter((entry) => {
    const trouble = troubleWith(withEntries(id, row, [entry], [['A', null]], ['A']))
    if (trouble !== null) left.push(leftFor(entry.origin, trouble))
    return trouble === null
  })
  if (entries.length > 0 && sound.length === 0) return { row: null, entries: [], left }
  const whole = withEntries(id, row, sound, [['A', null]], ['A'])
  const trouble = troubleWith(whole)
  if (trouble !== null) return { row: null, entries: [], left: [...left, leftFor(origin, trouble)] }
  const tries = trial(whole, style)
  // A sentence of which the rule speaks by itself shows nothing.
  const fit = frames.filter((frame) => frame('') === '' || tries.isSilent(frame(filler)))
  const found = sound.flatMap((entry) => {
    const example = tries.first(entry.specimens.flatMap((specimen) => (specimen.includes('\n') ? [specimen] : fit.map((frame) => frame(specimen)))))
    if (!example) left.push(leftFor(entry.origin, noExample))
    return example ? [{ entry, example }] : []
  })
  const own = tries.first(specimens)
  const wrong = entries.length > 0 ? found.map(({ example }) => example).slice(0, shown) : own ? [own] : []
  if (wrong.length === 0) return { row: null, entries: [], left: entries.length > 0 ? left : [...left, leftFor(origin, noExample)] }
  const proved = found.map(({ entry }) => entry)
  const rights = wrong.flatMap(([, right]) => (right === null ? [] : [right]))
  const allows = [...new Set([...rights.slice(0, 1), ...fine, ...calm])].filter((text) => text.trim() === text && tries.isSilent(text)).slice(0, 2)
  if (allows.length === 0) return { row: null, entries: [], left: [...left, leftFor(origin, { why: 'speaks in every sentence that was tried', next: 'Narrow it, and write it by hand.' })] }
  return { row: withEntries(id, row, proved, wrong, allows), entries: proved, left }
}

type Why = Pick<Left, 'why' | 'next'>
type Example = readonly [wrong: string, right: string | null]

const noExample: Why = {
  why: 'no example could be made in which a rule of ours finds this and its fix holds',
  next: 'Write it by hand, with an example of your own: docs/house-style-package.md.',
}

function leftFor(origin: Origin, why: Why): Left {
  return { ...origin, ...why }
}

function withEntries(id: string, row: RuleDraft['row'], entries: readonly Entry[], wrong: readonly Example[], allows: readonly string[]): RuleRow {
  const of = (...keys: Entry['key'][]) => entries.flatMap(({ key, value }) => (keys.includes(key) ? [value] : []))
  const lists = {
    words: of('words', 'capitals'), pattern: of('pattern'), sets: of('sets'),
    swap: Object.fromEntries(of('swap') as [string, string][]), swap_pattern: Object.fromEntries(of('swap_pattern') as [string, string][]),
  }
  const filled = Object.entries(lists).filter(([, list]) => Object.keys(list).length > 0)
  return { id, ...row, ...Object.fromEntries(filled), wrong, allows }
}

function troubleWith(row: RuleRow): Why | null {
  const result = v.safeParse(rulesSchema, [row])
  if (result.success) return null
  const { message } = result.issues[0]
  const why = message.startsWith('has ') || message.startsWith('“') ? message : `the rule it makes ${message}`
  return { why, next: 'Write it as plain words, or as a pattern that our reader takes: docs/house-style-package.md.' }
}

interface Trial {
  /** The first of the texts that is found, and what the fixes make of it. */
  first(texts: readonly string[]): Example | null
  isSilent(text: string): boolean
}

function trial(row: RuleRow, style: StylePackage): Trial {
  const data = dataRuleOf(v.parse(rulesSchema, [row])[0]!, style.language)
  const rule: Rule = dataRules([data])[0]!
  const checker = createChecker({ ...style, switches: {} }, [rule])
  const found = (story: Story) => checker.check(story).findings
  const isSilent = (text: string): boolean => found(storyOfExample(text, rule)).length === 0
  const tried = (text: string): Example | null => {
    const story = storyOfExample(text, rule)
    const findings = found(story)
    if (findings.length === 0 || findings.some(({ message }) => /\{\w+\}/.test(message))) return null
    if (findings.every(({ fixes }) => fixes.length === 0)) return [text, null]
    const right = exampleOfStory(afterFixes(story, found), rule)
    return isSilent(right) ? [text, right] : null
  }
  return {
    isSilent,
    first(texts) {
      for (const text of texts) {
        const example = tried(text)
        if (example) return example
      }
      return null
    },
  }
}
