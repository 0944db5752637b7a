import type { Handlers } from '../answer'
import { readCopy, sampleStory } from './copy'
import { chooseFolder, writePreferences } from './preferences'
import { start } from './start'
import { listStories, newStory, openStory, saveStory, saveStoryFile } from './stories'
import { previewWire, sendWire } from './wire'

/** Every request of the contract and who answers it: one that is missing does not compile. */
export const handlers: Handlers = {
  start,
  listStories,
  openStory,
  saveStory,
  newStory,
  readCopy,
  sampleStory,
  saveStoryFile,
  previewWire,
  sendWire,
  chooseFolder,
  writePreferences,
}
