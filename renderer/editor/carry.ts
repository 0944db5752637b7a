import type { Edit, Finding, Fix, RelatedPlace } from '../../core/check/finding'
import type { Place } from '../../core/story/place'
import type { Story, StoryChild } from '../../core/story/story'
import { fieldText, nodeText } from '../../core/story/text'
import { childIndex, fieldAt, isTyped } from './places'

/**
 * Findings moved along with a change of the story, so that they stay on their words until the next check. One whose
 * words were touched is dropped. When nothing moves the answer is the very array that was given.
 */
export function carryFindings(findings: readonly Finding[], before: Story, after: Story): readonly Finding[] {
  if (before === after || findings.length === 0) return findings
  const move = mover(before, after)
  const moved = findings.flatMap((finding) => moveFinding(finding, move) ?? [])
  return moved.length === findings.length && moved.every((finding, index) => finding === findings[index]) ? findings : moved
}

type Move = (place: Place) => Place | null

function moveFinding(finding: Finding, move: Move): Finding | null {
  const place = move(finding.place)
  if (!place) return null
  const related = mapKept(finding.related, (one): RelatedPlace | null => {
    const at = move(one.place)
    return at === one.place ? one : at && { ...one, place: at }
  })
  const fixes = mapKept(finding.fixes, (fix) => moveFix(fix, move))
  const same = place === finding.place && related === finding.related && fixes === finding.fixes
  if (same) return finding
  const moved = { ...finding, place, related, fixes }
  successors.set(finding, moved)
  return moved
}

const successors = new WeakMap<Finding, Finding>()

/** What a finding has become by moving along with the text; itself when it has not moved. */
export function asMoved(finding: Finding): Finding {
  const next = successors.get(finding)
  return next ? asMoved(next) : finding
}

/** A fix of which one edit has lost its words cannot be applied any more. */
function moveFix(fix: Fix, move: Move): Fix | null {
  const edits = mapKept(fix.edits, (edit): Edit | null => {
    const at = move(edit.place)
    return at === edit.place ? edit : at && { ...edit, place: at }
  })
  if (edits.length < fix.edits.length) return null
  return edits === fix.edits ? fix : { ...fix, edits }
}

function mapKept<T>(list: T[], change: (item: T) => T | null): T[] {
  const kept = list.flatMap((item) => change(item) ?? [])
  return kept.length === list.length && kept.every((item, index) => item === list[index]) ? list : kept
}

/** How places move from one state of a story to the next: by the stretch of blocks, and of text in them, that differs. */
function mover(before: Story, after: Story): Move {
  const changed = changedBlocks(before.children, after.children)
  const edit = textEdit(before.children.slice(changed.from, changed.beforeEnd), after.children.slice(changed.from, changed.afterEnd))
  const ends = offsetsOf(after.children.slice(changed.from, changed.afterEnd))
  const starts = offsetsOf(before.children.slice(changed.from, changed.beforeEnd))

  return (place) => {
    if (!isTyped(place.field)) {
      return fieldText(before, place.field, place.block) === fieldText(after, place.field, place.block) ? place : null
    }
    const index = childIndex(before, place.field, place.block)
    if (index < 0) return null
    if (index < changed.from) return place
    if (index >= changed.beforeEnd) return renumber(after, index + changed.afterEnd - changed.beforeEnd, place)
    const start = starts[index - changed.from]!
    const moved = edit(start + place.from, start + place.to)
    if (!moved) return null
    const at = ends.findLastIndex((end) => end <= moved.from)
    if (at < 0) return null
    const [from, to] = [moved.from - ends[at]!, moved.to - ends[at]!]
    const within = to <= nodeText(after.children[changed.from + at]!).length
    return within ? renumber(after, changed.from + at, { ...place, from, to }, place) : null
  }
}

/** A place in the child at this index; the old object when nothing about it changed. */
function renumber(story: Story, index: number, place: Place, old = place): Place | null {
  if (!story.children[index]) return null
  const { field, block } = fieldAt(story, index)
  const same = old.field === field && old.block === block && old.from === place.from && old.to === place.to
  return same ? old : { ...place, field, block }
}

function changedBlocks(before: readonly StoryChild[], after: readonly StoryChild[]) {
  const most = Math.min(before.length, after.length)
  let from = 0
  while (from < most && before[from] === after[from]) from++
  let same = 0
  while (same < most - from && before[before.length - 1 - same] === after[after.length - 1 - same]) same++
  return { from, beforeEnd: before.length - same, afterEnd: after.length - same }
}

/** Where each block begins in the text of all of them, joined by line feeds. */
function offsetsOf(blocks: readonly StoryChild[]): number[] {
  let at = 0
  return blocks.map((block) => {
    const start = at
    at += nodeText(block).length + 1
    return start
  })
}

type TextMove = (from: number, to: number) => { from: number, to: number } | null

function textEdit(before: readonly StoryChild[], after: readonly StoryChild[]): TextMove {
  const old = before.map(nodeText).join('\n')
  const now = after.map(nodeText).join('\n')
  const most = Math.min(old.length, now.length)
  let start = 0
  while (start < most && old[start] === now[start]) start++
  let same = 0
  while (same < most - start && old[old.length - 1 - same] === now[now.length - 1 - same]) same++
  const end = old.length - same
  const by = now.length - old.length
  if (start === end && by === 0) return (from, to) => ({ from, to })
  const inserted = now.slice(start, now.length - same)

  return (from, to) => {
    if (to < start || (to === start && !joins(inserted[0]))) return { from, to }
    if (from > end || (from === end && !joins(inserted.at(-1)) && (from > start || to > from))) return { from: from + by, to: to + by }
    return null
  }
}

/** Whether a letter typed beside a word makes it another word. */
function joins(sign: string | undefined): boolean {
  return sign !== undefined && /\p{IDC}/u.test(sign)
}
