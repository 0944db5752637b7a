import { Editor, Transforms, type NodeEntry, type Point } from 'slate'
import { bodyStart } from '../../../core/story/text'
import type { StoryChild, TextBlock } from '../../../core/story/story'
import type { Session } from '../../session'
import { blockAt, isBlockNode, isEmpty } from '../constraints/walls'
import { withKind, type Kind } from '../kinds'
import { storyOf, storyPath } from '../places'
import { asOneStep } from '../steps'
import { become } from './become'

/**
 * Makes the selected lines of the body paragraphs, crossheads, a list, notes to editors or a fact box; where all are that
 * already, paragraphs again. The selection stays on its words. One step for undo.
 */
export function setKind({ editor }: Session, kind: Kind): void {
  const { selection } = editor
  if (!selection) return
  const story = storyOf(editor)
  const chosen = new Set(chosenBlocks(editor).map(([, path]) => `${path[1]} ${path[2] ?? 0}`))
  const isChosen = (child: StoryChild, part: number): boolean => chosen.has(`${story.children.indexOf(child)} ${part}`)
  const children = withKind(story.children, isChosen, kind)
  if (children === story.children) return
  const [anchor, focus] = [spotOf(editor, selection.anchor), spotOf(editor, selection.focus)]
  asOneStep(editor, () => become(editor, { ...story, children: [...children] }))
  Transforms.select(editor, { anchor: pointOf(editor, anchor), focus: pointOf(editor, focus) })
}

/** Puts the hand into an empty subhead: the last one, or a new one under it. One step for undo. */
export function addSubhead({ editor }: Session): void {
  const story = storyOf(editor)
  const end = bodyStart(story)
  const last = story.children[end - 1]!
  const isThere = last.type === 'subhead' && isEmpty(last)
  const path = [...storyPath, isThere ? end - 1 : end]
  asOneStep(editor, () => {
    if (!isThere) Transforms.insertNodes(editor, { type: 'subhead', children: [{ text: '' }] }, { at: path })
    Transforms.select(editor, Editor.start(editor, path))
  })
}

/** A selection that ends before the first letter of a block does not mean that block. */
function chosenBlocks(editor: Editor): NodeEntry<TextBlock>[] {
  const at = Editor.unhangRange(editor, editor.selection!)
  return [...Editor.nodes<TextBlock>(editor, { at, match: isBlockNode, mode: 'lowest' })]
}

/** A point told by what a change of kinds keeps: which text block of the story it is in, and how far in it. */
interface Spot { block: number, offset: number }

function spotOf(editor: Editor, point: Point): Spot {
  const [node, path] = blockAt(editor, point)!
  const index = point.path[path.length] ?? 0
  const before = node.children.slice(0, index).reduce((sum, { text }) => sum + text.length, 0)
  return { block: textBlocks(editor).findIndex(([other]) => other === node), offset: before + point.offset }
}

function pointOf(editor: Editor, { block, offset }: Spot): Point {
  const [node, path] = textBlocks(editor)[block]!
  let at = 0
  for (const [index, { text }] of node.children.entries()) {
    if (offset <= at + text.length) return { path: [...path, index], offset: offset - at }
    at += text.length
  }
  return Editor.end(editor, path)
}

function textBlocks(editor: Editor): NodeEntry<TextBlock>[] {
  return [...Editor.nodes<TextBlock>(editor, { at: storyPath, match: isBlockNode, mode: 'lowest' })]
}
