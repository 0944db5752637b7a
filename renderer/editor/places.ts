import type { Editor, Path, Point, Range } from 'slate'
import { Range as Ranges } from 'slate'
import { bodyStart, subheads, textParts } from '../../core/story/text'
import type { Place } from '../../core/story/place'
import type { Story, StoryChild } from '../../core/story/story'

/** The one story that an editor holds. */
export function storyOf(editor: Editor): Story {
  const story = editor.children[0]
  if (!story || !('type' in story) || story.type !== 'story') throw new Error('the editor holds no story')
  return story
}

/** Path of the one story node. */
export const storyPath: Path = [0]

type TypedField = 'headline' | 'subhead' | 'body'

/** Whether a field is typed as running text, and so has points in the editor. The others are properties of the story. */
export function isTyped(field: Place['field']): field is TypedField {
  return field === 'headline' || field === 'subhead' || field === 'body'
}

const beside: ReadonlySet<Place['field']> = new Set([
  'subjects', 'keywords', 'places', 'people', 'genre', 'urgency', 'embargo', 'rights', 'related',
])

/** Whether a field is edited in the details beside the sheet. */
export function isInDetails(field: Place['field']): boolean {
  return beside.has(field)
}

/** Index in `story.children` of the node that a place is in; -1 when there is none. */
export function childIndex(story: Story, field: Place['field'], block: number): number {
  switch (field) {
    case 'headline': return block === 0 ? 0 : -1
    case 'subhead': return block < subheads(story).length ? 1 + block : -1
    case 'body': {
      const index = bodyStart(story) + block
      return index < story.children.length ? index : -1
    }
    default: return -1
  }
}

/** Field and block of a child of the story, as places count them. */
export function fieldAt(story: Story, index: number): { field: TypedField, block: number } {
  const start = bodyStart(story)
  if (index >= start) return { field: 'body', block: index - start }
  return index === 0 ? { field: 'headline', block: 0 } : { field: 'subhead', block: index - 1 }
}

/**
 * The point at an offset in a child's text. At the seam of two runs, `forward` gives the beginning of the later one.
 * Offsets beyond the end give the end.
 */
export function pointIn(child: StoryChild, index: number, offset: number, affinity: 'forward' | 'backward'): Point {
  const parts = textParts(child)
  const part = parts.findLast(({ start }) => start <= offset) ?? parts[0]
  if (!part) return { path: [...storyPath, index, 0], offset: 0 }
  const inside = Math.min(offset - part.start, part.text.length)
  const path = [...storyPath, index, ...part.path]
  let at = 0
  for (const [leafIndex, leaf] of part.node.children.entries()) {
    const end = at + leaf.text.length
    const last = leafIndex === part.node.children.length - 1
    if (inside < end || last || (inside === end && affinity === 'backward')) {
      return { path: [...path, leafIndex], offset: inside - at }
    }
    at = end
  }
  return { path: [...path, 0], offset: 0 }
}

/** The range of a place, or null when it is not in running text or not in the story any more. */
export function rangeOf(story: Story, place: Place): Range | null {
  const index = childIndex(story, place.field, place.block)
  const child = story.children[index]
  return child ? rangeIn(child, index, place.from, place.to) : null
}

/** The range between two offsets of a child's text. */
export function rangeIn(child: StoryChild, index: number, from: number, to: number): Range {
  if (from === to) {
    const point = pointIn(child, index, from, 'backward')
    return { anchor: point, focus: point }
  }
  return { anchor: pointIn(child, index, from, 'forward'), focus: pointIn(child, index, to, 'backward') }
}

/** The offset of a point in the whole text of the child it stands in. */
export function offsetIn(child: StoryChild, point: Point): number {
  const inner = point.path.slice(storyPath.length + 1)
  const part = textParts(child).find(({ path }) => path.every((step, depth) => inner[depth] === step))
  if (!part) return 0
  const leaf = inner[part.path.length] ?? 0
  const before = part.node.children.slice(0, leaf).reduce((sum, { text }) => sum + text.length, 0)
  return part.start + before + point.offset
}

/** Where a point stands, as a place without extent. */
export function placeAt(story: Story, point: Point): Place | null {
  const index = point.path[storyPath.length]
  const child = index === undefined ? undefined : story.children[index]
  if (index === undefined || !child) return null
  const offset = offsetIn(child, point)
  return { ...fieldAt(story, index), from: offset, to: offset }
}

/** The place of a range; of one over several blocks, the part in the block where it begins. */
export function placeOf(story: Story, range: Range): Place | null {
  const [start, end] = Ranges.edges(range)
  const from = placeAt(story, start)
  const to = placeAt(story, end)
  if (!from || !to) return null
  if (from.field === to.field && from.block === to.block) return { ...from, to: to.to }
  const child = story.children[start.path[storyPath.length]!]!
  return { ...from, to: textParts(child).reduce((sum, part) => sum + part.text.length + 1, -1) }
}
