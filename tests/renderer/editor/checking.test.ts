import { Transforms } from 'slate'
import { IS_COMPOSING } from 'slate-dom'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Session } from '../../../renderer/session'
import { paragraph, sessionWith, storyOf, wordsFound } from './stories'

const wrong = { asserted: 'said', stressed: 'said' }

function at(block: number, offset: number) {
  return { path: [0, 1 + block, 0], offset }
}

/** Types sign by sign at the caret, as fast as hands do. */
async function type(session: Session, text: string): Promise<void> {
  for (const sign of text) {
    session.editor.insertText(sign)
    await vi.advanceTimersByTimeAsync(60)
  }
}

function marked(session: Session): string[] {
  return session.marks().map(({ text, place }) => `${text} ${place.block}:${place.from}`)
}

describe('what is marked while somebody types', () => {
  beforeEach(() => { vi.useFakeTimers() })
  afterEach(() => { vi.useRealTimers() })

  it('has been checked when the session begins', () => {
    const session = sessionWith(storyOf([paragraph('He asserted it')]), wordsFound(wrong))
    expect(marked(session)).toEqual(['asserted 0:3'])
    expect(session.result().findings).toHaveLength(1)
  })

  it('moves at once with what is typed before it', () => {
    const session = sessionWith(storyOf([paragraph('He asserted it')]), wordsFound(wrong))
    const version = session.marksVersion()
    Transforms.insertText(session.editor, 'So ', { at: at(0, 0) })
    expect(marked(session)).toEqual(['asserted 0:6'])
    expect(session.marksVersion()).toBe(version)
  })

  it('goes at once when its words are touched', () => {
    const session = sessionWith(storyOf([paragraph('He asserted it')]), wordsFound(wrong))
    Transforms.delete(session.editor, { at: at(0, 5), unit: 'character' })
    expect(marked(session)).toEqual([])
  })

  it('leaves the word under the caret in peace until it is finished', async () => {
    const session = sessionWith(storyOf([paragraph('He ')]), wordsFound(wrong))
    Transforms.select(session.editor, at(0, 3))
    await type(session, 'stressed')
    expect(marked(session)).toEqual([])
    await type(session, ' ')
    expect(marked(session)).toEqual(['stressed 0:3'])
  })

  it('marks a word that nobody has typed at for a second', async () => {
    const session = sessionWith(storyOf([paragraph('He ')]), wordsFound(wrong))
    Transforms.select(session.editor, at(0, 3))
    await type(session, 'stressed')
    await vi.advanceTimersByTimeAsync(1100)
    expect(marked(session)).toEqual(['stressed 0:3'])
  })

  it('marks the word as soon as the caret has left it', async () => {
    const session = sessionWith(storyOf([paragraph('He '), paragraph('Two')]), wordsFound(wrong))
    Transforms.select(session.editor, at(0, 3))
    await type(session, 'stressed')
    Transforms.select(session.editor, at(1, 0))
    await vi.advanceTimersByTimeAsync(30)
    expect(marked(session)).toEqual(['stressed 0:3'])
  })

  it('keeps the list still until the typing rests', async () => {
    const session = sessionWith(storyOf([paragraph('He stressed '), paragraph('She asserted')]), wordsFound(wrong))
    const shown = session.result()
    Transforms.select(session.editor, at(0, 12))
    await type(session, 'and asserted ')
    expect(session.result()).toBe(shown)
    expect(session.marks()).toHaveLength(3)
    await vi.advanceTimersByTimeAsync(300)
    expect(session.result().findings).toHaveLength(3)
  })

  it('keeps the objects of findings that say the same', async () => {
    const session = sessionWith(storyOf([paragraph('He stressed'), paragraph('She asserted')]), wordsFound(wrong))
    const [first] = session.result().findings
    Transforms.insertText(session.editor, ' it', { at: at(1, 12) })
    await vi.advanceTimersByTimeAsync(400)
    expect(session.result().findings[0]).toBe(first)
  })

  it('changes nothing while an input method composes', async () => {
    const session = sessionWith(storyOf([paragraph('He stressed'), paragraph('She')]), wordsFound(wrong))
    Transforms.select(session.editor, at(1, 3))
    await type(session, ' asserted')
    IS_COMPOSING.set(session.editor, true)
    const marks = session.marks()
    await vi.advanceTimersByTimeAsync(3000)
    expect(session.marks()).toBe(marks)
    IS_COMPOSING.set(session.editor, false)
    await vi.advanceTimersByTimeAsync(1000)
    expect(marked(session)).toEqual(['stressed 0:3', 'asserted 1:4'])
  })

  it('checks at once when asked', async () => {
    const session = sessionWith(storyOf([paragraph('He ')]), wordsFound(wrong))
    Transforms.select(session.editor, at(0, 3))
    await type(session, 'stressed')
    session.checkNow()
    expect(session.result().findings).toHaveLength(1)
    expect(marked(session)).toEqual(['stressed 0:3'])
  })

  it('says nothing more once it is closed', async () => {
    const session = sessionWith(storyOf([paragraph('He ')]), wordsFound(wrong))
    Transforms.insertText(session.editor, 'stressed so', { at: at(0, 3) })
    session.close()
    const marks = session.marks()
    await vi.advanceTimersByTimeAsync(3000)
    expect(session.marks()).toBe(marks)
  })
})
