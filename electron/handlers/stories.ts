import { newStory as emptyStory } from '../../core/story/new-story'
import { printStory } from '../../core/story/saved'
import type { Handlers } from '../answer'
import { copyDesk } from '../desk'
import { storyFileName } from '../wire/file-name'
import { writeFiles } from '../wire/folder'
import { basename, dirname } from 'node:path'

export const listStories: Handlers['listStories'] = (_input, desk) => desk.store.list()

export const openStory: Handlers['openStory'] = async ({ id }, desk) => {
  const kept = await desk.store.open(id)
  await desk.store.setLastOpen(id)
  return kept
}

export const saveStory: Handlers['saveStory'] = async ({ story, revision }, desk) => {
  const { revision: newest, savedAt } = await desk.store.save(story, revision, desk.now())
  return { revision: newest, savedAt }
}

/** A story that nobody has typed in is not kept: the first change keeps it. */
export const sampleStory: Handlers['sampleStory'] = async (_input, desk) => ({ story: await desk.sample(), revision: 0, savedAt: null })

export const newStory: Handlers['newStory'] = async (_input, desk) => (
  { story: emptyStory(copyDesk(desk)), revision: 0, savedAt: null }
)

export const saveStoryFile: Handlers['saveStoryFile'] = async ({ story }, desk) => {
  const name = storyFileName(story)
  const text = printStory(story)
  if (!desk.dialogs) return { download: { name, text } }
  const path = await desk.dialogs.saveAs(name)
  if (path === null) return { cancelled: true }
  // The system's dialog has asked before it answers with a file that exists.
  await writeFiles(dirname(path), [{ name: basename(path), bytes: new TextEncoder().encode(text) }], { overwrite: true })
  return { written: path }
}
