import { Editor, Path, Range, Text as Texts, Transforms } from 'slate'
import type { Text } from '../../../core/story/story'
import type { Session } from '../../session'
import { asOneStep } from '../steps'
import { wordAt } from '../word-at'

/** Where the words that a link is set on stand: the selection, the link at the caret, or the word there. Null without any. */
export function linkRange({ editor }: Session): Range | null {
  const { selection } = editor
  if (!selection) return null
  if (Range.isExpanded(selection)) return selection
  return linkAt(editor, selection) ?? wordAt(editor, selection.anchor)?.range ?? null
}

/** The address at the beginning of the selection, or right before the caret; empty when there is none. */
export function hrefAt({ editor }: Session): string {
  const { selection } = editor
  return selection ? (Editor.leaf(editor, Range.start(selection))[0] as Text).href ?? '' : ''
}

/** Links words to an address; an empty address takes the link off. One step for undo. */
export function setLink({ editor }: Session, range: Range, address: string): void {
  const href = address.trim()
  asOneStep(editor, () => {
    Transforms.setNodes(editor, { href: href || null } as never, { at: range, match: Texts.isText, split: true })
  })
}

/** Whether receivers could follow it: the web, or a mailbox. */
export function isAddress(address: string): boolean {
  return /^(?:https?:\/\/[^\s/]+|mailto:[^\s@]+@[^\s@]+)/i.test(address.trim())
}

function linkAt(editor: Editor, at: Range): Range | null {
  const [leaf, path] = Editor.leaf(editor, at) as [Text, Path]
  if (leaf.href === undefined) return null
  const runs = Editor.parent(editor, path)[0].children as Text[]
  let [first, last] = [path.at(-1)!, path.at(-1)!]
  while (runs[first - 1]?.href === leaf.href) first--
  while (runs[last + 1]?.href === leaf.href) last++
  const holder = Path.parent(path)
  return { anchor: Editor.start(editor, [...holder, first]), focus: Editor.end(editor, [...holder, last]) }
}
