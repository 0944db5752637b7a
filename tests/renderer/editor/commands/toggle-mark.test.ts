import { Transforms, type Range } from 'slate'
import { describe, expect, it } from 'vitest'
import type { Text } from '../../../../core/story/story'
import { toggleMark } from '../../../../renderer/editor/commands/index'
import { hrefAt, isAddress, linkRange, setLink } from '../../../../renderer/editor/commands/set-link'
import type { Session } from '../../../../renderer/session'
import { sessionWith, storyOf } from '../stories'

function on(...runs: Text[]): Session {
  return sessionWith(storyOf([{ type: 'paragraph', children: runs }]))
}

function select(session: Session, from: number, to = from, run = 0): void {
  Transforms.select(session.editor, { anchor: { path: [0, 1, run], offset: from }, focus: { path: [0, 1, run], offset: to } })
}

function runsOf(session: Session): Text[] {
  return (session.story().children[1] as { children: Text[] }).children
}

describe('toggleMark', () => {
  it('sets a mark on the selected words and takes it off again', () => {
    const session = on({ text: 'one two three' })
    select(session, 4, 7)
    toggleMark(session, 'bold')
    expect(runsOf(session)).toEqual([{ text: 'one ' }, { text: 'two', bold: true }, { text: ' three' }])
    toggleMark(session, 'bold')
    expect(runsOf(session)).toEqual([{ text: 'one two three' }])
  })

  it('sets it on all where only some carry it', () => {
    const session = on({ text: 'one ' }, { text: 'two', italic: true })
    Transforms.select(session.editor, [0, 1])
    toggleMark(session, 'italic')
    expect(runsOf(session)).toEqual([{ text: 'one two', italic: true }])
  })

  it('means the word at the caret, in one step for undo', () => {
    const session = on({ text: 'at Reuters’ desk' })
    const before = session.story()
    select(session, 5)
    toggleMark(session, 'stet')
    expect(runsOf(session)).toEqual([{ text: 'at ' }, { text: 'Reuters’', stet: true }, { text: ' desk' }])
    session.editor.undo()
    expect(session.story()).toEqual(before)
  })

  it('means what is typed next where there is no word', () => {
    const session = on({ text: 'one  two' })
    select(session, 4)
    toggleMark(session, 'bold')
    session.editor.insertText('and')
    expect(runsOf(session)).toEqual([{ text: 'one ' }, { text: 'and', bold: true }, { text: ' two' }])
  })

  it('is taken off behind a word just typed with it, for what is typed next', () => {
    const session = on({ text: 'one ' })
    select(session, 4)
    for (const text of ['two', ' three']) {
      toggleMark(session, 'italic')
      session.editor.insertText(text)
    }
    expect(runsOf(session)).toEqual([{ text: 'one ' }, { text: 'two', italic: true }, { text: ' three' }])
  })

  it('keeps what is quoted quoted', () => {
    const session = on({ text: '“yes we do”', quotation: 'q' })
    select(session, 5, 7)
    toggleMark(session, 'italic')
    expect(runsOf(session).map(({ quotation }) => quotation)).toEqual(['q', 'q', 'q'])
  })

  it('does nothing before anybody was in the text', () => {
    const session = on({ text: 'one' })
    toggleMark(session, 'bold')
    expect(runsOf(session)).toEqual([{ text: 'one' }])
  })
})

describe('links', () => {
  it('are set on the word at the caret, changed as a whole, and taken off', () => {
    const session = on({ text: 'the agency’s site' })
    select(session, 6)
    setLink(session, linkRange(session)!, ' https://example.com ')
    expect(runsOf(session)).toEqual([{ text: 'the ' }, { text: 'agency’s', href: 'https://example.com' }, { text: ' site' }])
    select(session, 2, 2, 1)
    expect(hrefAt(session)).toBe('https://example.com')
    setLink(session, linkRange(session) as Range, 'mailto:desk@example.com')
    expect(runsOf(session)[1]).toEqual({ text: 'agency’s', href: 'mailto:desk@example.com' })
    setLink(session, linkRange(session)!, '')
    expect(runsOf(session)).toEqual([{ text: 'the agency’s site' }])
  })

  it('reach over runs that differ otherwise', () => {
    const session = on({ text: 'a', href: 'https://a.example' }, { text: 'b', href: 'https://a.example', bold: true }, { text: ' c' })
    select(session, 1, 1, 1)
    setLink(session, linkRange(session)!, '')
    expect(runsOf(session)).toEqual([{ text: 'a' }, { text: 'b', bold: true }, { text: ' c' }])
  })

  it.each([
    ['https://example.com/a', true], ['http://a', true], ['mailto:a@b', true], ['example.com', false], ['javascript:alert(1)', false], ['https://', false],
  ])('know an address: %s → %s', (address, expected) => {
    expect(isAddress(address)).toBe(expected)
  })
})
