import type { Place } from '../../core/story/place'

const controls = 'input:not([type=hidden]), button, textarea, [role=spinbutton]'

/**
 * The control in which a field is edited that is not running text. Each row of a field is marked with the field's name, and
 * where it has no rows, what adds one. A row beyond the last is the first. Null when none is shown.
 */
export function fieldControl({ field, block }: Place): HTMLElement | null {
  const rows = document.querySelectorAll<HTMLElement>(`[data-field="${field}"]`)
  const row = rows[block] ?? rows[0]
  if (!row) return null
  return row.matches(controls) || row.hasAttribute('tabindex') ? row : row.querySelector<HTMLElement>(controls)
}
