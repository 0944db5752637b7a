import { Editor, Transforms, type Element } from 'slate'
import type { Text } from '../../../core/story/story'
import { isText } from '../../../core/story/text'

const marks = ['quotation', 'bold', 'italic', 'stet', 'href'] as const
const lineBreaks = /[\r\n\u2028\u2029\u000B\u000C]+/g

/**
 * Promise: no run of nothing carries a mark, a mark that does not apply is absent, no run holds a line break (a text
 * block is one line), and headlines and subheads carry no quotation. Equal runs that touch are one: Slate sees to that.
 */
export function withCleanText(editor: Editor): Editor {
  const { normalizeNode } = editor
  editor.normalizeNode = (entry, options) => {
    const [node, path] = entry
    if (!Editor.isEditor(node) && isText(node)) {
      const parent = Editor.parent(editor, path)[0] as Element
      const wrong = wrongMarks(node, parent.type)
      if (wrong.length > 0) {
        Transforms.unsetNodes(editor, wrong, { at: path })
        return
      }
      if (node.text.search(lineBreaks) >= 0) {
        const at = { anchor: { path, offset: 0 }, focus: { path, offset: node.text.length } }
        Transforms.insertText(editor, node.text.replace(lineBreaks, ' '), { at })
        return
      }
    }
    normalizeNode(entry, options)
  }
  return editor
}

function wrongMarks(text: Text, within: Element['type']): (keyof Text)[] {
  const present = marks.filter((mark) => mark in text)
  if (text.text === '') return present
  const oneLine = within === 'headline' || within === 'subhead'
  return present.filter((mark) => !text[mark] || (oneLine && mark === 'quotation'))
}
