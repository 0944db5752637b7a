import { randomUUID } from 'node:crypto'
import { basename, join } from 'node:path'
import type { StyleFace } from '../../core/check/style'
import type { CopyDesk } from '../../core/copy/copy-desk'
import type { Story } from '../../core/story/story'
import { localMoment } from '../clock'
import { Failed } from '../failed'
import { homeFolder } from '../home'
import { isSavedStory, readCopyFile } from '../reading/read-copy-file'
import { readAll, readNamed } from '../read-named'
import type { Store } from '../store/store'

/** A story of a file, raw or saved; `-` is standard input. What is raw is read for the desk of the first style. */
export async function readStory(file: string, styles: readonly StyleFace[]): Promise<Story> {
  return (await readSource(file, styles, 'tidied')).story
}

type How = Parameters<typeof readCopyFile>[3]

/** A story with the file that it was read from. */
export interface Source {
  story: Story
  bytes: Uint8Array
  /** As messages call the file. */
  name: string
  /** A saved story rather than raw copy. */
  isSaved: boolean
}

/** A file as it is to be checked: as it is written, page lines and all. */
export async function readSource(file: string, styles: readonly StyleFace[], how: How = 'as-written'): Promise<Source> {
  const name = file === '-' ? 'standard input' : basename(file)
  const bytes = file === '-' ? await readAll(process.stdin, name) : await readNamed(file)
  return { story: await storyOf(name, bytes, styles, how), bytes, name, isSaved: isSavedStory(name, new TextDecoder().decode(bytes.subarray(0, 200))) }
}

export async function storyOf(name: string, bytes: Uint8Array, [style]: readonly StyleFace[], how: How): Promise<Story> {
  const read = await readCopyFile(name, bytes, copyDesk(style!), how)
  if (!read.ok) throw new Failed(read.failure)
  return read.value
}

function copyDesk({ agency, language }: StyleFace): CopyDesk {
  return { now: localMoment(), newId: randomUUID, agency, language }
}

/** The newsroom's store, for the sequence numbers. It is loaded only by the command that needs it. */
export async function withStore<T>(work: (store: Store) => Promise<T>): Promise<T> {
  const { libsqlStore } = await import('../store/libsql-store')
  const store = libsqlStore({
    path: join(homeFolder(), 'stories.db'),
    now: localMoment,
    newId: randomUUID,
    onMovedAside: ({ message }) => console.error(message),
  })
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}
