import type { Start } from '../../electron/contract'
import type { Keeper } from './keep-story'

interface HoldParts {
  keeper: Keeper
  host: Start['host']
  /** The story could not be saved on closing: said once, and the next closing goes through. */
  onStuck(): void
}

/**
 * Holds the window open until what is typed is saved. A browser asks its own question. The desktop asks none: there the
 * window closes by itself as soon as the story is safe. Returns how to stop.
 */
export function holdClosing({ keeper, host, onStuck }: HoldParts): () => void {
  let warned = false
  const onHide = (): void => { if (document.visibilityState === 'hidden') void keeper.flush() }
  const onClose = (event: BeforeUnloadEvent): void => {
    const { state } = keeper.current()
    if (warned || (state !== 'unsaved' && state !== 'failed')) return
    event.preventDefault()
    void keeper.flush().then((saved) => {
      if (host !== 'desktop') return
      if (saved) return window.close()
      warned = true
      onStuck()
    })
  }
  document.addEventListener('visibilitychange', onHide)
  window.addEventListener('beforeunload', onClose)
  return () => {
    document.removeEventListener('visibilitychange', onHide)
    window.removeEventListener('beforeunload', onClose)
  }
}
