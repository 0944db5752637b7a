import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { answering } from '../../../electron/answer'
import type { Answer, Answers, Failure, Input, Request } from '../../../electron/contract'
import type { Desk } from '../../../electron/desk'
import { handlers } from '../../../electron/handlers/handlers'
import { shelfIn } from '../../../electron/house-style/shelf'
import { bundledStyles } from '../../../electron/house-style/bundled'
import { sampleStory } from '../../../electron/sample'
import { libsqlStore } from '../../../electron/store/libsql-store'

export interface TestDesk {
  desk: Desk
  /** Of this test: gone afterwards. */
  folder: string
  /** Asks as the window does, through the contract, and answers the value. Throws what failed. */
  ask<R extends Request>(request: R, input: Input<R>): Promise<Answers[R]>
  /** The failure of a request that has to fail. */
  failure<R extends Request>(request: R, input: Input<R>): Promise<Failure>
  /** Moves the clock, in seconds. */
  later(seconds: number): void
  bugs: unknown[]
}

/** The real handlers with a real store, a clock that stands still, and ids that count up. */
export function aDesk({ firstFile = null, dialogs = null, home }: { firstFile?: string | null, dialogs?: Desk['dialogs'], home?: string } = {}): TestDesk {
  const folder = home ?? mkdtempSync(join(tmpdir(), 'dateline-desk-'))
  const bugs: unknown[] = []
  let clock = Date.parse('2022-02-14T18:30:00Z')
  let ids = 0
  let first = firstFile
  let notice: Failure | null = null
  const now = (): string => new Date(clock).toISOString().replace('.000Z', '+00:00')
  const newId = (): string => `00000000-0000-4000-8000-${String(ids += 1).padStart(12, '0')}`
  const store = libsqlStore({ path: join(folder, 'stories.db'), now, newId, onMovedAside: (failure) => { notice = failure }, patience: 100 })
  const desk: Desk = {
    host: 'desktop', platform: 'linux', version: '0.1.0', user: 'jane', now, newId, store, shelf: shelfIn(join(folder, 'house-style'), bundledStyles, '0.1.0'), wireFolder: join(folder, 'wire'), dialogs,
    sample: () => sampleStory(newId, now()),
    takeFirstFile() {
      const file = first
      first = null
      return file
    },
    takeNotice() {
      const said = notice
      notice = null
      return said
    },
  }
  onTestFinished(async () => {
    await store.close()
    if (!home) rmSync(folder, { recursive: true, force: true })
  })
  const asking = answering(handlers, desk, (bug) => bugs.push(bug))
  const asked = async <R extends Request>(request: R, input: Input<R>): Promise<Answer<Answers[R]>> => asking(request, input) as Promise<Answer<Answers[R]>>
  return {
    desk,
    folder,
    bugs,
    async ask(request, input) {
      const answer = await asked(request, input)
      if (!answer.ok) throw new Error(`${request}: ${answer.failure.code}: ${answer.failure.message}`, { cause: bugs.at(-1) })
      return answer.value
    },
    async failure(request, input) {
      const answer = await asked(request, input)
      if (answer.ok) throw new Error(`${request} did not fail`)
      return answer.failure
    },
    later: (seconds) => { clock += seconds * 1000 },
  }
}
