import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createChecker, type CheckResult } from '../../../core/check/check'
import { storyOfExample } from '../../../core/check/example'
import type { Finding } from '../../../core/check/finding'
import type { BlockRule, StoryRule } from '../../../core/check/rule'
import { body, fieldText, headline, subheads, textAt } from '../../../core/story/text'
import type { Story } from '../../../core/story/story'
import { recogniseQuotations } from '../../../core/quotations/recognise'
import { bundledStyle, styleFor, styleWith } from '../../a-style'
import { arbitraryStory } from '../../arbitrary-story'
import { allRules, arbitraryEdit, arbitraryExample } from './edited-story'

/** Finds a word; on what fields, in which language and at what level as asked. */
function finds(word: string, more: Partial<BlockRule> = {}): BlockRule {
  return {
    id: `words/${word}`, level: 'warning', language: 'any', source: 'Test', says: { found: 'There is “{text}”.', more: 'Again {text}, {what}.' },
    wrong: [], allows: [], reads: 'block', fields: ['headline', 'subhead', 'byline', 'dateline', 'body'],
    *check({ prose }) {
      for (const { index } of prose.matchAll(new RegExp(word, 'g'))) yield { from: index, to: index + word.length, instead: word.toUpperCase() }
    },
    ...more,
  }
}

let ids = 0
const recognised = (story: Story): Story => recogniseQuotations(story, () => `quotation-${++ids}`)
const storyOf = (example: string): Story => storyOfExample(example, finds('x'))
const found = ({ findings }: CheckResult) => findings.map(({ rule, level, place, text }) => `${rule} ${level} ${place.field} ${place.block} ${place.from}: ${text}`)
const anyStory = fc.oneof(arbitraryStory(), arbitraryExample, arbitraryStory({ words: 'any' }))

describe('a checker that has seen a story before', () => {
  it('says after any edits what one that has not would say', () => {
    fc.assert(fc.property(anyStory, fc.array(arbitraryEdit, { minLength: 1, maxLength: 12 }), (first, edits) => {
      const checker = createChecker(bundledStyle)
      let story = first
      for (const edit of [(same: Story) => same, ...edits]) {
        story = edit(story)
        expect(checker.check(story)).toEqual(createChecker(bundledStyle).check(story))
      }
    }), { numRuns: 150 })
  })

  it('says so of a long story with many people, quotations and repeats', () => {
    fc.assert(fc.property(fc.array(arbitraryExample, { minLength: 4, maxLength: 10 }), fc.array(arbitraryEdit, { minLength: 4, maxLength: 16 }), (examples, edits) => {
      const checker = createChecker(bundledStyle)
      let story = recognised({ ...examples[0]!, language: 'en', children: [...examples[0]!.children.slice(0, 1), ...examples.flatMap(body)] })
      for (const edit of [(same: Story) => same, ...edits]) {
        story = edit(story)
        expect(checker.check(story)).toEqual(createChecker(bundledStyle).check(story))
      }
    }), { numRuns: 60 })
  })

  it('moves what it says of every rule’s examples with a word typed in front of each block', () => {
    for (const rule of allRules) {
      for (const [wrong] of rule.wrong) {
        const checker = createChecker(styleFor(storyOfExample(wrong, rule).language))
        let story = recognised(storyOfExample(wrong, rule))
        checker.check(story)
        for (const [index, child] of story.children.entries()) {
          if (child.type !== 'paragraph') continue
          story = { ...story, children: story.children.with(index, { ...child, children: [{ text: 'then ' }, ...child.children] }) }
          expect(checker.check(story), wrong).toEqual(createChecker(styleFor(story.language)).check(story))
        }
      }
    }
  })

  it('leaves out what is set aside from then on, and says it again once it is not', () => {
    const checker = createChecker(bundledStyle, [finds('goat')])
    const story = storyOf('A goat.\nA cow.')
    const aside = { key: '', rule: 'words/goat', text: 'goat', reason: 'It is one.', extent: 'story' as const, by: 'jd', at: '2022-02-14T18:00:00Z' }
    const counts = [story, { ...story, setAside: [aside] }, story].map((each) => checker.check(each).findings.length)
    expect(counts).toEqual([1, 0, 1])
  })

  it('answers the same objects for what it found in blocks that did not change', () => {
    const inBlocks = new Set(allRules.filter(({ reads }) => reads === 'block').map(({ id }) => id))
    fc.assert(fc.property(anyStory, arbitraryEdit, (story, edit) => {
      const checker = createChecker(bundledStyle)
      const before = checker.check(story).findings
      const edited = edit(story)
      fc.pre(edited.language === story.language)
      const stays = ({ place: { field, block } }: Finding): boolean => partAt(story, field, block) === partAt(edited, field, block)
      for (const after of checker.check(edited).findings.filter((each) => inBlocks.has(each.rule) && stays(each))) {
        const same = before.find((each) => each.rule === after.rule && JSON.stringify(each.place) === JSON.stringify(after.place))
        if (same) expect(after).toBe(same)
      }
    }), { numRuns: 150 })
  })

  it('finds again in a block that moved, at its new place', () => {
    const checker = createChecker(bundledStyle, [finds('goat')])
    const story = storyOf('A goat.\nA cow.')
    expect(found(checker.check(story))).toEqual(['words/goat warning body 0 2: goat'])
    const turned = { ...story, children: [story.children[0]!, story.children[2]!, story.children[1]!] }
    expect(found(checker.check(turned))).toEqual(['words/goat warning body 1 2: goat'])
  })
})

function partAt(story: Story, field: Finding['place']['field'], block: number): unknown {
  switch (field) {
    case 'headline': return headline(story)
    case 'subhead': return subheads(story)[block]
    case 'byline': return story.bylines[block]
    case 'dateline': return story.dateline
    default: return body(story)[block]
  }
}

describe('every finding', () => {
  it('is about words that stand at its place, and has whole sentences, fixes that fit and a key', () => {
    fc.assert(fc.property(anyStory, fc.array(arbitraryEdit, { maxLength: 4 }), (first, edits) => {
      const story = edits.reduce((now, edit) => edit(now), first)
      for (const finding of createChecker(bundledStyle).check(story).findings) {
        for (const { place, text } of [finding, ...finding.related]) {
          expect(place.from).toBeGreaterThanOrEqual(0)
          expect(place.to).toBeGreaterThanOrEqual(place.from)
          expect(place.to).toBeLessThanOrEqual(fieldText(story, place.field, place.block).length)
          expect(textAt(story, place)).toBe(text)
        }
        expect(finding.message).not.toBe('')
        expect(finding.fixes.length).toBeLessThanOrEqual(3)
        for (const { title, edits: own } of finding.fixes) {
          expect([finding.rule, title]).not.toEqual([finding.rule, ''])
          for (const { place } of own) expect(place.to).toBeLessThanOrEqual(fieldText(story, place.field, place.block).length)
        }
        expect(finding.key.startsWith(`${finding.rule} | `)).toBe(true)
        expect(JSON.parse(JSON.stringify(finding))).toEqual(finding)
      }
    }), { numRuns: 250 })
  })

  it('has the rule’s first sentence unless the hit names another, its values filled in', () => {
    const rule = finds('goat', { *check() { yield { from: 0, to: 1 }; yield { from: 2, to: 6, says: 'more', values: { what: 'again' } } } })
    expect(createChecker(bundledStyle, [rule]).check(storyOf('A goat.')).findings.slice(-2).map(({ message }) => message))
      .toEqual(['There is “A”.', 'Again goat, again.'])
  })
})

describe('a rule reads', () => {
  const all = 'HEADLINE: goat\nSUBHEAD: goat\nBYLINE: By goat Goat\nDATELINE: GOAT (AA)\ngoat\nNOTE: goat\nITEM: goat\nROW: x | goat'

  it('only the fields and blocks it names, and without asking no notes to editors', () => {
    expect(found(createChecker(bundledStyle, [finds('goat', { fields: ['headline', 'body'] })]).check(storyOf(all))))
      .toEqual(['headline 0 0', 'body 0 0', 'body 2 0', 'body 3 2'].map((place) => `words/goat warning ${place}: goat`))
    expect(found(createChecker(bundledStyle, [finds('goat', { fields: ['body'], skips: ['table', 'list'] })]).check(storyOf(all))))
      .toEqual(['body 0 0', 'body 1 0'].map((place) => `words/goat warning ${place}: goat`))
    expect(found(createChecker(bundledStyle, [finds('goat', { skips: [] })]).check(storyOf(all)))).toHaveLength(7)
  })

  it('copy in its own language, whatever the region', () => {
    const english = createChecker(bundledStyle, [finds('goat', { language: 'en' })])
    expect(['en', 'en-GB', 'tr', 'enm'].map((language) => english.check({ ...storyOf('A goat.'), language }).findings.length)).toEqual([1, 1, 0, 0])
  })

  it('no words that stay as they are, no addresses and no names of accounts', () => {
    const story = storyOf('See www.goat.example, @goat, #goat and goat@example.com.')
    expect(found(createChecker(bundledStyle, [finds('goat')]).check(story))).toEqual([])
    const stet: Story = { ...story, children: [story.children[0]!, { type: 'paragraph', children: [{ text: 'A ' }, { text: 'goat', stet: true }, { text: ' and a goat' }] }] }
    expect(found(createChecker(bundledStyle, [finds('goat')]).check(stet))).toEqual(['words/goat warning body 0 13: goat'])
  })
})

describe('a style package', () => {
  const story = storyOf('A goat and a cow.')
  const pair = [finds('goat'), finds('cow')]

  it('switches rules off', () => {
    const style = styleWith({}, { switches: { 'words/goat': { off: true, because: 'We keep them.' } } })
    expect(found(createChecker(style, pair).check(story))).toEqual(['words/cow warning body 0 13: cow'])
  })

  it('changes their level, to which a less sure hit does not rise', () => {
    const unsure = finds('cow', { *check() { yield { from: 13, to: 16, level: 'advice' } }, fields: ['body'] })
    const style = styleWith({}, { switches: { 'words/goat': { level: 'error', because: 'No goats.' }, 'words/cow': { level: 'error', because: 'No cows.' } } })
    expect(found(createChecker(style, [finds('goat'), unsure]).check(story))).toEqual(['words/goat error body 0 2: goat', 'words/cow advice body 0 13: cow'])
  })

  it('lowers the level of a hit that would be graver', () => {
    const sure = finds('cow', { *check() { yield { from: 13, to: 16, level: 'error' } }, fields: ['body'] })
    expect(found(createChecker(bundledStyle, [sure]).check(story))).toEqual(['words/cow warning body 0 13: cow'])
  })

  it('does not change what another checker said', () => {
    const checker = createChecker(bundledStyle, pair)
    const before = checker.check(story)
    createChecker(styleWith({}, { switches: { 'words/goat': { off: true, because: 'We keep them.' } } }), pair).check(story)
    expect(checker.check(story)).toEqual(before)
  })
})

describe('a rule that reads the whole story', () => {
  const unnamed: StoryRule = {
    id: 'people/unnamed', level: 'error', language: 'any', source: 'Test', says: { who: 'Who is it?' }, wrong: [], allows: [], reads: 'story',
    *check({ body: blocks, date }) {
      if (date === null) yield { missing: 'no date in the dateline' }
      for (const at of blocks) if (at.reading.text.includes('He')) yield { at, from: 0, to: 2, subject: 'he', related: [{ at: blocks[0]!, from: 0, to: 1 }] }
    },
  }

  it('says what is missing instead of guessing', () => {
    expect(createChecker(bundledStyle, [unnamed]).check(storyOf('One.\nTwo.'))).toEqual({ findings: [], abstentions: [{ rule: 'people/unnamed', missing: 'no date in the dateline' }] })
    expect(createChecker(bundledStyle, [unnamed]).check(storyOf('DATE: 2022-02-14\nOne.')).abstentions).toEqual([])
  })

  it('names other places, and its key is its subject', () => {
    const [finding] = createChecker(bundledStyle, [unnamed]).check(storyOf('One.\nHe left.')).findings
    expect(finding).toMatchObject({ place: { block: 1, from: 0, to: 2 }, text: 'He', key: 'people/unnamed | he', related: [{ place: { block: 0, from: 0, to: 1 }, text: 'O' }] })
  })
})
