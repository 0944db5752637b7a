import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
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

/** How the story is kept, and when that changes: for the two lines that say it, so that a save draws nothing else again. */
export interface Kept {
  keeper: Keeper
  subscribe(listener: () => void): () => void
}

/** Keeps the story on the sheet for as long as it is there, and when the window is hidden or closed. */
export function useKeeping(parts: KeepingParts): Kept {
  const { newsroom, shown, story, subscribe, onElsewhere, onSaved, host, onStuck } = parts
  const [listeners] = useState(() => new Set<() => void>())
  const keeper = useMemo(() => keepStory(shown, {
    save: (latest, revision) => newsroom.saveStory({ story: latest, revision }),
    onChange: (next) => {
      for (const listener of [...listeners]) listener()
      if (next.state === 'saved') onSaved()
    },
    onElsewhere: () => onElsewhere(story()),
  }), [newsroom, shown, story, onElsewhere, onSaved, listeners])

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

  return useMemo(() => ({
    keeper,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }), [keeper, listeners])
}

/** What the window says about the story on the screen now. */
export function useKept({ keeper, subscribe }: Kept): Keeping {
  return useSyncExternalStore(subscribe, keeper.current)
}
