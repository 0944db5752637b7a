import { Editor } from 'slate'
import { HistoryEditor, MERGING } from 'slate-history'

/** Runs changes so that one undo takes all of them back, and nothing else. A step inside a step belongs to the outer one. */
export function asOneStep(editor: Editor, change: () => void): void {
  inStep(editor, true, change)
}

/** Runs changes so that the undo of whatever was done last takes them back as well. */
export function withLastStep(editor: Editor, change: () => void): void {
  inStep(editor, false, change)
}

/** Runs changes that no undo will ever see. */
export function outsideHistory(editor: Editor, change: () => void): void {
  HistoryEditor.withoutSaving(editor, change)
}

/**
 * slate-history's own helpers leave their flags set when a change throws, and the next change, whichever it is, would
 * inherit them.
 */
function inStep(editor: Editor, isNew: boolean, change: () => void): void {
  const outer = HistoryEditor.isMerging(editor)
  if (outer === true) {
    Editor.withoutNormalizing(editor, change)
    return
  }
  try {
    MERGING.set(editor, true)
    HistoryEditor.setSplittingOnce(editor, isNew || undefined)
    Editor.withoutNormalizing(editor, change)
  } finally {
    MERGING.set(editor, outer)
    // What comes after a step is none of it, even when it is typed right where the step ended.
    HistoryEditor.setSplittingOnce(editor, isNew || undefined)
  }
}
