import { Transforms, type Editor } from 'slate'
import type { Story, StoryChild } from '../../../core/story/story'
import { isText } from '../../../core/story/text'

/** Promise: exactly one headline, first; then the subheads; then the body, with at least one block. */
export function withFieldsInOrder(editor: Editor): Editor {
  const { normalizeNode } = editor
  editor.normalizeNode = (entry, options) => {
    const [node, path] = entry
    if (path.length === 1 && 'type' in node && node.type === 'story' && mendOrder(editor, node)) return
    normalizeNode(entry, options)
  }
  return editor
}

/** Mends the first thing out of order and says whether there was one; what is left is looked at again after it. */
function mendOrder(editor: Editor, story: Story): boolean {
  let inBody = false
  for (const [index, child] of story.children.entries()) {
    const path = [0, index]
    if (isText(child)) return done(() => Transforms.removeNodes(editor, { at: path }))
    if (index === 0 && child.type !== 'headline') {
      return done(() => Transforms.insertNodes(editor, { type: 'headline', children: [{ text: '' }] }, { at: path }))
    }
    if (index > 0 && child.type === 'headline') return done(() => Transforms.setNodes(editor, { type: 'paragraph' }, { at: path }))
    if (child.type === 'subhead' && inBody) return done(() => Transforms.setNodes(editor, { type: 'paragraph' }, { at: path }))
    inBody ||= isBody(child)
  }
  if (story.children.length === 0) {
    return done(() => Transforms.insertNodes(editor, { type: 'headline', children: [{ text: '' }] }, { at: [0, 0] }))
  }
  if (inBody) return false
  const end = [0, story.children.length]
  return done(() => Transforms.insertNodes(editor, { type: 'paragraph', children: [{ text: '' }] }, { at: end }))
}

function isBody(child: StoryChild): boolean {
  return child.type !== 'headline' && child.type !== 'subhead'
}

function done(change: () => void): true {
  change()
  return true
}
