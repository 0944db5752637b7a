import type { Answer, Failure } from '../../electron/contract'
import type { Story } from '../../core/story/story'

/** What the window says about the story on the screen. `slow` is a save that has gone on for long enough to be shown. */
export type Keeping =
  | { state: 'new' }
  | { state: 'unsaved', slow: boolean }
  | { state: 'saved', at: string }
  | { state: 'failed', failure: Failure }

export interface Keeper {
  current(): Keeping
  /** The newest revision that this window has seen; the host refuses to overwrite a newer one. */
  revision(): number
  /** The story as it is now. Saved `pause` milliseconds after the last change, `longest` after the first, one save at a time. */
  changed(story: Story): void
  /** Counts the story as changed: for copy that was just read and is not on the disk yet. */
  keepNow(): void
  /** Saves now what is not saved, and waits for it. False when it could not be. */
  flush(): Promise<boolean>
  /** Takes over what another request has stored, as sending does, and drops what was waiting. */
  stored(story: Story, revision: number, at: string): void
  /** Ends the timers. What is not saved stays unsaved: flush first. */
  stop(): void
}

export interface KeeperParts {
  save(story: Story, revision: number): Promise<Answer<{ revision: number, savedAt: string }>>
  onChange(keeping: Keeping): void
  /** The story on the disk was changed by another window. Called once for each time; nothing is retried until a change. */
  onElsewhere(story: Story, failure: Failure): void
}

const pause = 400
const longest = 900
const slowAfter = 300
const retryAfter = 5000

/** Keeps one story saved by itself: waits for a pause in typing, never runs two saves at once, tries again after a failure. */
export function keepStory(
  opened: { story: Story, revision: number, savedAt: string | null },
  parts: KeeperParts,
): Keeper {
  let keeping: Keeping = opened.savedAt === null ? { state: 'new' } : { state: 'saved', at: opened.savedAt }
  let revision = opened.revision
  let latest = opened.story
  let unsavedSince: number | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let saving: Promise<boolean> | null = null

  const tell = (next: Keeping): void => {
    keeping = next
    parts.onChange(next)
  }

  const later = (wait: number): void => {
    clearTimeout(timer)
    timer = setTimeout(() => void saveNow(), wait)
  }

  const saveNow = (): Promise<boolean> => {
    clearTimeout(timer)
    if (unsavedSince === null) return Promise.resolve(true)
    if (saving) return saving.then(saveNow)
    saving = saveOnce().finally(() => { saving = null })
    return saving
  }

  const saveOnce = async (): Promise<boolean> => {
    const story = latest
    const slow = setTimeout(() => tell({ state: 'unsaved', slow: true }), slowAfter)
    const answer = await parts.save(story, revision)
    clearTimeout(slow)
    if (answer.ok) {
      revision = answer.value.revision
      unsavedSince = latest === story ? null : Date.now()
      if (latest === story) tell({ state: 'saved', at: answer.value.savedAt })
      else later(pause)
      return true
    }
    tell({ state: 'failed', failure: answer.failure })
    if (answer.failure.code === 'changed-elsewhere') parts.onElsewhere(story, answer.failure)
    else later(retryAfter)
    return false
  }

  return {
    current: () => keeping,
    revision: () => revision,
    changed(story) {
      if (story === latest) return
      latest = story
      unsavedSince ??= Date.now()
      if (keeping.state !== 'unsaved' && keeping.state !== 'failed') tell({ state: 'unsaved', slow: false })
      later(Math.max(0, Math.min(pause, unsavedSince + longest - Date.now())))
    },
    keepNow() {
      unsavedSince ??= Date.now()
      void saveNow()
    },
    flush: saveNow,
    stored(story, newRevision, at) {
      clearTimeout(timer)
      latest = story
      revision = newRevision
      unsavedSince = null
      tell({ state: 'saved', at })
    },
    stop: () => clearTimeout(timer),
  }
}
