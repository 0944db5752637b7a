import { homedir } from 'node:os'
import { join } from 'node:path'

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
