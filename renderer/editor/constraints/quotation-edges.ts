import { Node, Path, Range, type Editor, type Point } from 'slate'
import type { Text } from '../../../core/story/story'

const closing = /[”“"»«›‹’‘']$/u
const opening = /^[“”„‟"«»‹›‘’‚']/u

/**
 * Promise: what is typed right after a quotation's closing mark, or right before its opening one, is outside; whatever
 * is typed between the marks is inside. A quotation that goes on in the next paragraph has no closing mark: typing at
 * its end goes on with it.
 */
export function withQuotationEdges(editor: Editor): Editor {
  const { insertText } = editor
  editor.insertText = (text, options) => {
    const { selection } = editor
    if (selection && options?.at === undefined && Range.isCollapsed(selection)) {
      const outside = marksBeside(editor, selection.anchor)
      if (outside) editor.marks = editor.marks ? withoutQuotation(editor.marks) : outside
    }
    insertText(text, options)
  }
  return editor
}

/** The marks that text typed at this point carries because it stands beside a quotation, or null where the run decides. */
export function marksBeside(editor: Editor, point: Point): Omit<Text, 'text'> | null {
  const leaf = Node.get(editor, point.path) as Text
  if (leaf.quotation === undefined) return null
  const isAfter = point.offset === leaf.text.length && closing.test(leaf.text) && !goesOn(editor, leaf, point, 1)
  const isBefore = point.offset === 0 && opening.test(leaf.text) && !goesOn(editor, leaf, point, -1)
  return isAfter || isBefore ? withoutQuotation(leaf) : null
}

/** Whether the run beside this one, in the same block, is of the same quotation. */
function goesOn(editor: Editor, leaf: Text, { path }: Point, side: 1 | -1): boolean {
  const index = path.at(-1)! + side
  if (index < 0) return false
  const beside = Node.getIf(editor, [...Path.parent(path), index]) as Text | undefined
  return beside?.quotation === leaf.quotation
}

function withoutQuotation(marks: Partial<Text>): Omit<Text, 'text'> {
  const { text: _text, quotation: _quotation, ...rest } = marks
  return rest
}
