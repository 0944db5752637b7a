import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** What the binary is called inside Electron's folder, on this platform. */
export const executable = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' }[process.platform] ?? 'electron'

/**
 * Where there is an Electron that can be run at once: `ELECTRON_OVERRIDE_DIST_PATH`, else the one that the npm package has
 * fetched. Answers `{ folder, path }`; or `{ reason }` and, where the package is there and has only not fetched its binary
 * yet, `{ package }`, the package's folder.
 */
export function findElectron(env = process.env) {
  const override = env.ELECTRON_OVERRIDE_DIST_PATH
  if (override) {
    const path = join(override, executable)
    return existsSync(path) ? { folder: override, path } : { reason: `there is no Electron in ${override}, which ELECTRON_OVERRIDE_DIST_PATH names` }
  }
  let home
  try {
    home = dirname(createRequire(import.meta.url).resolve('electron/package.json'))
  } catch {
    return { reason: 'Electron is not installed; npm install brings it' }
  }
  const folder = join(home, 'dist')
  const path = join(folder, executable)
  // The name is written last: without it the binary is half fetched.
  if (existsSync(join(home, 'path.txt')) && existsSync(path)) return { folder, path }
  return { reason: 'Electron’s program is not fetched yet', package: home }
}
