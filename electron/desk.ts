import type { Story } from '../core/story/story'
import type { CopyDesk } from '../core/copy/copy-desk'
import type { Failure, Start } from './contract'
import type { Shelf } from './house-style/shelf'
import type { Store } from './store/store'

/** All that a handler can do to the world: given, never fetched. Both hosts, the terminal and the tests make one. */
export interface Desk {
  host: Start['host']
  platform: string
  version: string
  /** Who sits at it, as the system calls them: stands beside what they decide. Empty where the system has no name for them. */
  user: string
  /** RFC 3339 with the newsroom's own offset. */
  now(): string
  newId(): string
  store: Store
  /** Style packages for copy in several languages; the first where none is for it, and for raw copy. */
  shelf: Shelf
  /** The folder wire files go to until the editor chooses another. */
  wireFolder: string
  /** The system's own dialogs; null where the host has none. */
  dialogs: Dialogs | null
  /** The sample story, as one that was just imported. */
  sample(): Promise<Story>
  /** The file the program was started with, handed over once; null when there is none or it was handed over before. */
  takeFirstFile(): string | null
  /** What is to be said to the editor at the next start, such as that damaged stories were put aside. */
  takeNotice(): Failure | null
}

export interface Dialogs {
  /** Asks where to write; null when the editor cancels. */
  saveAs(name: string): Promise<string | null>
  chooseFolder(from: string): Promise<string | null>
}

/** The part of a desk that reading copy needs, at this moment. */
export function copyDesk(desk: Pick<Desk, 'now' | 'newId' | 'shelf'>): CopyDesk {
  const { agency, language } = desk.shelf.stock.styles[0]!
  return {
    now: desk.now(),
    newId: desk.newId,
    agency,
    language,
  }
}
