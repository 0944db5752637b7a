import { Node, type Editor, type Point, type Range } from 'slate'
import { nodeText } from '../../core/story/text'
import { offsetIn, rangeIn, storyOf } from './places'

export interface WordAt {
  range: Range
  /** Whether letters stand on both sides of the point, so that the word is meant and not what comes next. */
  isAround: boolean
}

/** The word that a point stands in or beside; null between words. */
export function wordAt(editor: Editor, point: Point): WordAt | null {
  const index = point.path[1]!
  const child = storyOf(editor).children[index]
  if (!child || !Node.has(editor, point.path)) return null
  const text = nodeText(child)
  const at = offsetIn(child, point)
  const before = /[\p{IDC}'’-]*$/u.exec(text.slice(0, at))![0].length
  const after = /^[\p{IDC}'’-]*/u.exec(text.slice(at))![0].length
  if (before + after === 0) return null
  return { range: rangeIn(child, index, at - before, at + after), isAround: before > 0 && after > 0 }
}
