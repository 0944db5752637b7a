import type { Story } from '../../core/story/story'
import type { Handlers } from '../answer'
import type { Answer, OpenedStory } from '../contract'
import { copyDesk, type Desk } from '../desk'
import { Failed } from '../failed'
import { readCopyFile, readPaste } from '../reading/read-copy-file'

export const readCopy: Handlers['readCopy'] = async (input, desk) => {
  if (input.from === 'file') return openBytes(input.name, Buffer.from(input.base64, 'base64'), desk)
  return opened(story(await readPaste(input.text, input.html, copyDesk(desk))), desk)
}

/** A story of a file's bytes, raw copy or saved. Fails as readCopyFile does. */
export async function openBytes(name: string, bytes: Uint8Array, desk: Desk): Promise<OpenedStory> {
  return opened(story(await readCopyFile(name, bytes, copyDesk(desk))), desk)
}

/**
 * A story that came from outside, before it is kept. One that is kept already under the same id goes on from there; if
 * the kept text is another, that is set beside first, so that the first save overwrites nothing.
 */
async function opened(story: Story, desk: Desk): Promise<OpenedStory> {
  const kept = await desk.store.open(story.id).catch(notKept)
  if (!kept) return { story, revision: 0, savedAt: null }
  if (JSON.stringify(kept.story) === JSON.stringify(story)) return kept
  await desk.store.setBeside(story.id, desk.now())
  return { story, revision: kept.revision, savedAt: null }
}

/** A store in trouble is told when there is something to keep: reading copy needs none. */
function notKept(error: unknown): null {
  if (error instanceof Failed) return null
  throw error
}

function story(read: Answer<Story>): Story {
  if (!read.ok) throw new Failed(read.failure)
  return read.value
}
