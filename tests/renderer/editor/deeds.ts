import fc from 'fast-check'
import { Editor, Node, Range, Transforms, type Point } from 'slate'
import { applyFix } from '../../../core/check/apply-fix'
import { body, fieldText } from '../../../core/story/text'
import { become } from '../../../renderer/editor/commands/become'
import {
  addSubhead, confirmDoubt, markQuotation, putBack, setKind, setQuotation, toggleMark, unmarkQuotation, type Kind, type Mark,
} from '../../../renderer/editor/commands/index'
import { setField } from '../../../renderer/editor/commands/set-field'
import { setLink } from '../../../renderer/editor/commands/set-link'
import type { Session } from '../../../renderer/session'

/** What somebody may do to a story. Places are told by how far they are in the text, in thousandths. */
export interface Deed {
  does: string
  from: number
  to: number
  text: string
  which: number
}

type Act = (session: Session, deed: Deed) => void

const kinds: Kind[] = ['paragraph', 'crosshead', 'list', 'numbered-list', 'editors-note', 'fact-box']
const marks: Mark[] = ['bold', 'italic', 'stet']

const acts: Record<string, Act> = {
  type: ({ editor }, { text }) => editor.insertText(text),
  enter: ({ editor }) => editor.insertBreak(),
  softEnter: ({ editor }) => editor.insertSoftBreak(),
  backspace: ({ editor }) => (Range.isExpanded(editor.selection!) ? editor.deleteFragment() : editor.deleteBackward('character')),
  backspaceWord: ({ editor }) => (Range.isExpanded(editor.selection!) ? editor.deleteFragment() : editor.deleteBackward('word')),
  delete: ({ editor }) => (Range.isExpanded(editor.selection!) ? editor.deleteFragment() : editor.deleteForward('character')),
  copyPaste: ({ editor }, { which }) => {
    const fragment = editor.getFragment()
    Transforms.select(editor, pointAt(editor, which))
    editor.insertFragment(fragment)
  },
  cutPaste: ({ editor }, { which }) => {
    const fragment = editor.getFragment()
    editor.deleteFragment()
    Transforms.select(editor, pointAt(editor, which))
    editor.insertFragment(fragment)
  },
  mark: (session, { which }) => toggleMark(session, marks[which % marks.length]!),
  link: (session, { which }) => setLink(session, session.editor.selection!, which % 2 ? 'https://example.com/' : ''),
  kind: (session, { which }) => setKind(session, kinds[which % kinds.length]!),
  subhead: (session) => addSubhead(session),
  quote: (session) => markQuotation(session),
  unquote: (session, { which }) => {
    const { quotations } = session.story()
    if (quotations.length > 0) unmarkQuotation(session, quotations[which % quotations.length]!.id)
  },
  speaker: (session, { which, text }) => {
    const { quotations } = session.story()
    if (quotations.length > 0) setQuotation(session, quotations[which % quotations.length]!.id, { speaker: text, confirmed: true })
  },
  putBack: (session) => { for (const { id } of session.story().leftOut.slice(0, 1)) putBack(session, id) },
  confirm: (session) => { for (const { id } of session.story().doubts.slice(0, 1)) confirmDoubt(session, id) },
  field: ({ editor }, { text, which }) => setField(editor, which % 2 ? { slug: text } : { dateline: null, embargo: null }),
  fix: (session, { from, text, which }) => {
    const story = session.story()
    const block = which % body(story).length
    const length = fieldText(story, 'body', block).length
    const at = Math.floor(length * from / 1000)
    const place = { field: 'body' as const, block, from: which % 5 === 0 ? 0 : at, to: which % 5 === 0 ? length : Math.min(length, at + which % 7) }
    become(session.editor, applyFix(story, { title: '', safe: false, edits: [{ place, instead: text, ...(which % 5 === 0 ? { removeBlock: true } : {}) }] }))
  },
  undo: ({ editor }) => editor.undo(),
  redo: ({ editor }) => editor.redo(),
}

/** The point at so many thousandths of all text. */
export function pointAt(editor: Editor, thousandth: number): Point {
  const texts = [...Node.texts(editor)]
  const length = texts.reduce((sum, [{ text }]) => sum + text.length + 1, 0)
  let left = Math.floor(length * thousandth / 1000)
  for (const [{ text }, path] of texts) {
    if (left <= text.length) return { path, offset: left }
    left -= text.length + 1
  }
  return Editor.end(editor, [])
}

const thousandth = fc.nat({ max: 1000 })
export const deed: fc.Arbitrary<Deed> = fc.record({
  does: fc.constantFrom(...Object.keys(acts)),
  from: thousandth,
  to: fc.oneof(thousandth, fc.constant(-1)),
  text: fc.constantFrom('a', '“', '”', ' ', 'NATO', 'said “yes”', 'two\nlines', 'ışık', '👩‍🚒', ''),
  which: thousandth,
})

/** Does one thing after another, each where it says. */
export function doAll(session: Session, deeds: readonly Deed[], onEach: (deed: Deed) => void): void {
  for (const each of deeds) {
    const anchor = pointAt(session.editor, each.from)
    Transforms.select(session.editor, { anchor, focus: each.to < 0 ? anchor : pointAt(session.editor, each.to) })
    acts[each.does]!(session, each)
    onEach(each)
  }
}
