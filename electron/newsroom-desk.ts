import { randomUUID } from 'node:crypto'
import { join, resolve } from 'node:path'
import type { Failure } from './contract'
import { localMoment } from './clock'
import type { Desk, Dialogs } from './desk'
import { homeFolder } from './home'
import { newsroomShelf } from './house-style/newsroom-shelf'
import { sampleStory } from './sample'
import { libsqlStore } from './store/libsql-store'
import { userName } from './user-name'
import { version } from './version'

/** The desk of this newsroom, for a host that differs only in its dialogs. `firstFile` is what it was started with. */
export function newsroomDesk(host: Desk['host'], dialogs: Dialogs | null, firstFile: string | null): Desk {
  const home = homeFolder()
  let notice: Failure | null = null
  let first = firstFile === null ? null : resolve(firstFile)
  return {
    host,
    platform: process.platform,
    version: version(),
    user: userName(),
    now: localMoment,
    newId: randomUUID,
    store: libsqlStore({
      path: join(home, 'stories.db'),
      now: localMoment,
      newId: randomUUID,
      onMovedAside: (failure) => { notice = failure },
    }),
    shelf: newsroomShelf(home),
    wireFolder: join(home, 'wire'),
    dialogs,
    sample: () => sampleStory(randomUUID, localMoment()),
    takeFirstFile() {
      const file = first
      first = null
      return file
    },
    takeNotice() {
      const said = notice
      notice = null
      return said
    },
  }
}
