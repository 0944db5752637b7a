import { Editor, Range, Text, Transforms, type Point } from 'slate'
import type { Session } from '../../session'
import { asOneStep } from '../steps'
import { wordAt } from '../word-at'

export type Mark = 'bold' | 'italic' | 'stet'

/**
 * Sets a mark on the selected words, or takes it off where all of them carry it. Without a selection it is set on the word
 * around the caret; at the edge of a word, or between words, on what is typed next.
 */
export function toggleMark({ editor }: Session, mark: Mark): void {
  const { selection } = editor
  if (!selection) return
  const range = Range.isExpanded(selection) ? selection : wordAround(editor, selection.anchor)
  if (range) {
    const isOn = runsIn(editor, range).every((run) => run[mark])
    asOneStep(editor, () => {
      Transforms.setNodes(editor, { [mark]: isOn ? null : true } as never, { at: range, match: Text.isText, split: true })
    })
  } else if (Editor.marks(editor)?.[mark]) editor.removeMark(mark)
  else editor.addMark(mark, true)
}

function wordAround(editor: Editor, point: Point): Range | null {
  const word = wordAt(editor, point)
  return word?.isAround ? word.range : null
}

/** The runs of text that a range touches with at least one character. */
function runsIn(editor: Editor, range: Range) {
  const [start, end] = Range.edges(range)
  return [...Editor.nodes(editor, { at: range, match: Text.isText })].flatMap(([run, path]) => {
    const part = Range.intersection(Editor.range(editor, path), { anchor: start, focus: end })
    return part && Range.isExpanded(part) ? [run] : []
  })
}
