import type { KeyboardEvent } from 'react'

/** Runs on Enter, but not on the Enter that takes what an input method offers. */
export function onEnter(act: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    act()
  }
}
