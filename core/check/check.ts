import type { Story } from '../story/story'
import { findingsOf, readersAmong, type BlockFinding, type Reader } from './block-findings'
import type { Abstention, Finding } from './finding'
import { newQuestion, plainOf } from './noted'
import { readByline, readChild, readDateline, type Reading } from './reading'
import type { BlockRule, Rule, StoryRule } from './rule'
import { isActive } from './in-force'
import { rulesOf } from './rules-of'
import { Spoken } from './spoken'
import { readStory, type Part, type StoryReading } from './story-reading'
import { storyFindings } from './story-findings'
import { setAsideBy } from './set-aside'
import type { AsideRow, StylePackage } from './style'

export interface CheckResult {
  /** In reading order, without those that are set aside. Of two that meet at one place the graver speaks. */
  findings: Finding[]
  /** What could not be judged, and what is missing for it. */
  abstentions: Abstention[]
  /** What the style sets aside for all stories, of which something stands in this one. Absent where nothing does. */
  asides?: AsideRow[]
}

/** Checks stories against one style package, and remembers what it said of blocks that have not changed since. */
export interface Checker {
  check(story: Story): CheckResult
}

/**
 * Makes a checker of a style package. `rules` in order of precedence: where two of one level meet, the earlier speaks.
 * Its memory is its own, by the objects of a story's parts: they must not be changed in place.
 */
export function createChecker(style: StylePackage, rules: readonly Rule[] = rulesOf(style)): Checker {
  const active = rules.filter((rule) => isActive(rule, style))
  const blockRules = active.filter((rule): rule is BlockRule => rule.reads === 'block')
  const storyRules = active.filter((rule): rule is StoryRule => rule.reads === 'story')
  const readersOf = readersAmong(blockRules)
  const order = new Map(active.map(({ id }, index) => [id, index]))
  const wholePassages = new Set(active.filter(({ wholePassage }) => wholePassage).map(({ id }) => id))
  const sayOfStory = storyFindings(storyRules, style)
  const spoken = new Spoken((at) => memory.found(plainOf(at.reading), readersOf, style).map((found) => found.at(at)), order, wholePassages, setAsideBy(style))
  let memory = new Memory('')

  return {
    check(story) {
      if (memory.language !== story.language) memory = new Memory(story.language)
      const reading = memory.story = readStory(story, (part) => memory.reading(part), memory.story)
      const { findings, abstentions } = sayOfStory(reading)
      const { findings: said, asides } = spoken.in(reading, findings)
      return { findings: said, abstentions, ...(asides.length > 0 ? { asides } : {}) }
    },
  }
}

/** What is known of the parts of stories in one language. */
class Memory {
  #readings = new WeakMap<Part, Reading>()
  readonly #findings = newQuestion()

  /** The story as last read. */
  story: StoryReading | undefined

  constructor(readonly language: string) {}

  reading(part: Part): Reading {
    let known = this.#readings.get(part)
    if (!known) this.#readings.set(part, known = readPart(part, this.language))
    return known
  }

  found(reading: Reading, readersOf: (reading: Reading) => readonly Reader[], style: StylePackage): readonly BlockFinding[] {
    return (reading.answers[this.#findings] ??= findingsOf(reading, readersOf(reading), style)) as readonly BlockFinding[]
  }
}

function readPart(part: Part, language: string): Reading {
  if ('name' in part) return readByline(part, language)
  if ('city' in part) return readDateline(part, language)
  return readChild(part, language)
}
