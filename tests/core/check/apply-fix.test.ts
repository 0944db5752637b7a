import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyFix } from '../../../core/check/apply-fix'
import { createChecker } from '../../../core/check/check'
import { storyOfExample } from '../../../core/check/example'
import type { Edit, Fix } from '../../../core/check/finding'
import { body, fieldText, nodeText, textParts } from '../../../core/story/text'
import type { Story } from '../../../core/story/story'
import { apostrophe } from '../../../core/rules/punctuation/apostrophe'
import { bundledStyle } from '../../a-style'
import { arbitraryStory } from '../../arbitrary-story'
import { arbitraryEdit, arbitraryExample } from './edited-story'

const storyOf = (example: string): Story => storyOfExample(example, apostrophe)

function fix(field: Edit['place']['field'], block: number, from: number, to: number, instead: string, more: Partial<Edit> = {}): Fix {
  return { title: instead, safe: false, edits: [{ place: { field, block, from, to }, instead, ...more }] }
}

describe('a fix', () => {
  const story = storyOf('HEADLINE: Talks end\nSUBHEAD: No deal yet\nBYLINE: By Agnes Szucs\nDATELINE: BRUSSELS (AA)\nHe said “we agreed.”\nITEM: one\nITEM: two\nROW: a | b')

  it.each<[string, Fix, string]>([
    ['the headline', fix('headline', 0, 6, 9, 'go on'), 'Talks go on'],
    ['a subhead', fix('subhead', 0, 0, 2, 'A'), 'A deal yet'],
    ['a byline', fix('byline', 0, 3, 8, 'Anna'), 'By Anna Szucs'],
    ['the dateline', fix('dateline', 0, 0, 8, 'GENEVA'), 'GENEVA (AA)'],
    ['a paragraph', fix('body', 0, 0, 2, 'She'), 'She said “we agreed.”'],
    ['one item of a list', fix('body', 1, 4, 7, 'three'), 'one\nthree'],
    ['one cell of a table', fix('body', 2, 2, 3, 'c'), 'a\nc'],
    ['a point between two characters', fix('body', 0, 20, 20, ' Then they left.'), 'He said “we agreed.” Then they left.'],
  ])('changes the words of %s', (_what, made, text) => {
    const { field, block } = made.edits[0]!.place
    const fixed = applyFix(story, made)
    expect(fieldText(fixed, field, block)).toBe(text)
    for (const child of story.children.filter((each) => !fixed.children.includes(each))) {
      expect(nodeText(child)).toBe(fieldText(story, field, block))
    }
  })

  it('keeps what is quoted quoted, and takes the marks of the run in which it begins', () => {
    const [quotation] = story.quotations
    const { children } = body(applyFix(story, fix('body', 0, 9, 11, 'they')))[0]!
    expect(children).toEqual([{ text: 'He said ' }, { text: '“they agreed.”', quotation: quotation!.id }])
  })

  it('of several edits puts each where it belongs, whatever their order', () => {
    const edits = [['body', 0, 19, '!'], ['body', 0, 0, '— '], ['headline', 0, 0, 'Now: '], ['body', 0, 8, '…']] as const
    const made: Fix = { title: 'x', safe: false, edits: edits.map(([field, block, at, instead]) => ({ place: { field, block, from: at, to: at }, instead })) }
    const fixed = applyFix(story, made)
    expect([fieldText(fixed, 'headline'), fieldText(fixed, 'body')]).toEqual(['Now: Talks end', '— He said …“we agreed.!”'])
  })

  it('takes a whole block away, and leaves a paragraph to write in when it was the only one', () => {
    expect(body(applyFix(story, fix('body', 1, 0, 7, '', { removeBlock: true }))).map(nodeText)).toEqual(['He said “we agreed.”', 'a\nb'])
    expect(body(applyFix(storyOf('Kaynak:'), fix('body', 0, 0, 7, '', { removeBlock: true }))).map(nodeText)).toEqual([''])
    expect(applyFix(story, fix('subhead', 0, 0, 11, '', { removeBlock: true })).children.map(({ type }) => type)).toEqual(['headline', 'paragraph', 'list', 'table'])
  })

  it.each([
    ['text that is gone', fix('body', 0, 30, 34, 'x')],
    ['a block that is gone', fix('body', 9, 0, 2, 'x')],
    ['a block that is gone and was to be removed', fix('body', 9, 0, 2, '', { removeBlock: true })],
    ['two items at once', fix('body', 1, 2, 5, 'x')],
    ['a byline that would be none', fix('byline', 0, 0, 14, '?')],
    ['a dateline that would be none', fix('dateline', 0, 0, 13, '?')],
  ])('for %s changes nothing', (_what, made) => {
    expect(applyFix(story, made)).toBe(story)
  })
})

const exempt = /^leftovers\/(?:mojibake|homoglyph|duplicate-paragraph|duplicate-sentence|markup)$/

/** A sentence of speech has a capital behind its lead-in: the word is the same. */
const capitalRule = 'quotations/capital-after-lead-in'

/** The letters and figures of every quotation by its id. Marks, spaces and stops at its edge are the style's. */
function quotedWords(story: Story): Map<string, string> {
  const words = new Map<string, string>()
  for (const { node } of story.children.flatMap(textParts)) {
    for (const { quotation, text } of node.children) {
      if (quotation !== undefined) words.set(quotation, (words.get(quotation) ?? '') + text.replace(/[^\p{L}\p{N}]/gu, ''))
    }
  }
  return words
}

describe('fixes applied one after another in any order', () => {
  it('come to an end and never change a word that is quoted', () => {
    const checker = createChecker(bundledStyle)
    const anyStory = fc.oneof(arbitraryExample, arbitraryStory())
    fc.assert(fc.property(anyStory, fc.array(arbitraryEdit, { maxLength: 3 }), fc.array(fc.nat(), { minLength: 1, maxLength: 5 }), (first, edits, choices) => {
      let story = edits.reduce((now, edit) => edit(now), first)
      const inert = new Set<string>()
      for (let round = 0; ; round++) {
        const left = checker.check(story).findings.flatMap((finding) => finding.fixes.map((made) => ({ finding, made, id: JSON.stringify([finding, made]) }))).filter(({ id }) => !inert.has(id))
        if (left.length === 0) return
        expect(round < 200 || left.map(({ finding }) => `${finding.rule}: ${finding.text}`)).toBe(true)
        const { finding, made, id } = left[choices[round % choices.length]! % left.length]!
        const fixed = applyFix(story, made)
        if (fixed === story) inert.add(id)
        if (!exempt.test(finding.rule)) {
          const before = quotedWords(story)
          const told = (words: string | undefined): string | undefined => (finding.rule === capitalRule ? words?.toLowerCase() : words)
          for (const [quotation, words] of quotedWords(fixed)) expect([finding.rule, told(words)]).toEqual([finding.rule, told(before.get(quotation))])
        }
        story = fixed
      }
    }), { numRuns: 200 })
  })
})
