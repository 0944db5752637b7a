import { Transforms, type Editor } from 'slate'
import { describe, expect, it } from 'vitest'
import type { Doubt, LeftOut, Story } from '../../../../core/story/story'
import { storyOf as storyIn } from '../../../../renderer/editor/places'
import { createStoryEditor } from '../../../../renderer/editor/with-story'
import { paragraph, storyOf } from '../stories'

const doubt = (about: Doubt['about'], block: number): Doubt => ({ id: `${about}${block}`, about, block, quotation: '', says: 'Not sure.' })
const line = (before: number): LeftOut => ({ id: `l${before}`, text: 'Kaynak:', because: 'leftovers/source-line', before })

function editor(more: Partial<Story>): Editor {
  const body = [paragraph('one'), paragraph('two'), paragraph('three')]
  return createStoryEditor(storyOf(body, more, [{ type: 'subhead', children: [{ text: 'Sub' }] }]))
}

/** What each change does to doubts about the blocks 0, 1 and 2, and to lines before 0, 1 and 3. */
const changes: [string, (editor: Editor) => void, number[], number[]][] = [
  ['a paragraph comes first', (e) => Transforms.insertNodes(e, paragraph('new'), { at: [0, 2] }), [1, 2, 3], [0, 2, 4]],
  ['the second goes', (e) => Transforms.removeNodes(e, { at: [0, 3] }), [0, 1], [0, 1, 2]],
  ['the second is parted', (e) => Transforms.splitNodes(e, { at: { path: [0, 3, 0], offset: 1 } }), [0, 1, 3], [0, 1, 4]],
  ['the second joins the first', (e) => Transforms.mergeNodes(e, { at: [0, 3] }), [0, 0, 1], [0, 1, 2]],
  ['a subhead comes', (e) => Transforms.insertNodes(e, { type: 'subhead', children: [{ text: 'New' }] }, { at: [0, 2] }), [0, 1, 2], [0, 1, 3]],
  ['the subhead goes', (e) => Transforms.removeNodes(e, { at: [0, 1] }), [0, 1, 2], [0, 1, 3]],
  ['the subhead becomes text', (e) => Transforms.setNodes(e, { type: 'paragraph' }, { at: [0, 1] }), [1, 2, 3], [1, 2, 4]],
]

describe('numbers of blocks', () => {
  it.each(changes)('follow when %s', (_, change, doubts, lines) => {
    const it = editor({ doubts: [doubt('body', 0), doubt('body', 1), doubt('body', 2)], leftOut: [line(0), line(1), line(3)] })
    const before = storyIn(it)
    change(it)
    expect(storyIn(it).doubts.map(({ block }) => block)).toEqual(doubts)
    expect(storyIn(it).leftOut.map((one) => one.before)).toEqual(lines)
    it.undo()
    expect(storyIn(it)).toEqual(before)
  })

  it('of a subhead follow it, and say text once it is text', () => {
    const it = editor({ doubts: [doubt('subhead', 0), doubt('headline', 0)] })
    Transforms.setNodes(it, { type: 'paragraph' }, { at: [0, 1] })
    expect(storyIn(it).doubts).toMatchObject([{ about: 'body', block: 0 }, { about: 'headline', block: 0 }])
  })
})
