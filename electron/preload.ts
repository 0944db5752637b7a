import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron'
import { channel } from './channel'
import type { Answer, Answers, HostCommand, Input, Newsroom, Request } from './contract'

const noAnswer: Answer<never> = {
  ok: false,
  failure: { code: 'no-answer', message: 'Dateline did not answer.', next: 'Close it and start it again; your stories are kept.' },
}

/** One request. It never rejects: a main process that is gone is an answer, too. */
function ask<R extends Request>(request: R) {
  return async (input: Input<R>): Promise<Answer<Answers[R]>> => {
    try {
      return ((await ipcRenderer.invoke(channel.ask, request, input)) as Answer<Answers[R]> | undefined) ?? noAnswer
    } catch {
      return noAnswer
    }
  }
}

/** One method for each request of the contract, and no way to send anything else. */
const newsroom = {
  start: ask('start'),
  houseStyle: ask('houseStyle'),
  houseStyles: ask('houseStyles'),
  chooseStyle: ask('chooseStyle'),
  editStyle: ask('editStyle'),
  takeBackStyle: ask('takeBackStyle'),
  tryStyle: ask('tryStyle'),
  listStories: ask('listStories'),
  openStory: ask('openStory'),
  saveStory: ask('saveStory'),
  newStory: ask('newStory'),
  readCopy: ask('readCopy'),
  sampleStory: ask('sampleStory'),
  saveStoryFile: ask('saveStoryFile'),
  previewWire: ask('previewWire'),
  sendWire: ask('sendWire'),
  chooseFolder: ask('chooseFolder'),
  writePreferences: ask('writePreferences'),
  onCommand(listener: (command: HostCommand) => void) {
    const hear = (_event: IpcRendererEvent, command: HostCommand): void => listener(command)
    ipcRenderer.on(channel.command, hear)
    return () => { ipcRenderer.off(channel.command, hear) }
  },
} satisfies Newsroom

contextBridge.exposeInMainWorld('newsroom', newsroom)
