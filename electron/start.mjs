// `npm start`: builds what is older than its sources, then opens the window in Electron where that is possible. Where it is
// not, says why in one line and serves the same program to a browser.
import { closeSync, openSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import util from 'node:util'
import { build, stale } from './build.mjs'
import { tooOld } from './node-version.mjs'
import { openWindow } from './open-window.mjs'

const help = `Usage: npm start [-- FILE] [-- --browser | --port N]

  npm start                the story that was open last, or the sample
  npm start -- FILE        raw copy (text, HTML, Word), or a saved story
  npm start -- --browser   serves Dateline to a browser instead of opening a window
  npm start -- --port N    the same, at this port

Stories are kept in the folder DATELINE_HOME names, or where this system keeps the data of programs.
ELECTRON_OVERRIDE_DIST_PATH names a folder that holds an Electron to use.`

start(process.argv.slice(2)).catch((error) => {
  console.error(`Dateline could not start: ${firstLine(error)}`)
  process.exit(2)
})

async function start(words) {
  const old = tooOld()
  if (old) return end(old)
  const asked = readWords(words)
  if (asked.misused) return end(`${asked.misused} npm start -- --help says what there is.`)
  if (asked.help) return console.log(help)
  const trouble = asked.file ? whyUnreadable(asked.file) : null
  if (trouble) console.error(`${asked.file} cannot be opened: ${trouble}. Dateline starts without it.`)
  const parts = stale()
  if (parts.length) console.log('Building Dateline …')
  await build(parts)
  const file = trouble ? null : asked.file
  const why = asked.browser ? 'as asked' : await openWindow({ file })
  if (why !== null) await serve(why, file, asked.port)
}

function readWords(words) {
  const options = { help: { type: 'boolean', short: 'h' }, browser: { type: 'boolean' }, port: { type: 'string' } }
  try {
    const { values, positionals } = util.parseArgs({ args: words, options, allowPositionals: true })
    if (positionals.length > 1) return { misused: 'Dateline opens one file at a time.' }
    const isPort = values.port === undefined || (/^\d{1,5}$/.test(values.port) && Number(values.port) <= 65535)
    if (!isPort) return { misused: `--port is a number up to 65535, not “${values.port}”.` }
    return { help: values.help, browser: values.browser || values.port !== undefined, port: values.port ?? '0', file: positionals[0] ?? null }
  } catch (error) {
    return { misused: `${error.message.split(/\. |\n/)[0].replace(/\.$/, '')}.` }
  }
}

function whyUnreadable(file) {
  try {
    if (statSync(file).isDirectory()) return 'it is a folder'
    closeSync(openSync(file))
    return null
  } catch (error) {
    return { ENOENT: 'there is no such file', EACCES: 'you have no right to read it', EPERM: 'you have no right to read it' }[error.code] ?? error.code
  }
}

async function serve(why, file, port) {
  console.log(`No window (${why}): Dateline runs in your browser instead.`)
  const server = new URL('../out/host/serve.cjs', import.meta.url)
  process.argv = [process.argv[0], fileURLToPath(server), '--port', port, ...(file ? ['--', file] : [])]
  await import(server.href)
}

function end(says) {
  console.error(says)
  process.exitCode = 2
}

function firstLine(error) {
  return String(error instanceof Error ? error.message : error).split('\n')[0]
}
