import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Story } from '../../core/story/story'
import type { Answer, Input, Newsroom, OpenedStory, Start, StorySummary } from '../../electron/contract'
import { words } from '../words/words'
import { askedAgain } from './asked-again'

/** The story on the sheet. `showing` grows each time another is shown, so that nothing of the last one stays behind. */
export interface Showing extends OpenedStory {
  showing: number
  /** True for copy that was just read: it is kept at once, not from the first change on. */
  keepAtOnce: boolean
}

/** A calm line over the sheet: what happened in the world, what to do next, and the story it speaks of. */
export interface Notice {
  message: string
  next: string
  /** Id of another story that the line offers to open. */
  other?: string
}

export interface Stories {
  shown: Showing
  list: readonly StorySummary[]
  notice: Notice | null
  tell(notice: Notice | null): void
  /** Told by the sheet: how to save what is on it before another story takes its place. */
  leaveWith(flush: () => Promise<boolean>): void
  /** Asks for the list again at once. */
  refresh(): Promise<void>
  /** Asks for the list again after a save: as often as is good while saves go on, and once after the last. */
  refreshSoon(): void
  open(id: string): Promise<void>
  create(): Promise<void>
  sample(): Promise<void>
  read(input: Input<'readCopy'>): Promise<void>
  /** Another window has saved this story since: mine goes on as a story of its own, kept at once, and nothing is lost. */
  keepBoth(mine: Story): void
  /** The window is to be closed and the story cannot be saved. */
  stuck(): void
}

/** Which stories there are and which is on the sheet. Another is shown only once the last one is safe. */
export function useStories(newsroom: Newsroom, start: Start): Stories {
  const [shown, setShown] = useState<Showing>({ ...start.opened, showing: 0, keepAtOnce: false })
  const [list, setList] = useState<readonly StorySummary[]>(start.stories)
  const [notice, tell] = useState<Notice | null>(start.failure)
  const shownId = useRef('')
  useEffect(() => { shownId.current = shown.story.id })
  const flush = useRef<() => Promise<boolean>>(() => Promise.resolve(true))

  const { now: refresh, soon: refreshSoon } = useMemo(() => askedAgain(() => newsroom.listStories({}), (answer) => {
    if (answer.ok) setList((old) => (sameBut(old, answer.value, shownId.current) ? old : answer.value))
  }), [newsroom])

  const show = async (ask: () => Promise<Answer<OpenedStory>>, keepAtOnce = false): Promise<void> => {
    // A story that cannot be saved stays on the sheet; the status line says why.
    if (!(await flush.current())) return
    const answer = await ask()
    if (!answer.ok) return tell(answer.failure)
    tell(null)
    setShown((last) => ({ ...answer.value, showing: last.showing + 1, keepAtOnce: keepAtOnce && answer.value.revision === 0 }))
    void refresh()
  }

  return {
    shown,
    list,
    notice,
    tell,
    leaveWith: useCallback((save: () => Promise<boolean>) => { flush.current = save }, []),
    refresh,
    refreshSoon,
    open: (id) => show(() => newsroom.openStory({ id })),
    create: () => show(() => newsroom.newStory({})),
    sample: () => show(() => newsroom.sampleStory({}), true),
    read: (input) => show(() => newsroom.readCopy(input), true),
    stuck: useCallback(() => tell(words.failures.stuck), []),
    keepBoth: useCallback((mine: Story) => {
      const slug = words.elsewhere.copySlug(mine.slug)
      const copy: Story = { ...mine, id: crypto.randomUUID(), slug, version: 1, sendings: [] }
      setShown((last) => ({ story: copy, revision: 0, savedAt: null, showing: last.showing + 1, keepAtOnce: true }))
      tell({ message: words.elsewhere.title, next: words.elsewhere.kept(slug), other: mine.id })
    }, []),
  }
}

/**
 * Whether two lists say the same but for when the story on the sheet was saved: its own row knows that sooner, and the
 * window need not be drawn again after each save.
 */
function sameBut(a: readonly StorySummary[], b: readonly StorySummary[], shown: string): boolean {
  return a.length === b.length && a.every((story, index) => {
    const other = b[index]!
    const at = story.id === shown ? other.savedAt : story.savedAt
    return story.id === other.id && story.slug === other.slug && story.headline === other.headline
      && story.version === other.version && story.state === other.state && at === other.savedAt
  })
}
