// Builds everything, or only the parts named: `node electron/build.mjs [window] [main] [preload] [serve] [cli]`.
// `--stale` builds the parts that are older than their sources.
import { existsSync, readdirSync, statSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const project = fileURLToPath(new URL('..', import.meta.url))

const nodeSources = ['core', 'electron', 'assets', 'package-lock.json']
const parts = {
  window: { output: 'out/window/index.html', sources: ['core', 'renderer', 'electron/contract.ts', 'package-lock.json'] },
  main: { output: 'out/main/main.cjs', sources: nodeSources },
  preload: { output: 'out/main/preload.cjs', sources: nodeSources },
  serve: { output: 'out/host/serve.cjs', sources: nodeSources },
  cli: { output: 'out/terminal/cli.cjs', sources: nodeSources },
}

/** The parts whose output is missing or older than a source. */
export function stale() {
  return Object.keys(parts).filter((name) => {
    const output = join(project, parts[name].output)
    if (!existsSync(output)) return true
    const built = statSync(output).mtimeMs
    return parts[name].sources.some((source) => newest(join(project, source)) > built)
  })
}

/** Builds the named parts, one after the other. */
export async function build(names = Object.keys(parts)) {
  const { build: viteBuild } = await import('vite')
  for (const name of names) {
    await viteBuild({ configFile: join(project, 'electron/vite.config.ts'), mode: name, logLevel: 'warn' })
    // A build that changes nothing writes nothing: say that it is up to date all the same.
    const now = new Date()
    utimesSync(join(project, parts[name].output), now, now)
  }
}

/** Milliseconds of the youngest file or folder at or below a path; 0 when there is none. */
function newest(path) {
  if (!existsSync(path)) return 0
  const own = statSync(path)
  if (!own.isDirectory()) return own.mtimeMs
  return readdirSync(path).reduce((youngest, name) => Math.max(youngest, newest(join(path, name))), own.mtimeMs)
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const asked = process.argv.slice(2)
  const unknown = asked.filter((name) => !(name in parts) && name !== '--stale')
  if (unknown.length) {
    console.error(`There is nothing to build by the name of ${unknown.join(', ')}: ${Object.keys(parts).join(', ')}.`)
    process.exit(2)
  }
  const named = asked.filter((name) => name !== '--stale')
  try {
    await build(asked.includes('--stale') ? stale() : named.length ? named : undefined)
  } catch (error) {
    // What has to be mended is in the message; the way Vite went until it found it is not.
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  }
}
