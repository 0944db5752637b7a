import { Editor, Transforms, type Operation } from 'slate'
import { HistoryEditor } from 'slate-history'
import { bodyStart } from '../../../core/story/text'
import type { Doubt, LeftOut, Story } from '../../../core/story/story'
import { storyOf, storyPath } from '../places'

/**
 * Promise: what counts body blocks or subheads keeps pointing at the same one. Doubts and lines left out name blocks by
 * number; when blocks come and go above them, the numbers follow, and a doubt about a block that is gone goes too.
 */
export function withBlockNumbers(editor: Editor): Editor {
  const { apply } = editor
  editor.apply = (operation) => {
    const step = blockStep(operation)
    // An undo or redo brings the numbers back with everything else.
    if (!step || HistoryEditor.isSaving(editor) === false) {
      apply(operation)
      return
    }
    const story = storyOf(editor)
    const doubts = moveDoubts(story, step)
    const leftOut = moveLeftOut(story, step)
    Editor.withoutNormalizing(editor, () => {
      apply(operation)
      Transforms.setNodes(editor, { doubts, leftOut }, { at: storyPath })
    })
  }
  return editor
}

/** A child of the story comes to stand at `index`, or the one there goes, perhaps into the one before it. */
interface BlockStep {
  index: number
  by: 1 | -1
  merged: boolean
}

function blockStep(operation: Operation): BlockStep | null {
  if (!('path' in operation) || operation.path.length !== 2) return null
  const index = operation.path[1]!
  switch (operation.type) {
    case 'insert_node': return { index, by: 1, merged: false }
    case 'remove_node': return { index, by: -1, merged: false }
    case 'split_node': return { index: index + 1, by: 1, merged: false }
    case 'merge_node': return { index, by: -1, merged: true }
    default: return null
  }
}

function moveDoubts(story: Story, { index, by, merged }: BlockStep): Doubt[] {
  const start = bodyStart(story)
  const moved = story.doubts.flatMap((doubt): Doubt[] => {
    const first = doubt.about === 'body' ? start : doubt.about === 'subhead' ? 1 : -1
    const at = first + doubt.block
    if (first < 0 || at < index || (doubt.about === 'subhead' && index > start) || index < first) return [doubt]
    if (by < 0 && at === index) return merged && doubt.block > 0 ? [{ ...doubt, block: doubt.block - 1 }] : []
    return [{ ...doubt, block: doubt.block + by }]
  })
  return moved.every((doubt, at) => doubt === story.doubts[at]) && moved.length === story.doubts.length ? story.doubts : moved
}

function moveLeftOut(story: Story, { index, by }: BlockStep): LeftOut[] {
  const block = index - bodyStart(story)
  if (block < 0 || !story.leftOut.some(({ before }) => before > block)) return story.leftOut
  return story.leftOut.map((line) => line.before > block ? { ...line, before: line.before + by } : line)
}
