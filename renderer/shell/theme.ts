import type { Preferences } from '../../electron/contract'

/** Shows the window by day or by night; `system` leaves it to the media query in theme.css. */
export function showTheme(theme: Preferences['theme']): void {
  if (theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
}
