import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { longestRead, recognise, recogniseQuotations } from '../../../core/quotations/recognise'
import type { Paragraph, Story, Text } from '../../../core/story/story'
import { body, nodeText } from '../../../core/story/text'

const paragraph = (...children: (string | Text)[]): Paragraph => ({
  type: 'paragraph',
  children: children.map((child) => (typeof child === 'string' ? { text: child } : child)),
})

function storyOf(...blocks: Story['children']): Story {
  return {
    type: 'story',
    id: 'story',
    version: 1,
    created: '2026-11-24T10:00:00+03:00',
    slug: 'talks',
    bylines: [],
    dateline: null,
    quotations: [],
    people: [],
    subjects: [],
    keywords: [],
    places: [],
    genre: 'Current',
    urgency: 4,
    embargo: null,
    language: 'en',
    direction: 'ltr',
    rights: '',
    related: [],
    leftOut: [],
    doubts: [],
    setAside: [],
    sendings: [],
    children: [{ type: 'headline', children: [{ text: '“Talks” held' }] }, ...blocks],
  }
}

function ids(name = 'id'): () => string {
  let count = 0
  return () => `${name}-${++count}`
}

function ledger(story: Story): string[] {
  return story.quotations.map(({ id, speaker }) => {
    const words = body(story).map((block) =>
      (block as Paragraph).children
        .filter((leaf) => leaf.quotation === id)
        .map(({ text }) => text)
        .join(''),
    )
    return `${id} ${words.filter(Boolean).join(' / ')} = ${speaker}`
  })
}

const said = 'NATO chief Jens Stoltenberg said talks were “useful” and “long.”'

describe('recogniseQuotations', () => {
  it('marks the words, marks included, and keeps the other properties of a run', () => {
    const story = recogniseQuotations(
      storyOf(paragraph('Jens Stoltenberg said “we ', { text: 'all', bold: true }, ' agreed.”')),
      ids(),
    )
    const id = story.quotations[0]!.id
    expect(body(story)[0]).toEqual({
      type: 'paragraph',
      children: [
        { text: 'Jens Stoltenberg said ' },
        { text: '“we ', quotation: id },
        { text: 'all', bold: true, quotation: id },
        { text: ' agreed.”', quotation: id },
      ],
    })
  })

  it('lists quotations and people in reading order, each speaker pointing at a person', () => {
    const story = recogniseQuotations(storyOf(paragraph(said)), ids())
    expect(story.people.map(({ name, title }) => [name, title])).toEqual([['Jens Stoltenberg', 'NATO chief']])
    expect(story.quotations.map(({ speaker, people, extent }) => [speaker, people, extent])).toEqual([
      ['Stoltenberg', [story.people[0]!.id], 'fragment'],
      ['Stoltenberg', [story.people[0]!.id], 'fragment'],
    ])
  })

  it('does not touch the headline', () => {
    const story = storyOf(paragraph(said))
    expect(recogniseQuotations(story, ids()).children[0]).toBe(story.children[0])
  })

  it('answers the same story when nothing changes, and the same nodes where nothing changes', () => {
    const once = recogniseQuotations(storyOf(paragraph(said), paragraph('Nothing was said.')), ids())
    expect(recogniseQuotations(once, ids())).toBe(once)
    const edited = { ...once, children: [...once.children.slice(0, 2), paragraph('He called it “a start.”')] }
    const again = recogniseQuotations(edited, ids())
    expect(again.children[1]).toBe(once.children[1])
    expect(again.quotations).toHaveLength(3)
  })

  it('keeps the id of a quotation whose words were edited, also when one before it goes', () => {
    const once = recogniseQuotations(storyOf(paragraph(said)), ids())
    const second = once.quotations[1]!.id
    const edited = {
      ...once,
      children: [
        once.children[0]!,
        paragraph('Jens Stoltenberg said talks were useful and ', { text: '“very long.”', quotation: second }),
      ],
    }
    expect(ledger(recogniseQuotations(edited, () => 'new'))).toEqual([`${second} “very long.” = Stoltenberg`])
  })

  it('keeps one id for each quotation when a copied run carries the same', () => {
    const once = recogniseQuotations(storyOf(paragraph(said)), ids())
    const copied = { ...once, children: [...once.children, once.children[1]!] }
    const again = recogniseQuotations(copied, ids('new'))
    expect(new Set(again.quotations.map(({ id }) => id)).size).toBe(4)
  })

  it('keeps a confirmed speaker and what an editor entered', () => {
    const once = recogniseQuotations(storyOf(paragraph(said)), ids())
    const [first, second] = once.quotations
    const edited: Story = {
      ...once,
      quotations: [
        { ...first!, speaker: 'Lavrov', people: [], confirmed: true },
        { ...second!, saidTo: 'to the council', translated: true },
      ],
    }
    expect(
      recogniseQuotations(
        { ...edited, children: [once.children[0]!, paragraph('So: ', ...(once.children[1] as Paragraph).children)] },
        ids(),
      ).quotations,
    ).toEqual(edited.quotations)
  })

  it('follows the text with a speaker that nobody confirmed', () => {
    const once = recogniseQuotations(storyOf(paragraph(said)), ids())
    const leaves = (once.children[1] as Paragraph).children
    const edited = {
      ...once,
      children: [once.children[0]!, paragraph('Foreign Minister Sergey Lavrov said talks were ', ...leaves.slice(1))],
    }
    expect(recogniseQuotations(edited, ids()).quotations.map(({ speaker }) => speaker)).toEqual(['Lavrov', 'Lavrov'])
  })

  it('takes the mark off words that are no longer quoted', () => {
    const once = recogniseQuotations(storyOf(paragraph(said)), ids())
    const id = once.quotations[0]!.id
    const edited = {
      ...once,
      children: [once.children[0]!, paragraph('Talks were ', { text: 'useful', quotation: id }, '.')],
    }
    const again = recogniseQuotations(edited, ids())
    expect([again.quotations, body(again)[0]]).toEqual([[], paragraph('Talks were useful.')])
  })

  it('keeps words an editor marked by hand and confirmed', () => {
    const once = recogniseQuotations(storyOf(paragraph(said)), ids())
    const entry = { ...once.quotations[0]!, confirmed: true }
    const edited = {
      ...once,
      quotations: [entry],
      children: [once.children[0]!, paragraph('Talks were ', { text: 'useful', quotation: entry.id }, '.')],
    }
    expect(recogniseQuotations(edited, ids()).quotations).toEqual([entry])
  })

  it('leaves the marks of a paragraph alone while a quotation is being typed in it', () => {
    const once = recogniseQuotations(storyOf(paragraph(said)), ids())
    const leaves = (once.children[1] as Paragraph).children
    const typing = {
      ...once,
      children: [
        once.children[0]!,
        paragraph(leaves[0]!, { text: '“useful', quotation: leaves[1]!.quotation! }, ' and long.'),
      ],
    }
    expect(recogniseQuotations(typing, ids()).quotations.map(({ id }) => id)).toEqual([once.quotations[0]!.id])
  })

  it('gives a speech over paragraphs one entry', () => {
    const story = recogniseQuotations(storyOf(paragraph('“One.'), paragraph('“Two,” Jens Stoltenberg said.')), ids())
    expect(ledger(story)).toEqual([`${story.quotations[0]!.id} “One. / “Two,” = Stoltenberg`])
  })

  it('reads list items and fact boxes, not crossheads or tables', () => {
    const story = recogniseQuotations(
      storyOf(
        { type: 'crosshead', children: [{ text: 'A “deal”' }] },
        {
          type: 'list',
          ordered: false,
          children: [{ type: 'list-item', children: [{ text: 'Jens Stoltenberg said “no.”' }] }],
        },
        { type: 'fact-box', children: [{ type: 'paragraph', children: [{ text: 'Jens Stoltenberg said “yes.”' }] }] },
      ),
      ids(),
    )
    expect(story.quotations).toHaveLength(2)
  })

  it('keeps the office an editor wrote for a person', () => {
    const once = recogniseQuotations(storyOf(paragraph(said)), ids())
    const edited = { ...once, people: [{ ...once.people[0]!, title: 'Secretary general of NATO' }] }
    expect(recogniseQuotations(edited, ids())).toBe(edited)
  })

  it('looks for nothing in a block that is no paragraph but a book', () => {
    const story = storyOf(paragraph(`${said} `.repeat(Math.ceil(longestRead / said.length))))
    expect(recogniseQuotations(story, ids())).toBe(story)
  })

  it('says what it is not sure of', () => {
    const { doubts, story } = recognise(storyOf(paragraph('“Nobody said this in any way.”')), ids())
    expect(doubts).toEqual([
      {
        about: 'quotation',
        block: 0,
        quotation: story.quotations[0]!.id,
        says: 'Nobody is named as the speaker of this quotation.',
      },
    ])
  })

  it('never changes the text and changes nothing the second time', () => {
    const piece = fc.constantFrom(
      '“',
      '”',
      '"',
      '‘',
      '’',
      ' ',
      'Jens Stoltenberg',
      ' said ',
      'He',
      ',',
      '. ',
      'we agreed',
      '\n',
    )
    const text = fc.array(piece, { maxLength: 16 }).map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(fc.array(fc.tuple(text, fc.boolean()), { minLength: 1, maxLength: 4 }), (blocks) => {
        const story = storyOf(
          ...blocks.map(([words, bold]) => paragraph(bold ? { text: words, bold: true as const } : words)),
        )
        const newId = ids()
        const once = recogniseQuotations(story, newId)
        expect(body(once).map(nodeText)).toEqual(body(story).map(nodeText))
        expect(recogniseQuotations(once, newId)).toBe(once)
      }),
    )
  })
})
