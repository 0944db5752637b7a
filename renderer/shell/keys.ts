/** A key combination as the command table writes it: `Mod+Shift+S`, `Alt+Enter`, `F8`. Mod is ⌘ on a Mac, else Ctrl. */
export type Keys = string

type Stroke = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

const names: Record<string, string> = { ArrowUp: '↑', ArrowDown: '↓', Enter: 'Enter', Escape: 'Esc', Comma: ',' }
const macSigns: Record<string, string> = { Mod: '⌘', Shift: '⇧', Alt: '⌥', Ctrl: '⌃', Enter: '↩' }

export function isMac(platform: string): boolean {
  return platform === 'darwin' || /^mac/i.test(platform)
}

/** Whether a key press is this combination, on a keyboard of any language: letters and digits also match by position. */
export function matches(keys: Keys, stroke: Stroke, mac: boolean): boolean {
  const parts = keys.split('+')
  const key = parts.pop() ?? ''
  const wants = new Set(parts)
  const control = wants.has('Ctrl') || (wants.has('Mod') && !mac)
  const meta = wants.has('Mod') && mac
  if (stroke.ctrlKey !== control || stroke.metaKey !== meta) return false
  if (stroke.altKey !== wants.has('Alt')) return false
  // A sign such as `?` or `/` may itself need Shift on some keyboards.
  const letter = /^[A-Z0-9]$/i.test(key)
  if ((letter || key.length > 1) && stroke.shiftKey !== wants.has('Shift')) return false
  if (stroke.key.toLowerCase() === key.toLowerCase()) return true
  if (key === 'Comma') return stroke.key === ','
  if (/^[A-Z]$/i.test(key)) return stroke.code === `Key${key.toUpperCase()}` && !/^[a-z]$/i.test(stroke.key)
  return /^[0-9]$/.test(key) && stroke.code === `Digit${key}`
}

/** As it is printed beside a command: `Ctrl+Shift+S`, or `⇧⌘S` on a Mac. */
export function printKeys(keys: Keys, mac: boolean): string {
  const parts = keys.split('+')
  if (mac) return parts.map((part) => macSigns[part] ?? names[part] ?? part).join('')
  return parts.map((part) => (part === 'Mod' ? 'Ctrl' : names[part] ?? part)).join('+')
}
