import { useEffect, useMemo, useState } from 'react'
import type { Newsroom, Start } from '../../electron/contract'
import type { Story } from '../../core/story/story'
import { holdClosing } from './hold-closing'
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
  host: Start['host']
  /** The window is to be closed and the story cannot be saved. */
  onStuck(): void
}

/** Keeps the story on the sheet for as long as it is there, and when the window is hidden or closed. */
export function useKeeping(parts: KeepingParts): { keeping: Keeping, keeper: Keeper } {
  const { newsroom, shown, story, subscribe, onElsewhere, onSaved, host, onStuck } = parts
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
    const release = holdClosing({ keeper, host, onStuck })
    return () => {
      stop()
      keeper.stop()
      release()
    }
  }, [keeper, shown, story, subscribe, host, onStuck])

  return { keeping, keeper }
}
