import { createEditor, Editor } from 'slate'
import { withHistory } from 'slate-history'
import { withReact } from 'slate-react'
import type { Story } from '../../core/story/story'
import { withBlockNumbers } from './constraints/block-numbers'
import { withBreaks } from './constraints/breaks'
import { withCleanText } from './constraints/clean-text'
import { withClipboard } from './clipboard/with-clipboard'
import { withContainers } from './constraints/containers'
import { withFieldsInOrder } from './constraints/fields-in-order'
import { withKeptNulls } from './constraints/kept-nulls'
import { withLedger } from './constraints/ledger'
import { withQuotationEdges } from './constraints/quotation-edges'
import { withWalls } from './constraints/walls'
import { outsideHistory } from './steps'

/**
 * An editor that holds one story and keeps the promises in `constraints/`, one file each. Whatever is typed, pasted,
 * deleted or undone, what it holds is a `Story` as core/story/story.ts says.
 */
export function createStoryEditor(story: Story): Editor {
  // Inside the history and the page, so that both see the tree as it will stay.
  const bare = withHistory(withReact(withKeptNulls(createEditor())))
  const plugins = [
    withCleanText, withContainers, withLedger, withFieldsInOrder, withBlockNumbers,
    withWalls, withBreaks, withQuotationEdges, withClipboard,
  ]
  const editor = plugins.reduce((inner, plugin) => plugin(inner), bare as Editor)
  // Long stories are drawn in groups, of which an edit touches one.
  editor.getChunkSize = (node) => (!Editor.isEditor(node) && 'type' in node && node.type === 'story' ? 200 : null)
  editor.children = [story]
  outsideHistory(editor, () => Editor.normalize(editor, { force: true }))
  editor.operations = []
  return editor
}
