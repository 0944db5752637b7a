import type { MouseEvent } from 'react'
import { ReactEditor } from 'slate-react'
import type { Finding } from '../../core/check/finding'
import type { Session } from '../session'
import { placeAt } from './places'

/** The finding whose sign at the edge of the line was pressed; null for a press on the words themselves. */
export function findingAtSign(session: Session, { target, clientX, button }: MouseEvent): Finding | null {
  const run = button === 0 && target instanceof Element ? target.closest<HTMLElement>('[data-opens]') : null
  if (!run || isOver(run, clientX)) return null
  const start = ReactEditor.toSlatePoint(session.editor, [run, 0], { exactMatch: false, suppressThrow: true })
  const place = start && placeAt(session.story(), start)
  if (!place) return null
  const { field, block, from } = place
  return session.marks().find((finding) => (
    finding.level === run.dataset.opens && finding.place.field === field && finding.place.block === block && finding.place.from === from
  )) ?? null
}

function isOver(run: HTMLElement, x: number): boolean {
  return [...run.getClientRects()].some(({ left, right }) => left <= x && x <= right)
}
