import { stories } from './0001-stories'
import { changes } from './0002-changes'

/** In order, and only ever added to: the number of steps that a database has taken is its `user_version`. */
export const migrations: readonly string[] = [stories, changes]
