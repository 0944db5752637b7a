import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { applyFix } from '../../../core/check/apply-fix'
import { createChecker, type Checker } from '../../../core/check/check'
import type { Edit, Fix, Level } from '../../../core/check/finding'
import { ruleOf } from '../../../core/check/rules-of'
import { recogniseQuotations } from '../../../core/quotations/recognise'
import { overlap, type Place } from '../../../core/story/place'
import type { SavedStory } from '../../../core/story/saved'
import { bodyStart, fieldText, subheads } from '../../../core/story/text'
import type { Story } from '../../../core/story/story'
import { styleFor } from '../../a-style'
import { fixedDesk } from '../../desk'

/** What a copy editor is to be told of a story: written down before the checker had seen it, and changed since only where the list was wrong. */
interface Agreed {
  /** In reading order. `mend` is what an editor writes where no fix is offered: these words, which stand there once, become those. */
  findings: { rule: string, level: Level, text: string, why: string, mend?: [string, string] }[]
  /** Words that stand in the story and look like a mistake: nothing may be said of them. */
  traps: { text: string, why: string }[]
}

const folder = import.meta.dirname + '/../../stories'
const stories = readdirSync(folder).filter((name) => existsSync(`${folder}/${name}/agreed.json`)).map((name) => {
  const { story } = read<SavedStory>(`${name}/story.json`)
  const style = styleFor(story.language)
  return { name, story, style, agreed: read<Agreed>(`${name}/agreed.json`), checker: createChecker(style) }
})

function read<T>(path: string): T {
  return JSON.parse(readFileSync(`${folder}/${path}`, 'utf8')) as T
}

describe('of a story whose findings were agreed beforehand', () => {
  it.each(stories)('exactly those are told: $name', ({ story, agreed, checker }) => {
    expect(told(checker, story)).toEqual(agreed.findings.map(({ rule, level, text }) => `${rule} ${level}: ${text}`))
  })

  it.each(stories)('what only looks wrong is left alone: $name', ({ story, agreed, checker, style }) => {
    const { findings } = checker.check(story)
    for (const { text } of agreed.traps) {
      const edit = editOf(story, text, '')
      const touching = findings.filter(({ rule, place }) => overlap(place, edit.place) && !ruleOf(style, rule)!.wholePassage)
      expect(touching.map(({ rule }) => rule), text).toEqual([])
    }
  })

  it.each(stories)('nothing is left after its fixes and an editor’s mending: $name', ({ story, agreed, checker }) => {
    const { findings } = checker.check(story)
    const unmended = agreed.findings.filter(({ mend }, index) => (mend !== undefined) === (findings[index]!.fixes.length > 0))
    expect(unmended.map(({ rule }) => rule), 'a finding has a fix or is mended by hand').toEqual([])
    const fixed = settled(fixedAtOnce(story, findings.flatMap(({ fixes }) => fixes.slice(0, 1))))
    const mended = agreed.findings.reduce((now, { mend }) => (mend ? settled(applyFix(now, oneFix([editOf(now, ...mend)]))) : now), fixed)
    expect(told(checker, mended)).toEqual([])
  })

  it('the stories together try sixty rules and more', () => {
    expect(new Set(stories.flatMap(({ agreed }) => agreed.findings.map(({ rule }) => rule))).size).toBeGreaterThan(60)
  })
})

function told(checker: Checker, story: Story): string[] {
  return checker.check(story).findings.map(({ rule, level, text }) => `${rule} ${level}: ${text}`)
}

/** All fixes together; each edit once, as some findings share one. */
function fixedAtOnce(story: Story, fixes: readonly Fix[]): Story {
  const edits = new Map(fixes.flatMap((fix) => fix.edits).map((edit) => [JSON.stringify(edit), edit]))
  return applyFix(story, oneFix([...edits.values()]))
}

function oneFix(edits: Edit[]): Fix {
  return { title: '', safe: false, edits }
}

/** As the editor does after every change. */
function settled(story: Story): Story {
  return recogniseQuotations(story, fixedDesk().newId)
}

/** The edit that puts other words in the place of these, which must stand in the story exactly once. */
function editOf(story: Story, words: string, instead: string): Edit {
  const places = linesOf(story).flatMap(({ field, block }): Place[] => {
    const before = fieldText(story, field, block).split(words).slice(0, -1)
    return before.map((_, count) => before.slice(0, count + 1).join(words).length).map((from) => ({ field, block, from, to: from + words.length }))
  })
  expect(places.length, `how often “${words}” stands in the story`).toBe(1)
  return { place: places[0]!, instead }
}

function linesOf(story: Story): Pick<Place, 'field' | 'block'>[] {
  const start = bodyStart(story)
  return [
    { field: 'dateline', block: 0 },
    { field: 'headline', block: 0 },
    ...subheads(story).map((_, block) => ({ field: 'subhead' as const, block })),
    ...story.children.slice(start).map((_, block) => ({ field: 'body' as const, block })),
  ]
}
