import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { canFetchElectron } from './node-version.mjs'

/** In milliseconds: to reach the place Electron is fetched from, and to fetch its hundred megabytes. */
const usualPatience = { reach: 8_000, fetch: 240_000 }

/**
 * Lets the electron package in `folder` fetch its binary, which it does once, on first use. Answers null, or in a few
 * words why it could not.
 */
export async function fetchElectron(folder, { env = process.env, patience = usualPatience, node = process.versions.node } = {}) {
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  if (!canFetchElectron(node)) return `Electron ${version} is not here yet, and fetching it needs Node 22.12 or newer; this is ${node}`
  const from = env.ELECTRON_MIRROR || env.npm_config_electron_mirror || 'https://github.com/'
  if (!URL.canParse(from)) return `“${from}”, from which Electron would be fetched, is no address`
  const isAsked = !env.ELECTRON_GET_USE_PROXY
  const asking = { method: 'HEAD', signal: AbortSignal.timeout(patience.reach) }
  if (isAsked && !await fetch(from, asking).then(() => true, () => false)) {
    return `Electron ${version} is not here yet, and ${new URL(from).host} does not answer`
  }
  console.log(`Fetching Electron ${version}, once …`)
  const ended = await install(folder, env, patience.fetch)
  if (ended === 'late') return `Electron ${version} did not arrive in time`
  return ended === 0 ? null : `Electron ${version} could not be fetched`
}

function install(folder, env, patience) {
  return new Promise((tell) => {
    const child = spawn(process.execPath, [join(folder, 'install.js')], { stdio: 'ignore', env })
    const late = setTimeout(() => {
      child.kill('SIGKILL')
      tell('late')
    }, patience)
    const end = (code) => {
      clearTimeout(late)
      tell(code)
    }
    child.once('error', () => end(1))
    child.once('exit', (code) => end(code ?? 1))
  })
}
