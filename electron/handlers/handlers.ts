import type { Handlers } from '../answer'
import type { Desk } from '../desk'
import { chooseStyle, houseStyle, houseStyles } from './house-style'
import { chooseFolder, writePreferences } from './preferences'
import { start } from './start'
import { listStories, newStory, openStory, sampleStory, saveStory, saveStoryFile } from './stories'

/** A handler that is loaded when it is first asked: what reads copy and what writes formats is more than all the others. */
function later<I, A>(load: () => Promise<(input: I, desk: Desk) => Promise<A>>) {
  return async (input: I, desk: Desk): Promise<A> => (await load())(input, desk)
}

/** Every request of the contract and who answers it: one that is missing does not compile. */
export const handlers: Handlers = {
  start,
  houseStyle,
  houseStyles,
  chooseStyle,
  editStyle: later(async () => (await import('./style-editor')).editStyle),
  takeBackStyle: later(async () => (await import('./style-editor')).takeBackStyle),
  tryStyle: later(async () => (await import('./style-editor')).tryStyle),
  listStories,
  openStory,
  saveStory,
  newStory,
  readCopy: later(async () => (await import('./copy')).readCopy),
  sampleStory,
  saveStoryFile,
  previewWire: later(async () => (await import('./wire')).previewWire),
  sendWire: later(async () => (await import('./wire')).sendWire),
  chooseFolder,
  writePreferences,
}
