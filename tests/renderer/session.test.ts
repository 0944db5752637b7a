import { Transforms } from 'slate'
import { IS_FOCUSED } from 'slate-dom'
import { describe, expect, it } from 'vitest'
import { setField } from '../../renderer/editor/commands/set-field'
import { paragraph, sessionWith, storyOf, wordsFound } from './editor/stories'

const story = storyOf([paragraph('He asserted it'), paragraph('She asserted it')])
const session = () => sessionWith(story, wordsFound({ asserted: 'said' }))

/** Slate tells of its changes once the turn is over. */
const told = () => Promise.resolve()

describe('a session', () => {
  it('tells of a field within the same turn, so that the control it is typed in keeps its caret', () => {
    const it = session()
    const slugs: string[] = []
    it.subscribe(() => slugs.push(it.story().slug))
    setField(it.editor, { slug: 'n' })
    expect(slugs).toEqual(['n'])
  })

  it('tells of text once the turn is over, and nobody who has stopped listening', async () => {
    const it = session()
    let times = 0
    const stop = it.subscribe(() => { times++ })
    Transforms.insertText(it.editor, 'Now ', { at: { path: [0, 1, 0], offset: 0 } })
    await told()
    expect(times).toBe(1)
    stop()
    Transforms.insertText(it.editor, 'And ', { at: { path: [0, 1, 0], offset: 0 } })
    await told()
    expect(times).toBe(1)
  })

  it('keeps the chosen finding chosen while its words move, the second of two alike as well', async () => {
    const it = session()
    it.selectedFinding = it.result().findings[1]!
    Transforms.insertNodes(it.editor, paragraph('New'), { at: [0, 1] })
    await told()
    it.checkNow()
    expect(it.selectedFinding.place).toMatchObject({ block: 2, from: 4 })
  })

  it('has nothing chosen any more when the words are gone', () => {
    const it = sessionWith(storyOf([paragraph('He asserted it')]), wordsFound({ asserted: 'said' }))
    it.selectedFinding = it.result().findings[0]!
    Transforms.delete(it.editor, { at: [0, 1, 0] })
    it.checkNow()
    expect(it.selectedFinding).toBeNull()
  })

  it('leaves the choice when the hand goes elsewhere in the text, and not while it is in the list', async () => {
    const it = session()
    it.selectedFinding = it.result().findings[0]!
    Transforms.select(it.editor, { path: [0, 2, 0], offset: 0 })
    await told()
    expect(it.selectedFinding).not.toBeNull()
    IS_FOCUSED.set(it.editor, true)
    Transforms.select(it.editor, { path: [0, 1, 0], offset: 5 })
    await told()
    expect(it.selectedFinding).not.toBeNull()
    Transforms.select(it.editor, { path: [0, 2, 0], offset: 0 })
    await told()
    expect(it.selectedFinding).toBeNull()
  })

  it('knows where the caret is, and nothing before anybody was in the text', () => {
    const it = session()
    expect(it.caretPlace()).toBeNull()
    Transforms.select(it.editor, { anchor: { path: [0, 1, 0], offset: 3 }, focus: { path: [0, 1, 0], offset: 11 } })
    expect(it.caretPlace()).toEqual({ field: 'body', block: 0, from: 3, to: 11 })
  })
})
