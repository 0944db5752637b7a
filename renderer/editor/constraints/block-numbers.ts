import { Editor, Transforms, type Operation } from 'slate'
import { HistoryEditor } from 'slate-history'
import { bodyStart } from '../../../core/story/text'
import type { Doubt, LeftOut, Story } from '../../../core/story/story'
import { fieldAt, storyOf, storyPath } from '../places'

/**
 * Promise: what counts body blocks or subheads keeps pointing at the same one. Doubts and lines left out name blocks by
 * number; when blocks come, go or change their kind above them, the numbers follow, and a doubt about a block that is gone
 * goes too.
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
    const before = storyOf(editor)
    Editor.withoutNormalizing(editor, () => {
      apply(operation)
      const after = storyOf(editor)
      const doubts = moveDoubts(before, after, step)
      const leftOut = moveLeftOut(before, after, step)
      if (doubts !== after.doubts || leftOut !== after.leftOut) Transforms.setNodes(editor, { doubts, leftOut }, { at: storyPath })
    })
  }
  return editor
}

/** A child of the story comes to stand at `index`, or the one there goes, perhaps into the one before it, or changes its kind. */
interface BlockStep {
  index: number
  by: 1 | 0 | -1
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
    case 'set_node': return 'type' in operation.newProperties ? { index, by: 0, merged: false } : null
    default: return null
  }
}

function moveDoubts(before: Story, after: Story, { index, by, merged }: BlockStep): Doubt[] {
  const start = bodyStart(before)
  const moved = before.doubts.flatMap((doubt): Doubt[] => {
    if (doubt.about !== 'body' && doubt.about !== 'subhead') return [doubt]
    const at = (doubt.about === 'body' ? start : 1) + doubt.block
    if (by < 0 && at === index && !merged) return []
    const now = at > index || (at === index && by > 0) ? at + by : at === index && merged ? at - 1 : at
    const { field, block } = fieldAt(after, now)
    if (field === 'headline') return []
    return field === doubt.about && block === doubt.block ? [doubt] : [{ ...doubt, about: field, block }]
  })
  return same(moved, before.doubts)
}

/** A line that stood in a gap stays before what is put into the gap. */
function moveLeftOut(before: Story, after: Story, { index, by }: BlockStep): LeftOut[] {
  const [start, startNow] = [bodyStart(before), bodyStart(after)]
  const moved = before.leftOut.map((line) => {
    const gap = start + line.before
    const now = Math.max(0, (gap > index ? gap + by : gap) - startNow)
    return now === line.before ? line : { ...line, before: now }
  })
  return same(moved, before.leftOut)
}

function same<T>(list: T[], old: T[]): T[] {
  return list.length === old.length && list.every((each, at) => each === old[at]) ? old : list
}
