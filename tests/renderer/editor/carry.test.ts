import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Finding } from '../../../core/check/finding'
import { fieldText, nodeText, textAt } from '../../../core/story/text'
import type { Place } from '../../../core/story/place'
import type { Story } from '../../../core/story/story'
import { carryFindings } from '../../../renderer/editor/carry'
import { fieldAt } from '../../../renderer/editor/places'
import { arbitraryStory } from '../../arbitrary-story'
import { deed, doAll } from './deeds'
import { finding, paragraph, sessionWith, storyOf } from './stories'

/** A finding at every second word or so of the story. */
function findingsIn(story: Story): Finding[] {
  return story.children.flatMap((child, index) => [...nodeText(child).matchAll(/\S+/g)].filter((_, at) => at % 2 === 0).map((word) => {
    const place: Place = { ...fieldAt(story, index), from: word.index, to: word.index + word[0].length }
    const fixes = [{ title: 'x', safe: true, edits: [{ place, instead: 'x' }] }]
    return finding({ place, text: word[0], fixes, related: [{ place, text: word[0] }] })
  }))
}

const before = storyOf([paragraph('one two three'), paragraph('four five'), paragraph('six')])
const two = finding({ place: { field: 'body', block: 0, from: 4, to: 7 }, text: 'two' })
const five = finding({ place: { field: 'body', block: 1, from: 5, to: 9 }, text: 'five' })
const six = finding({ place: { field: 'body', block: 2, from: 0, to: 3 }, text: 'six' })

function after(...body: string[]): Story {
  return { ...before, children: [before.children[0]!, ...body.map((text, index) => (
    nodeText(before.children[index + 1] ?? paragraph('')) === text ? before.children[index + 1]! : paragraph(text)
  ))] }
}

describe('carryFindings', () => {
  it('keeps every finding on its very words, whatever is done to the story', () => {
    fc.assert(fc.property(arbitraryStory(), fc.array(deed, { maxLength: 6 }), (story, deeds) => {
      const session = sessionWith(story)
      let last = session.story()
      let carried: readonly Finding[] = findingsIn(last)
      doAll(session, deeds, () => {
        carried = carryFindings(carried, last, session.story())
        last = session.story()
        for (const { place, text, fixes, related } of carried) {
          expect(textAt(last, place)).toBe(text)
          for (const fix of fixes) expect(textAt(last, fix.edits[0]!.place)).toBe(text)
          for (const one of related) expect(textAt(last, one.place)).toBe(one.text)
        }
      })
      session.close()
    }), { numRuns: 60 })
  })

  it.each([
    ['stays where it is when something changes behind it', after('one two thre', 'four five', 'six'), [[0, 4]]],
    ['moves along with what is typed before it', after('one or two three', 'four five', 'six'), [[0, 7]]],
    ['goes when its word is changed', after('one to three', 'four five', 'six'), []],
    ['goes when a letter is put to its word', after('one twos three', 'four five', 'six'), []],
    ['stays when a stop is put behind its word', after('one two, three', 'four five', 'six'), [[0, 4]]],
    ['moves into the block its text is parted into', after('one ', 'two three', 'four five', 'six'), [[1, 0]]],
    ['goes with its block', after('four five', 'six'), []],
  ])('%s', (_, now, expected) => {
    expect(carryFindings([two], before, now).map(({ place }) => [place.block, place.from])).toEqual(expected)
  })

  it('follows its block when blocks come and go above it', () => {
    expect(carryFindings([five, six], before, after('one two three', 'new', 'four five', 'six')).map(({ place }) => place.block)).toEqual([2, 3])
    expect(carryFindings([five, six], before, after('four five', 'six')).map(({ place }) => place.block)).toEqual([0, 1])
    expect(carryFindings([six], before, after('one two three', 'four fivesix')).map(({ place }) => [place.block, place.from])).toEqual([[1, 9]])
    expect(carryFindings([six], before, after('one two three', 'four five', '', 'six')).map(({ place }) => place.block)).toEqual([3])
  })

  it('answers the very list when nothing has moved', () => {
    const findings = [two, five]
    expect(carryFindings(findings, before, after('one two three', 'four five', 'six!'))).toBe(findings)
  })

  it('drops a fix of which one edit has lost its words, and keeps the finding', () => {
    const edits = [{ place: two.place, instead: 'deux' }, { place: six.place, instead: 'sixième' }]
    const both = finding({ ...two, fixes: [{ title: 'French', safe: false, edits }] })
    const [kept] = carryFindings([both], before, after('one two three', 'four five', 'sax'))
    expect(kept).toMatchObject({ place: two.place, fixes: [] })
  })

  it('keeps a finding in a field for as long as the field says the same', () => {
    const story = storyOf([paragraph('one')], { slug: 'nato', bylines: [{ name: 'A', role: '', place: '' }] })
    const inByline = finding({ place: { field: 'byline', block: 0, from: 3, to: 4 }, text: fieldText(story, 'byline').slice(3, 4) })
    expect(carryFindings([inByline], story, { ...story, slug: 'other' })).toEqual([inByline])
    expect(carryFindings([inByline], story, { ...story, bylines: [{ name: 'B', role: '', place: '' }] })).toEqual([])
  })
})
