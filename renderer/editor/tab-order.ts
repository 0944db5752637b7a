import type { KeyboardEvent } from 'react'
import { Editor, Path, Transforms } from 'slate'
import { ReactEditor } from 'slate-react'
import { bodyStart } from '../../core/story/text'
import type { TableCell, TableRow } from '../../core/story/story'
import type { Session } from '../session'
import { goTo } from './commands/go-to'
import { emptyCell } from './constraints/containers'
import { blockAt } from './constraints/walls'
import { fieldAt, storyOf } from './places'

/**
 * Tab walks the order of work: headline, subheads, byline, dateline, text; in a table from cell to cell. True when it has
 * gone somewhere; otherwise the browser goes on to what stands before or after the sheet.
 */
export function moveByTab(session: Session, event: KeyboardEvent): boolean {
  const { editor } = session
  const { selection } = editor
  if (!selection || event.ctrlKey || event.metaKey || event.altKey) return false
  const back = event.shiftKey
  const at = selection.focus.path[1]!
  const moved = inTable(editor, selection.focus.path, back) || fromHead(session, at, back) || fromBody(session, at, back)
  if (moved) event.preventDefault()
  return moved
}

/** From the first field back to the head of the story, from the last on to the text. */
export function leaveFields(session: Session, event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'Tab' || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
  const stops = stopsIn(event.currentTarget)
  const story = session.story()
  const at = stops.indexOf(event.target as HTMLElement)
  if (at !== (event.shiftKey ? 0 : stops.length - 1)) return
  event.preventDefault()
  if (event.shiftKey) goTo(session, { ...fieldAt(story, bodyStart(story) - 1), from: 0, to: 0 })
  else goToBody(session)
}

function fromHead(session: Session, at: number, back: boolean): boolean {
  const story = session.story()
  const start = bodyStart(story)
  if (at >= start || (back && at === 0)) return false
  if (!back && at === start - 1) return focusField(session.editor, 'first')
  goTo(session, { ...fieldAt(story, at + (back ? -1 : 1)), from: 0, to: 0 })
  return true
}

function fromBody(session: Session, at: number, back: boolean): boolean {
  if (at < bodyStart(session.story())) return false
  if (back) return focusField(session.editor, 'last')
  // The fields stand inside the text's element, where Tab would go next: it goes on from the end of the page instead.
  ReactEditor.toDOMNode(session.editor, session.editor).parentElement?.querySelector<HTMLElement>('.story-end')?.focus()
  return false
}

function goToBody(session: Session): void {
  const caret = session.caretPlace()
  goTo(session, caret?.field === 'body' ? caret : { field: 'body', block: 0, from: 0, to: 0 })
}

function focusField(editor: Editor, which: 'first' | 'last'): boolean {
  const fields = ReactEditor.toDOMNode(editor, editor).querySelector<HTMLElement>('.fields')
  const stop = fields && stopsIn(fields).at(which === 'first' ? 0 : -1)
  stop?.focus()
  return Boolean(stop)
}

function stopsIn(fields: HTMLElement): HTMLElement[] {
  return [...fields.querySelectorAll<HTMLElement>('input, button')]
    .filter((stop) => stop.tabIndex >= 0 && !stop.matches(':disabled') && stop.offsetParent !== null)
}

/** To the next or previous cell; from the last one a new row is made. From the first one back there is nowhere. */
function inTable(editor: Editor, path: Path, back: boolean): boolean {
  const entry = blockAt(editor, path)
  if (entry?.[0].type !== 'table-cell') return false
  const [, cell] = entry
  const table = cell.slice(0, 2)
  const cells = [...Editor.nodes<TableCell>(editor, { at: table, match: (node) => 'type' in node && node.type === 'table-cell' })]
  const index = cells.findIndex(([, other]) => Path.equals(other, cell)) + (back ? -1 : 1)
  if (index < 0) return false
  if (index === cells.length) addRow(editor, table, cells.length)
  const next = Editor.nodes<TableCell>(editor, { at: table, match: (node) => 'type' in node && node.type === 'table-cell' })
  const [, target] = [...next][index]!
  Transforms.select(editor, Editor.range(editor, target))
  return true
}

function addRow(editor: Editor, table: Path, cells: number): void {
  const rows = (storyOf(editor).children[table[1]!] as { children: TableRow[] }).children
  const columns = cells / rows.length
  const row: TableRow = { type: 'table-row', children: Array.from({ length: columns }, () => emptyCell()) }
  Transforms.insertNodes(editor, row, { at: [...table, rows.length] })
}
