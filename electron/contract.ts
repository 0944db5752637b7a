import * as v from 'valibot'
import type { Loss } from '../core/formats/format'
import type { Language } from '../core/says/language'
import type { Story } from '../core/story/story'
import { changeSchema, type StyleChange } from './house-style/edit/change'
import type { StyleAtHand } from './house-style/house-style'
import type { StyleTrouble } from './house-style/shelf'
import type { Trial, TrialSample, TrialStory } from './house-style/try-style'
import { preferencesSchema } from './preferences-schema'
import { storySchema } from './story-schema'

/**
 * Every request the window may make: what it takes (validated once, in the main process or the browser host), what it
 * answers, and how it fails. Preload and handlers both satisfy this; the window imports its types only.
 */
export const contract = {
  /** What the window needs before its first picture. */
  start: v.object({}),
  /** The whole of a style that `start` named, as JSON text: the page only hands it to its checker. */
  houseStyle: v.object({ name: v.string() }),
  /** The styles at hand now, and what is wrong with some: packages of the newsroom’s own may change while the window is open. */
  houseStyles: v.object({}),
  /** Puts a style in force for copy in its language. */
  chooseStyle: v.object({ name: v.string() }),
  /** Makes a change to a style, or to a package of the desk that is laid on it; in force at once, whole or not at all. */
  editStyle: v.object({ name: v.string(), change: changeSchema }),
  /** Takes the last change back that was made so. */
  takeBackStyle: v.object({ name: v.string() }),
  /** What a style would find with a change (null: as it is), which is not made: in a text as the examples of rules are written, or in the stories that are kept. `rule` is the one that is looked at. */
  tryStyle: v.object({ name: v.string(), change: v.nullable(changeSchema), rule: v.string(), text: v.nullable(v.string()) }),
  listStories: v.object({}),
  openStory: v.object({ id: v.string() }),
  /** Keeps a story. `revision` is the one this window last saw (0 for a new story); another window's newer one is never overwritten. */
  saveStory: v.object({ story: storySchema, revision: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
  newStory: v.object({}),
  /** Makes a story of raw copy, or opens a saved story: by the bytes and the name of a file (base64), or pasted text or HTML. */
  readCopy: v.variant('from', [
    v.object({ from: v.literal('file'), name: v.string(), base64: v.string() }),
    v.object({ from: v.literal('paste'), text: v.string(), html: v.string() }),
  ]),
  /** The sample story, imported afresh. */
  sampleStory: v.object({}),
  /** Asks where (on the desktop) and writes `.story.json`; the browser host answers with the bytes to download. */
  saveStoryFile: v.object({ story: storySchema }),
  /** The wire file as it would go now, without sending it. */
  previewWire: v.object({ story: storySchema, format: v.string() }),
  /** Writes one file per format into a folder, whole or not at all, and records the sending in the story. */
  sendWire: v.object({
    story: storySchema,
    revision: v.pipe(v.number(), v.integer(), v.minValue(0)),
    formats: v.array(v.string()),
    folder: v.string(),
    overwrite: v.boolean(),
    /** Reason for sending despite findings at error level; empty when there are none. */
    despite: v.string(),
  }),
  /** Asks for a folder with the system's dialog; null when the editor cancels or the host has no such dialog. */
  chooseFolder: v.object({ from: v.string() }),
  writePreferences: preferencesSchema,
} satisfies Record<string, v.GenericSchema>

export interface Answers {
  start: Start
  houseStyle: string
  houseStyles: StylesAtHand
  chooseStyle: StylesAtHand
  editStyle: StylesAtHand
  takeBackStyle: StylesAtHand
  tryStyle: Trial
  listStories: StorySummary[]
  openStory: OpenedStory
  saveStory: { revision: number, savedAt: string }
  newStory: OpenedStory
  readCopy: OpenedStory
  sampleStory: OpenedStory
  saveStoryFile: { written: string } | { cancelled: true } | { download: { name: string, text: string } }
  previewWire: WireFile
  sendWire: { story: Story, revision: number, files: string[] }
  chooseFolder: string | null
  writePreferences: Preferences
}

export type Request = keyof typeof contract
export type Input<R extends Request> = v.InferOutput<(typeof contract)[R]>

/** What `window.newsroom` is, whichever host the window runs in. */
export type Newsroom = {
  [R in Request]: (input: Input<R>) => Promise<Answer<Answers[R]>>
} & {
  /** Commands that come from outside the page (native menu, a file opened by the system). Returns how to stop listening. */
  onCommand(listener: (command: HostCommand) => void): () => void
}

export type Answer<T> = { ok: true, value: T } | { ok: false, failure: Failure }

/** Something in the world went wrong. Shown as it is: a sentence, and what to do next. */
export interface Failure {
  code:
    | 'empty' | 'binary' | 'too-large' | 'mis-encoded' | 'not-a-story' | 'newer-story' | 'unreadable-copy'
    | 'no-such-story' | 'changed-elsewhere' | 'cannot-save'
    | 'file-exists' | 'cannot-write' | 'errors-block' | 'no-words' | 'unknown-format'
    | 'bad-style' | 'bad-request' | 'no-answer'
  message: string
  next: string
  /** For `changed-elsewhere` at saving: the id of the draft under which the losing text is kept. */
  kept?: string
}

export interface Start {
  host: 'desktop' | 'browser'
  platform: string
  version: string
  /** Who works here, for what is set aside or doubted; empty where the system has no name for them. */
  user: string
  /** The first where none is for the story's language. */
  styles: StyleAtHand[]
  /** Packages of the newsroom’s own that cannot be read as they are. */
  styleTroubles: StyleTrouble[]
  preferences: Preferences
  stories: StorySummary[]
  /** The story to show first: the one named on the command line, else the last one open, else the sample. */
  opened: OpenedStory
  /** Set when what was named on the command line could not be opened, or the kept stories could not be read. */
  failure: Failure | null
}

export interface StylesAtHand {
  styles: StyleAtHand[]
  troubles: StyleTrouble[]
}

export type { StyleAtHand, StyleChange, StyleTrouble, Trial, TrialSample, TrialStory }

export interface OpenedStory {
  story: Story
  /** 0 for a story that is not kept yet. */
  revision: number
  savedAt: string | null
}

export interface StorySummary {
  id: string
  slug: string
  headline: string
  version: number
  savedAt: string
  state: 'draft' | 'sent'
}

export interface Preferences {
  theme: 'system' | 'light' | 'dark'
  /** In which Dateline speaks; `system` is Turkish where the system is, else English. */
  language: 'system' | Language
  wireFolder: string
}

export interface WireFile {
  format: string
  fileName: string
  text: string
  bytes: number
  losses: Loss[]
}

export type { MenuCommandId } from './commands'

/** What the native menu can ask of the window; the same names are the window's own command ids. */
export type HostCommand = { command: string } | { command: 'open-copy', name: string, base64: string }
