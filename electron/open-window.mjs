import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fetchElectron } from './fetch-electron.mjs'
import { findElectron } from './find-electron.mjs'

const project = fileURLToPath(new URL('..', import.meta.url))

/** How long the window may take to come, in milliseconds. */
const usualPatience = 40_000

/**
 * Opens the window in Electron, with `file` in it, and stays until it is closed; sets the exit code. Answers null when
 * there was a window, or else in a few words why there was none. Never throws, never waits for ever.
 */
export async function openWindow({ file = null, env = process.env, patience = usualPatience } = {}) {
  if (process.platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY) return 'there is no display'
  let electron = findElectron(env)
  if (electron.package) {
    const reason = await fetchElectron(electron.package, { env })
    if (reason) return reason
    electron = findElectron(env)
  }
  return electron.path ? run(electron.path, file, env, patience) : electron.reason
}

async function run(path, file, env, patience) {
  const { ELECTRON_RUN_AS_NODE: _asNode, ...environment } = env
  // Chromium's own sandbox refuses to run as root.
  const flags = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const files = file === null ? [] : [resolve(file)]
  let child
  try {
    child = spawn(path, [...flags, project, ...files], { stdio: ['ignore', 'inherit', 'pipe', 'ipc'], env: environment })
  } catch (error) {
    return `Electron does not run here: ${error.message}`
  }
  const ended = exitOf(child)
  const opened = new Promise((tell) => { child.on('message', (message) => message === 'open' && tell('open')) })
  let isOpen = false
  let noise = ''
  child.stderr.on('data', (chunk) => {
    if (isOpen) passOn(String(chunk))
    else noise = (noise + chunk).slice(-4000)
  })
  let stopped = false
  const stop = (signal) => {
    stopped = true
    child.kill(signal)
  }
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, stop)

  const first = await Promise.race([opened, ended, after(patience)])
  if (first === 'open') {
    isOpen = true
    console.log('Dateline is open.')
    farewell(await ended, stopped)
    return null
  }
  for (const signal of ['SIGINT', 'SIGTERM']) process.off(signal, stop)
  if (stopped) return null
  if (first === 'late') {
    child.kill('SIGKILL')
    return 'Electron started, but no window came'
  }
  if (first.code === 0) {
    console.log('Dateline is open already; its window has come to the front.')
    return null
  }
  return `Electron does not run here: ${reasonIn(noise) ?? first.error ?? `it ended with ${first.code ?? first.signal}`}`
}

function farewell({ code, signal }, stopped) {
  process.exitCode = stopped || code === 0 ? 0 : 1
  if (process.exitCode) console.error(`The window ended by itself (${code ?? signal}). What you wrote is kept; npm start opens it again.`)
}

/** What Electron itself says on standard error, but for Chromium's chatter about the system. */
function passOn(text) {
  const lines = text.split('\n').filter((line) => line.trim() && !/^\[[\d:]*\d{4}\/[\d.]+:(FATAL|ERROR|WARNING|INFO)/.test(line))
  if (lines.length) process.stderr.write(`${lines.join('\n')}\n`)
}

function reasonIn(noise) {
  const lines = noise.split('\n').map((each) => each.replace(/^\[[^\]]*\]\s*/, '').trim())
  const line = lines.find((each) => /missing|cannot|failed|error|not supported/i.test(each) && !/\bbus\b/.test(each))
  return line?.slice(0, 160)
}

function exitOf(child) {
  return new Promise((tell) => {
    child.once('error', (error) => tell({ code: null, error: error.message.split('\n')[0] }))
    child.once('exit', (code, signal) => tell({ code, signal }))
  })
}

function after(milliseconds) {
  return new Promise((tell) => { setTimeout(() => tell('late'), milliseconds).unref() })
}
