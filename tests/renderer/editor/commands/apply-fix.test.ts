import { Transforms } from 'slate'
import { describe, expect, it } from 'vitest'
import { nodeText } from '../../../../core/story/text'
import type { Finding } from '../../../../core/check/finding'
import { applyAllSafe, applyFix, setAside, takeUp } from '../../../../renderer/editor/commands/index'
import { linesOf } from '../caret'
import { finding, paragraph, sessionWith, storyOf, wordsFound } from '../stories'

const story = storyOf([paragraph('He asserted it.'), paragraph('She asserted ⟦q “we stressed it”⟧ too.')])
const wrong = { asserted: 'said', stressed: 'said' }

describe('applyFix', () => {
  it('changes the words, and one undo brings them back with their marks', () => {
    const session = sessionWith(story, wordsFound(wrong))
    applyFix(session, session.result().findings[2]!, 0)
    expect(linesOf(session.editor)).toEqual(['He asserted it.', 'She asserted ⟦q “we said it”⟧ too.'])
    session.editor.undo()
    expect(session.story()).toEqual(story)
  })

  it('puts the next finding under the hand, and after the last the first', () => {
    const session = sessionWith(story, wordsFound(wrong))
    applyFix(session, session.result().findings[0]!, 0)
    expect(session.selectedFinding?.place).toMatchObject({ block: 1, from: 4 })
    expect(session.caretPlace()).toMatchObject({ block: 1, from: 4, to: 12 })
    applyFix(session, session.result().findings[1]!, 0)
    expect(session.selectedFinding?.place).toMatchObject({ block: 1, from: 4 })
    applyFix(session, session.selectedFinding!, 0)
    expect(session.selectedFinding).toBeNull()
  })

  it('finds the words where they are by now', () => {
    const session = sessionWith(story, wordsFound(wrong))
    const [first] = session.result().findings
    Transforms.insertText(session.editor, 'Then ', { at: { path: [0, 1, 0], offset: 0 } })
    applyFix(session, first!, 0)
    expect(linesOf(session.editor)[0]).toBe('Then He said it.')
  })

  it('changes nothing when the words are gone, or there is no such fix', () => {
    const session = sessionWith(story, wordsFound(wrong))
    const [first] = session.result().findings
    applyFix(session, first!, 2)
    expect(session.story()).toEqual(story)
    Transforms.delete(session.editor, { at: { path: [0, 1, 0], offset: 5 }, unit: 'word' })
    const before = session.story()
    applyFix(session, first!, 0)
    expect(session.story()).toBe(before)
  })

  it('takes a line away whole', () => {
    const place = { field: 'body' as const, block: 1, from: 0, to: 7 }
    const remove = finding({ place, text: 'Kaynak:', fixes: [{ title: 'Remove the line', safe: true, edits: [{ place, instead: '', removeBlock: true }] }] })
    const withLine = storyOf([paragraph('One'), paragraph('Kaynak:')])
    const session = sessionWith(withLine, (now) => (now.children.length > 2 ? [remove] : []))
    applyFix(session, remove, 0)
    expect(linesOf(session.editor)).toEqual(['One'])
    session.editor.undo()
    expect(session.story()).toEqual(withLine)
  })

  it('changes fields that are not running text, as one step', () => {
    const withFields = storyOf([paragraph('One')], { slug: 'nato  talks', bylines: [{ name: 'agnes szucs', role: '', place: '' }] })
    const at = (field: 'slug' | 'byline', from: number, to: number, text: string, instead: string): Finding => finding({
      place: { field, block: 0, from, to }, text, fixes: [{ title: instead, safe: true, edits: [{ place: { field, block: 0, from, to }, instead }] }],
    })
    const session = sessionWith(withFields, (now) => [
      ...(now.slug.includes('  ') ? [at('slug', 4, 6, '  ', ' ')] : []),
      ...(now.bylines[0]?.name === 'agnes szucs' ? [at('byline', 3, 14, 'agnes szucs', 'Agnes Szucs')] : []),
    ])
    for (const one of session.result().findings) applyFix(session, one, 0)
    expect(session.story()).toMatchObject({ slug: 'nato talks', bylines: [{ name: 'Agnes Szucs' }] })
    session.editor.undo()
    session.editor.undo()
    expect(session.story()).toEqual(withFields)
  })
})

/** What stands around the closing mark, what the fix puts there, and which words are the quotation’s then. */
const edges: [string, string, [string, string], string][] = [
  ['a stop goes inside', 'a ⟦q “better path”⟧.', ['”.', '.”'], 'a ⟦q “better path.”⟧'],
  ['a stop goes outside', 'a ⟦q “better path.”⟧', ['.”', '”.'], 'a ⟦q “better path”⟧.'],
  ['straight marks become curly', 'a ⟦q "better path"⟧ so', ['path" so', 'path” so'], 'a ⟦q "better path”⟧ so'],
  ['the opening mark too', 'said ⟦q "we agreed"⟧', [' "we', ' “we'], 'said ⟦q “we agreed"⟧'],
  ['a colon comes before the opening mark', 'said ⟦q “We agreed”⟧', ['said “We', 'said: “We'], 'said: ⟦q “We agreed”⟧'],
  ['a comma comes inside before it', '⟦q “We agreed”⟧ he said', ['agreed” he', 'agreed,” he'], '⟦q “We agreed,”⟧ he said'],
  ['words inside of it', 'said ⟦q “we agreed”⟧', ['agreed', 'did'], 'said ⟦q “we did”⟧'],
  ['words up to its mark', 'said ⟦q “we agreed”⟧', ['agreed', ''], 'said ⟦q “we ”⟧'],
  ['words before it', 'he stated ⟦q “we agreed”⟧', ['stated ', 'said '], 'he said ⟦q “we agreed”⟧'],
  ['words behind it', '⟦q “We agreed,”⟧ he stated', [' he stated', ' he said'], '⟦q “We agreed,”⟧ he said'],
  ['all of it with its marks', 'a ⟦q "path"⟧ so', ['"path"', '“path”'], 'a ⟦q “path”⟧ so'],
  ['all of it without marks', 'a ⟦q “path”⟧ so', ['“path”', 'path'], 'a ⟦q path⟧ so'],
]

describe('a fix at the edge of a quotation keeps its edge: when', () => {
  it.each(edges)('%s', (_, line, [text, instead], expected) => {
    const given = storyOf([paragraph(line)])
    const from = nodeText(given.children[1]!).indexOf(text)
    const place = { field: 'body' as const, block: 0, from, to: from + text.length }
    const one = finding({ place, text, fixes: [{ title: instead, safe: true, edits: [{ place, instead }] }] })
    const session = sessionWith(given, (now) => (now === given || nodeText(now.children[1]!) === nodeText(given.children[1]!) ? [one] : []))
    applyFix(session, one, 0)
    expect(linesOf(session.editor)).toEqual([expected])
  })
})

describe('applyAllSafe', () => {
  it('applies every safe fix of the rule, as one step', () => {
    const session = sessionWith(story, wordsFound(wrong))
    applyAllSafe(session, 'words/said')
    expect(linesOf(session.editor)).toEqual(['He said it.', 'She said ⟦q “we said it”⟧ too.'])
    session.editor.undo()
    expect(session.story()).toEqual(story)
  })

  it('leaves other rules and fixes that need judgement alone', () => {
    const all = wordsFound(wrong)
    const session = sessionWith(story, (now) => all(now).map((one, index) => ({
      ...one,
      rule: index === 0 ? 'words/other' : 'words/said',
      fixes: one.fixes.map((fix) => ({ ...fix, safe: one.text === 'stressed' })),
    })))
    applyAllSafe(session, 'words/said')
    expect(linesOf(session.editor)).toEqual(['He asserted it.', 'She asserted ⟦q “we said it”⟧ too.'])
  })
})

describe('setting a finding aside', () => {
  it('keeps the reason and who gave it in the record, and taking it up again removes it; both are steps for undo', () => {
    const session = sessionWith(story, wordsFound(wrong))
    const [first] = session.result().findings
    setAside(session, first!, { reason: 'The speaker’s own words', extent: 'once', by: 'Elif Aydin' })
    expect(session.story().setAside).toEqual([{
      key: first!.key, rule: 'words/said', text: 'asserted', reason: 'The speaker’s own words', extent: 'once', by: 'Elif Aydin',
      at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/) as string,
    }])
    takeUp(session, first!.key)
    expect(session.story().setAside).toEqual([])
    session.editor.undo()
    expect(session.story().setAside).toHaveLength(1)
    session.editor.undo()
    expect(session.story()).toEqual(story)
  })

  it('again replaces the record that was there', () => {
    const session = sessionWith(story, wordsFound(wrong))
    const [first] = session.result().findings
    setAside(session, first!, { reason: 'Official name', extent: 'once', by: 'Elif Aydin' })
    setAside(session, first!, { reason: 'Agreed with the desk', extent: 'story', by: 'Elif Aydin' })
    expect(session.story().setAside).toMatchObject([{ reason: 'Agreed with the desk', extent: 'story' }])
  })
})

