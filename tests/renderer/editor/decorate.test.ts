import fc from 'fast-check'
import { Node, Transforms, type Path, type Text } from 'slate'
import { describe, expect, it } from 'vitest'
import type { Level } from '../../../core/check/finding'
import { createDecorate, flattened, type Stretch } from '../../../renderer/editor/decorate'
import type { Session } from '../../../renderer/session'
import { finding, paragraph, sessionWith, storyOf, wordsFound } from './stories'

const levels: Level[] = ['advice', 'warning', 'error']

/** What is drawn in each run of the story that has something drawn: its words, and how. */
function drawn(session: Session) {
  const decorate = createDecorate(session)
  return [...Node.texts(session.editor)].flatMap(([run, path]) => decorate([run, path]).map(({ anchor, focus, ...how }) => (
    { words: run.text.slice(anchor.offset, focus.offset), path: anchor.path as Path, ...how }
  )))
}

describe('flattened', () => {
  const spans = fc.array(fc.record({ from: fc.nat({ max: 12 }), size: fc.nat({ max: 6 }), finding: fc.constantFrom(...levels) })
    .map(({ from, size, ...more }): Stretch => ({ from, to: from + size, ...more })))

  it('never draws twice over one character, and always the gravest finding there', () => {
    fc.assert(fc.property(spans, (given) => {
      const flat = flattened(given)
      for (let at = 0; at < 20; at++) {
        const here = given.filter(({ from, to }) => from <= at && at < to)
        const gravest = here.map((one) => levels.indexOf(one.finding)).sort((a, b) => b - a)[0]
        const shown = flat.filter(({ from, to }) => from <= at && at < to).map((one) => levels.indexOf(one.finding))
        expect(shown).toEqual(gravest === undefined ? [] : [gravest])
      }
    }))
  })

  it('has a sign wherever a finding begins', () => {
    fc.assert(fc.property(spans, (given) => {
      const wide = given.filter(({ from, to }) => from < to)
      const begins = new Set(wide.map(({ from }) => from))
      expect(flattened(wide).filter(({ opens }) => opens).map(({ from }) => from)).toEqual([...begins].sort((a, b) => a - b))
    }))
  })
})

describe('decorate', () => {
  it('draws a finding over its words, run by run, with one sign where it begins', () => {
    const story = storyOf([{ type: 'paragraph', children: [{ text: 'He as' }, { text: 'sert', bold: true }, { text: 'ed it' }] }])
    const session = sessionWith(story, wordsFound({ asserted: 'said' }))
    expect(drawn(session)).toEqual([
      { words: 'as', path: [0, 1, 0], finding: 'error', opens: 'error' },
      { words: 'sert', path: [0, 1, 1], finding: 'error' },
      { words: 'ed', path: [0, 1, 2], finding: 'error' },
    ])
  })

  it.each([
    ['the end of a text', 7, 'p'],
    ['its beginning', 0, 'N'],
  ])('shows a point at %s on the sign beside it', (_, at, words) => {
    const place = { field: 'body' as const, block: 0, from: at, to: at }
    const session = sessionWith(storyOf([paragraph('No stop')]), () => [finding({ place, text: '' })])
    expect(drawn(session)).toEqual([{ words, path: [0, 1, 0], finding: 'error', opens: 'error', isSmall: true }])
  })

  it('shows a point beside a character of two units on all of it', () => {
    const place = { field: 'body' as const, block: 0, from: 2, to: 2 }
    const session = sessionWith(storyOf([paragraph('👩 yes')]), () => [finding({ place, text: '' })])
    expect(drawn(session)[0]!.words).toBe('👩')
  })

  it('has a sign for a headline that is missing', () => {
    const story = { ...storyOf([paragraph('one')]), children: [{ type: 'headline' as const, children: [{ text: '' }] }, paragraph('one')] }
    const session = sessionWith(story, () => [finding({ place: { field: 'headline', block: 0, from: 0, to: 0 }, text: '' })])
    expect(drawn(session)).toEqual([{ words: '', path: [0, 0, 0], finding: 'error', opens: 'error', isSmall: true }])
  })

  it('finds its words in the items of a list', () => {
    const list = { type: 'list' as const, ordered: false, children: [
      { type: 'list-item' as const, children: [{ text: 'first' }] }, { type: 'list-item' as const, children: [{ text: 'asserted' }] },
    ] }
    const session = sessionWith(storyOf([list]), wordsFound({ asserted: null }))
    expect(drawn(session)).toMatchObject([{ words: 'asserted', path: [0, 1, 1, 0] }])
  })

  it('shows the chosen finding, and the other places it speaks of', () => {
    const related = [{ place: { field: 'body' as const, block: 1, from: 0, to: 5 }, text: 'Duque' }]
    const session = sessionWith(storyOf([paragraph('Marquez left'), paragraph('Duque stayed')]), wordsFound({ Marquez: 'Duque' }, { related }))
    session.selectedFinding = session.result().findings[0]!
    expect(drawn(session)).toEqual([
      { words: 'Marquez', path: [0, 1, 0], finding: 'error', opens: 'error', chosen: 'place' },
      { words: 'Duque', path: [0, 2, 0], finding: 'error', chosen: 'related' },
    ])
  })

  it('keeps its marks on their words between checks, in the block that is typed in and in the others', () => {
    const session = sessionWith(storyOf([paragraph('He asserted'), paragraph('She asserted')]), wordsFound({ asserted: 'said' }))
    const decorate = createDecorate(session)
    const other = () => decorate([Node.get(session.editor, [0, 2, 0]) as Text, [0, 2, 0]])
    const before = other()
    Transforms.insertText(session.editor, 'Now ', { at: { path: [0, 1, 0], offset: 0 } })
    expect(other()).toEqual(before)
    expect(decorate([Node.get(session.editor, [0, 1, 0]) as Text, [0, 1, 0]])).toMatchObject([{ anchor: { offset: 7 }, focus: { offset: 15 } }])
  })

  it('has a list of its own for the editor, to which Slate adds', () => {
    const session = sessionWith(storyOf([paragraph('one')]))
    const decorate = createDecorate(session)
    decorate([session.editor, []]).push({ anchor: { path: [0], offset: 0 }, focus: { path: [0], offset: 0 } })
    expect(decorate([session.editor, []])).toEqual([])
  })
})
