import { useEffect, useMemo, useState } from 'react'
import type { Newsroom } from '../../electron/contract'
import type { Story } from '../../core/story/story'
import { keepStory, type Keeper, type Keeping } from './keep-story'
import type { Showing } from './use-stories'

interface KeepingParts {
  newsroom: Newsroom
  shown: Showing
  /** The story as it is now. */
  story(): Story
  subscribe(listener: () => void): () => void
  /** Another window has saved this story since: what is here is not on the disk yet. */
  onElsewhere(mine: Story): void
  onSaved(): void
}

/** Keeps the story on the sheet for as long as it is there, and when the window is hidden or closed. */
export function useKeeping(parts: KeepingParts): { keeping: Keeping, keeper: Keeper } {
  const { newsroom, shown, story, subscribe, onElsewhere, onSaved } = parts
  const [keeping, setKeeping] = useState<Keeping>(() => (
    shown.savedAt === null ? { state: 'new' } : { state: 'saved', at: shown.savedAt }
  ))
  const keeper = useMemo(() => keepStory(shown, {
    save: (latest, revision) => newsroom.saveStory({ story: latest, revision }),
    onChange: (next) => {
      setKeeping(next)
      if (next.state === 'saved') onSaved()
    },
    onElsewhere: () => onElsewhere(story()),
  }), [newsroom, shown, story, onElsewhere, onSaved])

  useEffect(() => {
    if (shown.keepAtOnce) keeper.keepNow()
    const stop = subscribe(() => keeper.changed(story()))
    const onHide = (): void => { if (document.visibilityState === 'hidden') void keeper.flush() }
    const onClose = (event: BeforeUnloadEvent): void => {
      if (keeper.current().state !== 'unsaved' && keeper.current().state !== 'failed') return
      void keeper.flush()
      event.preventDefault()
    }
    document.addEventListener('visibilitychange', onHide)
    window.addEventListener('beforeunload', onClose)
    return () => {
      stop()
      keeper.stop()
      document.removeEventListener('visibilitychange', onHide)
      window.removeEventListener('beforeunload', onClose)
    }
  }, [keeper, shown, story, subscribe])

  return { keeping, keeper }
}
