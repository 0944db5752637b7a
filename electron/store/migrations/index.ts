import { stories } from './0001-stories'

/** In order, and only ever added to: the number of steps that a database has taken is its `user_version`. */
export const migrations: readonly string[] = [stories]
