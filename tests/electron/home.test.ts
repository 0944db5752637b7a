import { homedir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { homeFolder } from '../../electron/home'

const cases: [env: NodeJS.ProcessEnv, platform: string, folder: string][] = [
  [{ DATELINE_HOME: '/mine' }, 'linux', '/mine'],
  [{ DATELINE_HOME: '/mine', APPDATA: '/roaming' }, 'win32', '/mine'],
  [{ XDG_DATA_HOME: '/data' }, 'linux', '/data/dateline'],
  [{}, 'linux', join(homedir(), '.local/share/dateline')],
  [{ DATELINE_HOME: '' }, 'linux', join(homedir(), '.local/share/dateline')],
  [{ XDG_DATA_HOME: '/data' }, 'darwin', join(homedir(), 'Library/Application Support/Dateline')],
  [{ APPDATA: '/roaming' }, 'win32', '/roaming/Dateline'],
]

it.each(cases)('%j on %s is %s', (env, platform, folder) => {
  expect(homeFolder(env, platform)).toBe(folder)
})
