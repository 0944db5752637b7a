import { Editor, Node, Text as Texts, Transforms, type Element, type Path } from 'slate'
import type { Story, StoryChild, Text } from '../../../core/story/story'
import { isText, isTextBlock } from '../../../core/story/text'
import type { TextBlock } from '../../../core/story/story'
import { storyOf, storyPath } from '../places'
import { asOneStep } from '../steps'

/**
 * Turns the story in the editor into another state of it, as pure functions of core give it, by the fewest changes: so
 * carets stay where they are, marks are set rather than text replaced, and blocks without change are not drawn again.
 */
export function become(editor: Editor, next: Story, step: typeof asOneStep = asOneStep): void {
  const before = storyOf(editor)
  if (next === before) return
  step(editor, () => {
    if (next.children !== before.children) becomeChildren(editor, storyPath, before.children, next.children)
    const fields = Object.entries(next).filter(([name, value]) => name !== 'children' && value !== before[name as keyof Story])
    if (fields.length > 0) Transforms.setNodes(editor, Object.fromEntries(fields), { at: storyPath })
  })
}

type Branch = Exclude<Element, Story> | StoryChild

function becomeChildren(editor: Editor, path: Path, before: readonly Branch[], after: readonly Branch[]): void {
  const most = Math.min(before.length, after.length)
  let from = 0
  while (from < most && same(before[from]!, after[from]!)) from++
  let kept = 0
  while (kept < most - from && same(before[before.length - 1 - kept]!, after[after.length - 1 - kept]!)) kept++
  const olds = before.slice(from, before.length - kept)
  const news = after.slice(from, after.length - kept)
  const pairs = olds.length === news.length
  if (pairs) {
    olds.forEach((old, index) => becomeNode(editor, [...path, from + index], old, news[index]!))
    return
  }
  for (let index = olds.length - 1; index >= 0; index--) Transforms.removeNodes(editor, { at: [...path, from + index] })
  if (news.length > 0) Transforms.insertNodes(editor, structuredClone(news) as Element[], { at: [...path, from] })
}

function same(a: Branch, b: Branch): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b)
}

function becomeNode(editor: Editor, path: Path, old: Branch, next: Branch): void {
  if (same(old, next)) return
  if (isTextBlock(old) !== isTextBlock(next)) {
    Transforms.removeNodes(editor, { at: path })
    Transforms.insertNodes(editor, structuredClone(next) as Element, { at: path })
    return
  }
  const { children: _a, ...was } = old
  const { children: _b, ...will } = next
  const gone = Object.fromEntries(Object.keys(was).filter((name) => !(name in will)).map((name) => [name, null]))
  Transforms.setNodes(editor, { ...gone, ...will }, { at: path })
  if (isTextBlock(next)) becomeText(editor, path, old as TextBlock, next)
  else becomeChildren(editor, path, old.children as Branch[], next.children as Branch[])
}

function becomeText(editor: Editor, path: Path, old: TextBlock, next: TextBlock): void {
  const was = old.children.map(({ text }) => text).join('')
  const will = next.children.map(({ text }) => text).join('')
  const most = Math.min(was.length, will.length)
  let from = 0
  while (from < most && was[from] === will[from]) from++
  let kept = 0
  while (kept < most - from && was[was.length - 1 - kept] === will[will.length - 1 - kept]) kept++
  const gone = was.length - kept - from
  const come = will.slice(from, will.length - kept)
  if (gone > 0) Transforms.delete(editor, { at: span(editor, path, from, from + gone) })
  if (come) Transforms.insertText(editor, come, { at: pointAt(editor, path, from, true) })
  becomeMarked(editor, path, next.children)
}

const marks = ['quotation', 'bold', 'italic', 'stet', 'href'] as const

/** Sets the marks of a block's runs; the text is the same already. */
function becomeMarked(editor: Editor, path: Path, runs: readonly Text[]): void {
  let at = 0
  for (const run of runs) {
    const end = at + run.text.length
    if (end > at) {
      for (const mark of marks) {
        const leaves = leavesIn(editor, path, at, end)
        if (leaves.some((leaf) => leaf[mark] !== run[mark])) {
          const range = span(editor, path, at, end)
          Transforms.setNodes(editor, { [mark]: run[mark] ?? null }, { at: range, match: Texts.isText, split: true })
        }
      }
    }
    at = end
  }
}

function leavesIn(editor: Editor, path: Path, from: number, to: number): Text[] {
  let at = 0
  return (Node.get(editor, path) as TextBlock).children.filter((leaf) => {
    const start = at
    at += leaf.text.length
    return isText(leaf) && start < to && at > from
  })
}

function span(editor: Editor, path: Path, from: number, to: number) {
  return { anchor: pointAt(editor, path, from, false), focus: pointAt(editor, path, to, true) }
}

/** The point at an offset of a text block; at the seam of two runs the end of the earlier one when `atEnd`. */
function pointAt(editor: Editor, path: Path, offset: number, atEnd: boolean) {
  const { children } = Node.get(editor, path) as TextBlock
  let at = 0
  for (const [index, leaf] of children.entries()) {
    const end = at + leaf.text.length
    if (offset < end || (offset === end && (atEnd || index === children.length - 1))) {
      return { path: [...path, index], offset: offset - at }
    }
    at = end
  }
  return Editor.end(editor, path)
}
