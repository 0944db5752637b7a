import type { Preferences, StorySummary } from '../contract'
import type { Story } from '../../core/story/story'

/**
 * Where stories are kept. What a method has answered is on the disk: a crash or `kill -9` right after loses none of it.
 * A disk that is full, read-only, locked or damaged rejects with a `Failed` that says so.
 */
export interface Store {
  /** The stories, last saved first. */
  list(): Promise<StorySummary[]>
  /** Rejects with `no-such-story`, or `newer-story` when a newer Dateline has written it. */
  open(id: string): Promise<KeptStory>
  /**
   * Keeps a story if `revision` is the newest one (0 for a story that is not kept yet). Otherwise nothing is overwritten:
   * the story is kept beside the newer one as a draft of its own, and this rejects with `changed-elsewhere`, whose
   * `kept` names that draft.
   */
  save(story: Story, revision: number, at: string): Promise<KeptStory>
  /** Keeps what is kept under this id as a draft of its own, too, before another text takes its place. */
  setBeside(id: string, at: string): Promise<void>
  /** The story that was last opened or saved; null before there is one. */
  lastOpen(): Promise<string | null>
  setLastOpen(id: string): Promise<void>
  preferences(): Promise<Preferences | null>
  setPreferences(preferences: Preferences): Promise<void>
  /** Takes `count` sequence numbers and answers the first. None is ever given twice. */
  takeSequence(count: number): Promise<number>
  /** The number `takeSequence` would give next, without taking it. */
  nextSequence(): Promise<number>
  /**
   * The first half of a sending, in one transaction: checks the revision as `save` does, takes a sequence number for
   * each file, and keeps the story as sent together with the files that are still to be written.
   */
  beginSending(story: Story, revision: number, at: string, files: number, make: (sequence: number) => Outgoing): Promise<BegunSending>
  /** The second half: the files are written. */
  finishSending(id: string): Promise<void>
  /** The other second half: the files could not be written. The story is again as it was. */
  undoSending(id: string): Promise<void>
  /** Sendings that a process which is no longer alive has begun and not ended. */
  brokenOffSendings(): Promise<BegunSending[]>
  close(): Promise<void>
}

export interface KeptStory {
  story: Story
  /** Grows by one with each save. */
  revision: number
  /** RFC 3339. */
  savedAt: string
}

/** A story as it will be once it is sent, and its files. */
export interface Outgoing {
  story: Story
  folder: string
  overwrite: boolean
  files: OutgoingFile[]
}

export interface OutgoingFile {
  name: string
  bytes: Uint8Array
}

export interface BegunSending extends Outgoing {
  id: string
  revision: number
}
