import type { Place } from '../../core/story/place'

/** The control in which a field is edited that is not running text: the element marked with its name. Null when none is shown. */
export function fieldControl({ field, block }: Place): HTMLElement | null {
  const [first, ...more] = document.querySelectorAll<HTMLElement>(`[data-field="${field}"]`)
  const holder = [first, ...more][block] ?? first
  const inside = holder?.matches('input, button, textarea') ? holder : holder?.querySelector<HTMLElement>('input, button, textarea')
  return inside ?? null
}
