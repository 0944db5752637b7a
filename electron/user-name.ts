import { userInfo } from 'node:os'

/** What the system calls the one who runs the program; empty where it has no name for them, as in some containers. */
export function userName(read: () => { username: string } = userInfo): string {
  try {
    return read().username
  } catch {
    return ''
  }
}
