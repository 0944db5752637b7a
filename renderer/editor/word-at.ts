import type { Editor, Point, Range } from 'slate'
import { Node } from 'slate'
import { blockAt } from './constraints/walls'
import { offsetIn, rangeIn, storyOf } from './places'
import { nodeText } from '../../core/story/text'

/** The word that a point stands in or right behind; null between words. */
export function wordAt(editor: Editor, point: Point): Range | null {
  const index = point.path[1]!
  const child = storyOf(editor).children[index]
  if (!child || !blockAt(editor, point) || !Node.has(editor, point.path)) return null
  const text = nodeText(child)
  const at = offsetIn(child, point)
  const before = /[\p{L}\p{N}\p{M}'’-]*$/u.exec(text.slice(0, at))![0].length
  const after = /^[\p{L}\p{N}\p{M}'’-]*/u.exec(text.slice(at))![0].length
  return before + after > 0 ? rangeIn(child, index, at - before, at + after) : null
}
