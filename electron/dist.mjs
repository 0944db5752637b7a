// `npm run dist` packs the application for this platform, unpacked, into dist/: from the Electron that is here, without a
// network. `npm run dist -- --installers` makes the installers of electron-builder.yml, whose tools it fetches.
import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, stale } from './build.mjs'
import { findElectron } from './find-electron.mjs'
import { tooOld } from './node-version.mjs'

const old = tooOld()
if (old) end(old)
const project = fileURLToPath(new URL('..', import.meta.url))
const given = process.argv.slice(2)
const unknown = given.filter((each) => each !== '--installers')

if (unknown.length) end(`There is no option ${unknown.join(' ')}; npm run dist -- --installers makes the installers.`)
const electron = findElectron()
if (!electron.path) {
  end(`There is no Electron to pack: ${electron.reason}. Start the window once with npm start, or set ELECTRON_OVERRIDE_DIST_PATH to a folder that holds one.`)
}

try {
  await build(stale())
  await pack()
} catch (error) {
  end(`The application could not be packed: ${String(error instanceof Error ? error.message : error).split('\n')[0]}`)
}

async function pack() {
  const { Platform, build: packApplication } = await import('electron-builder')
  const here = Platform.current()
  let folder = ''
  const made = await packApplication({
    projectDir: project,
    targets: given.includes('--installers') ? here.createTarget() : here.createTarget('dir'),
    publish: 'never',
    config: {
      afterPack: (packed) => { folder = packed.appOutDir },
      extends: join(project, 'electron-builder.yml'),
      electronDist: electron.folder,
      electronVersion: readFileSync(join(electron.folder, 'version'), 'utf8').trim().replace(/^v/, ''),
    },
  })
  for (const file of [folder, ...made]) console.log(`Packed: ${relative(project, file)}`)
}

function end(says) {
  console.error(says)
  process.exit(1)
}
