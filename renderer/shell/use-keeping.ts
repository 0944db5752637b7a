import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import type { Newsroom, Start } from '../../electron/contract'
import type { Story } from '../../core/story/story'
import { when } from '../words/moments'
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
  /** When the story was last saved, RFC 3339, and empty for never: the first moment of those that a list shows alike. */
  savedAt(): string
  subscribe(listener: () => void): () => void
}

/** Keeps the story on the sheet for as long as it is there, and when the window is hidden or closed. */
export function useKeeping(parts: KeepingParts): Kept {
  const { newsroom, shown, story, subscribe, onElsewhere, onSaved, host, onStuck } = parts
  const [listeners] = useState(() => new Set<() => void>())
  const kept = useMemo<Kept>(() => {
    let savedAt = shown.savedAt ?? ''
    const keeper = keepStory(shown, {
      save: (latest, revision) => newsroom.saveStory({ story: latest, revision }),
      onChange: (next) => {
        if (next.state === 'saved' && (!savedAt || when(next.at) !== when(savedAt))) savedAt = next.at
        for (const listener of [...listeners]) listener()
        if (next.state === 'saved') onSaved()
      },
      onElsewhere: () => onElsewhere(story()),
    })
    return {
      keeper,
      savedAt: () => savedAt,
      subscribe(listener) {
        listeners.add(listener)
        return () => listeners.delete(listener)
      },
    }
  }, [newsroom, shown, story, onElsewhere, onSaved, listeners])
  const { keeper } = kept

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

  return kept
}

/** What the window says about the story on the screen now. */
export function useKept({ keeper, subscribe }: Kept): Keeping {
  return useSyncExternalStore(subscribe, keeper.current)
}
