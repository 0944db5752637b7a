import { Editor, Transforms } from 'slate'
import { describe, expect, it } from 'vitest'
import { confirmDoubt, goToQuotation, markQuotation, setQuotation, unmarkQuotation } from '../../../../renderer/editor/commands/index'
import type { Doubt, Story } from '../../../../core/story/story'
import { sessionWith, paragraph, quotation, sampleStory, shown, storyOf } from '../stories'
import type { Session } from '../../../../renderer/session'
import { brokenPromises } from '../promises'

/** A session on these lines, with what is between the bars selected; one bar is the caret. */
function selecting(lines: string[], more: Partial<Story> = {}): Session {
  const bars = lines.flatMap((line, block) => [...line.replace(/⟦\w+ |⟧/g, '').matchAll(/\|/g)].map((bar, index) => ({ block, at: bar.index - index })))
  const session = sessionWith(storyOf(lines.map((line) => paragraph(line.replaceAll('|', ''))), more))
  const point = ({ block, at }: { block: number, at: number }) => pointAt(session, block, at)
  Transforms.select(session.editor, { anchor: point(bars[0]!), focus: point(bars.at(-1)!) })
  return session
}

function pointAt({ editor }: Session, block: number, at: number) {
  let left = at
  for (const [node, path] of Editor.nodes(editor, { at: [0, 1 + block], match: (each) => 'text' in each })) {
    const { text } = node as { text: string }
    if (left <= text.length) return { path, offset: left }
    left -= text.length
  }
  return Editor.end(editor, [0, 1 + block])
}

/** The body with ids replaced by the order of the ledger. */
function body(session: Session): string[] {
  const story = session.story()
  return shown(story.children.slice(1) as never, Object.fromEntries(story.quotations.map(({ id }, index) => [id, `q${index + 1}`])))
}

describe('markQuotation', () => {
  it.each<[string, string[], string[]]>([
    ['the selected words', ['He said |“yes”| and left.'], ['He said ⟦q1 “yes”⟧ and left.']],
    ['the marks around the selected words too', ['He said “|yes|” and left.'], ['He said ⟦q1 “yes”⟧ and left.']],
    ['no white space at the ends', ['He said| “yes” |and left.'], ['He said ⟦q1 “yes”⟧ and left.']],
    ['a speech over paragraphs', ['|“One.', '“Two.”| he said'], ['⟦q1 “One.⟧', '⟦q1 “Two.”⟧ he said']],
    ['the passage around the caret', ['He said “y|es” and left.'], ['He said ⟦q1 “yes”⟧ and left.']],
    ['nothing where the caret is in no passage', ['He sa|id “yes”.'], ['He said “yes”.']],
    ['nothing but white space', ['He said| |so.'], ['He said so.']],
    ['what is left of another quotation stays its own', ['⟦a “one |two”⟧ three|'], ['⟦q1 “one ⟧⟦q2 two” three⟧']],
  ])('marks %s', (_, lines, expected) => {
    const session = selecting(lines)
    markQuotation(session)
    expect(body(session)).toEqual(expected)
    expect(brokenPromises(session.story())).toEqual([])
  })

  it('grows a quotation that lies in the selection, and keeps what is known of it', () => {
    const known = quotation('a', { speaker: 'Lavrov', confirmed: true })
    const session = selecting(['He said |⟦a “one”⟧ and two|.'], { quotations: [known] })
    markQuotation(session)
    expect(body(session)).toEqual(['He said ⟦q1 “one” and two⟧.'])
    expect(session.story().quotations).toEqual([known])
  })

  it('proposes the speaker whom the text names, and the place, to be confirmed', () => {
    const session = selecting(['Foreign Minister Sergey Lavrov spoke.', '|“We are ready to talk,”| Lavrov said at a news conference.'])
    markQuotation(session)
    const [entry] = session.story().quotations
    expect(entry).toMatchObject({ speaker: 'Lavrov', extent: 'whole', saidWhere: 'at a news conference', confirmed: false })
    expect(session.story().people).toMatchObject([{ id: entry!.people[0], name: 'Sergey Lavrov', title: 'Foreign Minister' }])
  })

  it('points at somebody the story names already', () => {
    const people = [{ id: 'p1', name: 'Sergey Lavrov', title: 'Minister' }]
    const session = selecting(['Foreign Minister Sergey Lavrov said |“no.”|'], { people })
    markQuotation(session)
    expect(session.story().people).toEqual(people)
    expect(session.story().quotations[0]!.people).toEqual(['p1'])
  })

  it('is one step for undo', () => {
    const session = selecting(['Foreign Minister Sergey Lavrov said |“no.”|'])
    const before = session.story()
    markQuotation(session)
    session.editor.undo()
    expect(session.story()).toEqual(before)
  })

  it('leaves the headline alone', () => {
    const session = sessionWith(storyOf([paragraph('One')]))
    Transforms.select(session.editor, [0, 0])
    markQuotation(session)
    expect(session.story().quotations).toEqual([])
  })

  it('finds in the sample what import found, when it is unmarked and marked again', () => {
    const session = sessionWith(sampleStory())
    const before = session.story()
    for (const { id } of before.quotations) {
      goToQuotation(session, id)
      unmarkQuotation(session, id)
      markQuotation(session)
    }
    const bare = (story: Story) => story.quotations.map(({ id: _id, ...rest }) => rest)
    expect(bare(session.story())).toEqual(bare(before))
  })
})

describe('unmarkQuotation', () => {
  it('leaves the words, takes the entry and the doubts about it, and undo brings all back', () => {
    const doubt: Doubt = { id: 'd', about: 'quotation', block: 0, quotation: 'a', says: 'Who?' }
    const session = sessionWith(storyOf([paragraph('⟦a “one”⟧ and ⟦b “two”⟧')], { doubts: [doubt] }))
    const before = session.story()
    unmarkQuotation(session, 'a')
    expect(body(session)).toEqual(['“one” and ⟦q1 “two”⟧'])
    expect(session.story().doubts).toEqual([])
    session.editor.undo()
    expect(session.story()).toEqual(before)
  })
})

describe('the ledger', () => {
  const doubt: Doubt = { id: 'd', about: 'quotation', block: 0, quotation: 'a', says: '“He” is taken for Lavrov.' }
  const story = storyOf([paragraph('⟦a “one”⟧')], { doubts: [doubt], quotations: [quotation('a', { speaker: 'Lavrov' })] })

  it('changes by setQuotation, and typing on is one step', () => {
    const session = sessionWith(story)
    for (const saidTo of ['t', 'to', 'to r']) setQuotation(session, 'a', { saidTo })
    expect(session.story().quotations[0]!.saidTo).toBe('to r')
    session.editor.undo()
    expect(session.story()).toEqual(story)
  })

  it('has no doubt any more about a quotation whose speaker is confirmed', () => {
    const session = sessionWith(story)
    setQuotation(session, 'a', { confirmed: true })
    expect(session.story().doubts).toEqual([])
  })

  it('counts a quotation as confirmed when the doubt about it is', () => {
    const session = sessionWith(story)
    confirmDoubt(session, 'd')
    expect(session.story()).toMatchObject({ doubts: [], quotations: [{ confirmed: true }] })
    session.editor.undo()
    expect(session.story()).toEqual(story)
  })

  it('does not call nobody confirmed', () => {
    const session = sessionWith({ ...story, quotations: [quotation('a')] })
    confirmDoubt(session, 'd')
    expect(session.story()).toMatchObject({ doubts: [], quotations: [{ confirmed: false }] })
  })

  it('leads to the words', () => {
    const session = sessionWith(storyOf([paragraph('One'), paragraph('He said ⟦a “one”⟧')]))
    goToQuotation(session, 'a')
    expect(session.caretPlace()).toEqual({ field: 'body', block: 1, from: 8, to: 13 })
  })
})
