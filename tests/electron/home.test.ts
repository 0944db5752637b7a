import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { homeFolder, windowFolder } from '../../electron/home'

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

it('has a folder for the window in it, and elsewhere where nothing can be written', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-home-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  writeFileSync(join(folder, 'file'), '')
  expect(windowFolder(join(folder, 'home'))).toBe(join(folder, 'home', 'window'))
  const elsewhere = windowFolder(join(folder, 'file'))
  expect(elsewhere.startsWith(join(tmpdir(), 'dateline-window-'))).toBe(true)
  expect([existsSync(join(folder, 'home', 'window')), existsSync(elsewhere)]).toEqual([true, true])
})
