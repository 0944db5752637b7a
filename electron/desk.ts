import type { StylePackage } from '../core/check/style'
import type { CopyDesk } from '../core/copy/copy-desk'
import type { Failure, Start } from './contract'
import type { Store } from './store/store'

/** All that a handler can do to the world: given, never fetched. Both hosts, the terminal and the tests make one. */
export interface Desk {
  host: Start['host']
  platform: string
  version: string
  /** RFC 3339 with the newsroom's own offset. */
  now(): string
  newId(): string
  store: Store
  style: StylePackage
  /** The folder wire files go to until the editor chooses another. */
  wireFolder: string
  /** The system's own dialogs; null where the host has none. */
  dialogs: Dialogs | null
  /** The raw copy of the sample story. */
  sample(): Promise<{ name: string, bytes: Uint8Array }>
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
export function copyDesk(desk: Pick<Desk, 'now' | 'newId' | 'style'>): CopyDesk {
  return {
    now: desk.now(),
    newId: desk.newId,
    agency: desk.style.agency,
    language: desk.style.language,
  }
}
