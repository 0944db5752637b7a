import { accessSync, constants, mkdirSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { userName } from './user-name'

/**
 * The folder in which Dateline keeps its stories: `DATELINE_HOME`, else where this platform keeps the data of programs.
 * The desktop, the browser host and the terminal all use the same one.
 */
export function homeFolder(env: NodeJS.ProcessEnv = process.env, platform: string = process.platform): string {
  if (env.DATELINE_HOME) return env.DATELINE_HOME
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Dateline')
  if (platform === 'win32') return join(env.APPDATA || join(homedir(), 'AppData', 'Roaming'), 'Dateline')
  return join(env.XDG_DATA_HOME || join(homedir(), '.local', 'share'), 'dateline')
}

/**
 * The folder for what the window itself keeps; it is there when this answers. Where nothing can be written in `home`, one
 * among the temporary files: the window opens all the same, and says that no story can be kept.
 */
export function windowFolder(home: string): string {
  try {
    return made(join(home, 'window'))
  } catch {
    return made(join(tmpdir(), `dateline-window-${userName()}`))
  }
}

function made(folder: string): string {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  accessSync(folder, constants.W_OK)
  return folder
}
