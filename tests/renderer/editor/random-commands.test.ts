import fc from 'fast-check'
import { Node, Text } from 'slate'
import { describe, expect, it } from 'vitest'
import { arbitraryStory } from '../../arbitrary-story'
import { deed, doAll } from './deeds'
import { brokenPromises } from './promises'
import { sessionWith } from './stories'

describe('whatever is done to a story', () => {
  it('keeps every promise about its structure, and undoing all of it gives the story back', () => {
    fc.assert(fc.property(arbitraryStory(), fc.array(deed, { maxLength: 14 }), (story, deeds) => {
      const session = sessionWith(story)
      const start = session.story()
      expect(brokenPromises(start)).toEqual([])
      doAll(session, deeds, ({ does }) => expect(brokenPromises(session.story()), `after ${does}`).toEqual([]))
      while (session.editor.history.undos.length > 0) session.editor.undo()
      expect(session.story()).toEqual(start)
      session.close()
    }), { numRuns: 120 })
  })

  it('leaves the selection on text that is there', () => {
    fc.assert(fc.property(arbitraryStory(), fc.array(deed, { maxLength: 8 }), (story, deeds) => {
      const session = sessionWith(story)
      doAll(session, deeds, ({ does }) => {
        const { selection } = session.editor
        for (const point of selection ? [selection.anchor, selection.focus] : []) {
          const node = Node.getIf(session.editor, point.path)
          expect(Text.isText(node) && point.offset <= node.text.length, `after ${does}`).toBe(true)
        }
      })
      session.close()
    }), { numRuns: 60 })
  })
})
