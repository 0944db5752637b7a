import { basename } from 'node:path'
import type { Handlers } from '../answer'
import type { Failure, OpenedStory, Preferences, StorySummary } from '../contract'
import type { Desk } from '../desk'
import { Failed } from '../failed'
import { atHand } from '../house-style/house-style'
import { readNamed } from '../read-named'
import { finishBrokenOff } from '../wire/broken-off'
import { preferencesOf } from './preferences'
import { sampleStory } from './stories'

/**
 * All that the window needs before its first picture. It always opens: what stands in the way of the named file or of the
 * kept stories is told in `failure`, beside the sample.
 */
export const start: Handlers['start'] = async (_input, desk) => {
  const stock = await desk.shelf.look()
  const kept = await keptParts(desk)
  const first = await firstStory(desk)
  const last = first.opened ? nothing : await lastStory(desk)
  return {
    host: desk.host,
    platform: desk.platform,
    version: desk.version,
    user: desk.user,
    styles: stock.styles.map(atHand),
    styleTroubles: [...stock.troubles],
    preferences: kept.preferences,
    stories: kept.stories,
    opened: first.opened ?? last.opened ?? (await sampleStory({}, desk)),
    failure: first.failure ?? kept.failure ?? desk.takeNotice() ?? last.failure,
  }
}

interface Tried {
  opened: OpenedStory | null
  failure: Failure | null
}

const nothing: Tried = { opened: null, failure: null }

interface KeptParts {
  preferences: Preferences
  stories: StorySummary[]
  failure: Failure | null
}

async function keptParts(desk: Desk): Promise<KeptParts> {
  try {
    const notice = await finishBrokenOff(desk.store)
    return { preferences: await preferencesOf(desk), stories: await desk.store.list(), failure: notice }
  } catch (error) {
    return { preferences: { theme: 'system', language: 'system', wireFolder: desk.wireFolder }, stories: [], failure: failureOf(error) }
  }
}

async function firstStory(desk: Desk): Promise<Tried> {
  const file = desk.takeFirstFile()
  if (file === null) return nothing
  try {
    const { openBytes } = await import('./copy')
    return { opened: await openBytes(basename(file), await readNamed(file), desk), failure: null }
  } catch (error) {
    return { opened: null, failure: failureOf(error) }
  }
}

async function lastStory(desk: Desk): Promise<Tried> {
  try {
    const id = await desk.store.lastOpen()
    return id === null ? nothing : { opened: await desk.store.open(id), failure: null }
  } catch (error) {
    const failure = failureOf(error)
    // The undone sending of a story that was never kept takes the story with it.
    return failure.code === 'no-such-story' ? nothing : { opened: null, failure }
  }
}

/** A failure as it is; a bug goes on as a bug. */
function failureOf(error: unknown): Failure {
  if (error instanceof Failed) return error.failure
  throw error
}
