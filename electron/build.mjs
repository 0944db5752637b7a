// Builds everything, or only the parts named: `node electron/build.mjs [words] [window] [main] [preload] [serve] [launch] [cli]`.
// `--stale` builds those of them that are older than their sources.
import { existsSync, readdirSync, realpathSync, statSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import util from 'node:util'
import { tooOld } from './node-version.mjs'

const project = fileURLToPath(new URL('..', import.meta.url))

const nodeSources = ['core', 'electron', 'assets', 'package-lock.json']
const wordSources = ['core/spelling/word-graph.ts', 'electron/spelling', 'assets/spelling', 'package-lock.json']
const parts = {
  words: { output: 'out/public/words/tr.words', sources: wordSources },
  window: { output: 'out/window/index.html', sources: ['core', 'renderer', 'electron/contract.ts', ...wordSources] },
  main: { output: 'out/main/main.cjs', sources: nodeSources },
  preload: { output: 'out/main/preload.cjs', sources: nodeSources },
  serve: { output: 'out/host/serve.cjs', sources: nodeSources },
  launch: { output: 'out/terminal/cli.cjs', sources: ['electron/launch.ts', 'electron/translate-once.ts', 'electron/terminal', 'package-lock.json'] },
  cli: { output: 'out/terminal/dateline.cjs', sources: nodeSources },
}

/** The parts whose output is missing or older than a source. */
export function stale(names = Object.keys(parts)) {
  return names.filter((name) => {
    const output = join(project, parts[name].output)
    if (!existsSync(output)) return true
    const built = statSync(output).mtimeMs
    return parts[name].sources.some((source) => newest(join(project, source)) > built)
  })
}

/** Builds the named parts, one after the other. Rejects with one sentence that names the part and what is wrong with it. */
export async function build(names = Object.keys(parts)) {
  if (!names.length) return
  const { build: buildPart, createLogger, runnerImport } = await import('vite').catch(() => {
    throw new Error('Vite, which builds Dateline, is not installed: npm install brings it, unless it leaves out what is for development.')
  })
  // Vite takes over what the environment says, and a test runner says `test`: that would be React for development.
  process.env.NODE_ENV = 'production'
  for (const name of names) {
    if (name === 'words') {
      const { module } = await runnerImport(join(project, 'electron/spelling/make-words.ts'), { logLevel: 'silent' })
      module.makeWords(join(project, 'out/public/words'))
      continue
    }
    // Vite prints an error before it throws it, as a page of code: it is said once, by whoever asked for the build.
    const customLogger = { ...createLogger('warn'), error() {} }
    await buildPart({ configFile: join(project, 'electron/vite.config.ts'), mode: name, logLevel: 'warn', customLogger }).catch((error) => {
      throw new Error(`The part “${name}” cannot be built: ${whatIsWrong(error)}`)
    })
    // A build that changes nothing writes nothing: say that it is up to date all the same.
    const now = new Date()
    utimesSync(join(project, parts[name].output), now, now)
  }
}

/** The first thing that is wrong, on one line, with its place. */
function whatIsWrong(error) {
  const first = error?.errors?.[0] ?? error
  const said = util.stripVTControlCharacters(String(first?.message ?? first)).split('\n').map((line) => line.trim()).find(Boolean)
  const { file, line } = first?.loc ?? {}
  const name = file?.startsWith(project) ? file.slice(project.length) : file
  return name && !said.includes(name) ? `${said} (${name}, line ${line})` : line ? `${said}, line ${line}` : said
}

/** Milliseconds of the youngest file or folder at or below a path; 0 when there is none. */
function newest(path) {
  if (!existsSync(path)) return 0
  const own = statSync(path)
  if (!own.isDirectory()) return own.mtimeMs
  return readdirSync(path).reduce((youngest, name) => Math.max(youngest, newest(join(path, name))), own.mtimeMs)
}

async function run(asked) {
  const old = tooOld()
  if (old) throw new Error(old)
  const unknown = asked.filter((name) => !(name in parts) && name !== '--stale')
  if (unknown.length) throw new Error(`There is nothing to build by the name of ${unknown.join(', ')}: ${Object.keys(parts).join(', ')}.`)
  const named = asked.filter((name) => name !== '--stale')
  const wanted = named.length ? named : undefined
  await build(asked.includes('--stale') ? stale(wanted) : wanted)
}

if (process.argv[1] && fileURLToPath(import.meta.url) === realpathSync(process.argv[1])) {
  run(process.argv.slice(2)).catch((error) => {
    console.error(error.message)
    process.exitCode = 2
  })
}
