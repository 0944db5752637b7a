// `npm start [-- FILE] [--browser] [--port N]`: builds what is older than its sources, then opens the window in Electron
// where that is possible. Where it is not, says why in one line and serves the same program to a browser.
import { spawn } from 'node:child_process'
import { constants, accessSync, existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, stale } from './build.mjs'

const project = fileURLToPath(new URL('..', import.meta.url))
const given = process.argv.slice(2)
const files = given.filter((each, index) => !each.startsWith('-') && given[index - 1] !== '--port').map((file) => resolve(file))

/** In milliseconds: to reach the place Electron is fetched from, to fetch it, and for its window to come. */
const patience = { reach: 8_000, fetch: 240_000, window: 40_000 }

try {
  sayUnreadable()
  const parts = stale()
  if (parts.length) console.log('Building Dateline …')
  await build(parts)
  const why = given.includes('--browser') ? 'as asked' : await tryWindow()
  if (why !== null) await serve(why)
} catch (error) {
  console.error(`Dateline could not start: ${firstLine(error)}`)
  process.exit(2)
}

function sayUnreadable() {
  for (const file of files) {
    try {
      accessSync(file, constants.R_OK)
    } catch {
      console.error(`${file} cannot be read; Dateline opens without it.`)
    }
  }
}

/** Opens the window and stays until it is closed. Answers why there is none, or null when there was one. */
async function tryWindow() {
  const reason = whyNot()
  if (reason) return reason
  const electron = await findElectron()
  return electron.path ? runElectron(electron.path) : electron.reason
}

function whyNot() {
  const { DISPLAY, WAYLAND_DISPLAY, ELECTRON_OVERRIDE_DIST_PATH } = process.env
  if (process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY) return 'there is no display'
  const [major, minor] = process.versions.node.split('.').map(Number)
  const recent = major > 22 || (major === 22 && minor >= 12)
  if (!recent && !ELECTRON_OVERRIDE_DIST_PATH) return `the window needs Node 22.12 or newer, and this is ${process.versions.node}`
  return null
}

async function findElectron() {
  const executable = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' }[process.platform] ?? 'electron'
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH
  if (override) {
    const path = join(override, executable)
    return existsSync(path) ? { path } : { reason: `there is no Electron in ${override}` }
  }
  let folder
  try {
    folder = dirname(createRequire(import.meta.url).resolve('electron/package.json'))
  } catch {
    return { reason: 'Electron is not installed (npm install)' }
  }
  const path = join(folder, 'dist', executable)
  if (existsSync(join(folder, 'path.txt')) && existsSync(path)) return { path }
  const reason = await fetchElectron(folder)
  return reason ? { reason } : { path }
}

/** Electron fetches itself once, on first use. Answers why it could not, or null. */
async function fetchElectron(folder) {
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const { ELECTRON_MIRROR, npm_config_electron_mirror: mirror, ELECTRON_GET_USE_PROXY } = process.env
  const from = ELECTRON_MIRROR || mirror || 'https://github.com/'
  if (!ELECTRON_GET_USE_PROXY) {
    const reached = await fetch(from, { method: 'HEAD', signal: AbortSignal.timeout(patience.reach) }).then(() => true, () => false)
    if (!reached) return `Electron ${version} is not here yet and ${new URL(from).host} does not answer`
  }
  console.log(`Fetching Electron ${version}, once …`)
  const child = spawn(process.execPath, [join(folder, 'install.js')], { stdio: 'ignore' })
  const ended = await Promise.race([exitOf(child), after(patience.fetch)])
  if (ended === 'late') child.kill('SIGKILL')
  return ended === 'late' ? `Electron ${version} did not arrive in time` : ended.code === 0 ? null : `Electron ${version} could not be fetched`
}

async function runElectron(path) {
  const env = { ...process.env }
  delete env.ELECTRON_RUN_AS_NODE
  // Chromium's own sandbox refuses to run as root.
  const flags = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const child = spawn(path, [...flags, project, ...files], { stdio: ['ignore', 'inherit', 'pipe', 'ipc'], env })
  const ended = exitOf(child)
  let noise = ''
  let isOpen = false
  child.stderr.on('data', (chunk) => {
    if (!isOpen) noise = (noise + chunk).slice(-4000)
    else passOn(String(chunk))
  })
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
  const opened = new Promise((tell) => { child.on('message', (message) => message === 'open' && tell('open')) })

  const first = await Promise.race([opened, ended, after(patience.window)])
  if (first === 'late') {
    child.kill('SIGKILL')
    return 'Electron started, but no window came'
  }
  if (first === 'open') {
    isOpen = true
    const { code } = await ended
    process.exitCode = code ?? 1
    return null
  }
  // Ended at once and well: another Dateline was open already, and has come to the front.
  if (first.code === 0) return null
  return `Electron does not run here (${reasonIn(noise) ?? first.error ?? `it ended with ${first.code ?? first.signal}`})`
}

/** What Electron itself says on standard error, but for Chromium's chatter about the system. */
function passOn(text) {
  const lines = text.split('\n').filter((line) => line.trim() && !/^\[\d+:\d{4}\/[\d.]+:(ERROR|WARNING|INFO)/.test(line))
  if (lines.length) process.stderr.write(`${lines.join('\n')}\n`)
}

function reasonIn(noise) {
  const line = noise.split('\n').map((each) => each.replace(/^\[[^\]]*\]\s*/, '').trim()).find((each) => /missing|cannot|failed|error/i.test(each))
  return line?.slice(0, 160)
}

function exitOf(child) {
  return new Promise((tell) => {
    child.once('error', (error) => tell({ code: null, error: firstLine(error) }))
    child.once('exit', (code, signal) => tell({ code, signal }))
  })
}

function after(milliseconds) {
  return new Promise((tell) => setTimeout(() => tell('late'), milliseconds).unref())
}

async function serve(why) {
  console.log(`No window (${why}): Dateline runs in your browser instead.`)
  const server = join(project, 'out/host/serve.cjs')
  process.argv = [process.argv[0], server, ...given.filter((each) => each !== '--browser')]
  await import(new URL('../out/host/serve.cjs', import.meta.url).href)
}

function firstLine(error) {
  return String(error instanceof Error ? error.message : error).split('\n')[0]
}
