import { useCallback, useRef, useState } from 'react'
import type { Answer, Failure, Input, Newsroom, OpenedStory, Start, StorySummary } from '../../electron/contract'

/** The story on the sheet. `showing` grows each time another is shown, so that nothing of the last one stays behind. */
export interface Showing extends OpenedStory {
  showing: number
  /** True for copy that was just read: it is kept at once, not from the first change on. */
  keepAtOnce: boolean
}

export interface Stories {
  shown: Showing
  list: readonly StorySummary[]
  failure: Failure | null
  fail(failure: Failure | null): void
  /** Told by the sheet: how to save what is on it before another story takes its place. */
  leaveWith(flush: () => Promise<boolean>): void
  /** Asks for the list again, after a save or a sending. */
  refresh(): void
  open(id: string): Promise<void>
  create(): Promise<void>
  sample(): Promise<void>
  read(input: Input<'readCopy'>): Promise<void>
}

/** Which stories there are and which is on the sheet. Another is shown only once the last one is safe. */
export function useStories(newsroom: Newsroom, start: Start): Stories {
  const [shown, setShown] = useState<Showing>({ ...start.opened, showing: 0, keepAtOnce: false })
  const [list, setList] = useState<readonly StorySummary[]>(start.stories)
  const [failure, fail] = useState<Failure | null>(start.failure)
  const flush = useRef<() => Promise<boolean>>(() => Promise.resolve(true))

  const refresh = useCallback(() => {
    void newsroom.listStories({}).then((answer) => { if (answer.ok) setList(answer.value) })
  }, [newsroom])

  const show = async (ask: () => Promise<Answer<OpenedStory>>, keepAtOnce = false): Promise<void> => {
    // A story that cannot be saved stays on the sheet; the status line says why.
    if (!(await flush.current())) return
    const answer = await ask()
    if (!answer.ok) return fail(answer.failure)
    fail(null)
    setShown((last) => ({ ...answer.value, showing: last.showing + 1, keepAtOnce: keepAtOnce && answer.value.revision === 0 }))
    refresh()
  }

  return {
    shown,
    list,
    failure,
    fail,
    leaveWith: useCallback((save: () => Promise<boolean>) => { flush.current = save }, []),
    refresh,
    open: (id) => show(() => newsroom.openStory({ id })),
    create: () => show(() => newsroom.newStory({})),
    sample: () => show(() => newsroom.sampleStory({}), true),
    read: (input) => show(() => newsroom.readCopy(input), true),
  }
}
