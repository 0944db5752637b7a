import type { BaseEditor, Editor } from 'slate'
import type { Story } from '../../../core/story/story'

const nullable = { dateline: null, embargo: null }

/**
 * Promise: a field without a value is null, never missing. Slate takes a property set to null away; a story without a
 * `dateline` property would not be a story.
 */
export function withKeptNulls<E extends BaseEditor>(editor: E): E {
  const { apply } = editor
  editor.apply = (operation) => {
    apply(operation)
    if (operation.type !== 'set_node' || operation.path.length !== 1) return
    const holder = editor as unknown as Editor
    const story = holder.children[0] as Partial<Story>
    if (story.dateline === undefined || story.embargo === undefined) holder.children = [{ ...nullable, ...story } as Story]
  }
  return editor
}
