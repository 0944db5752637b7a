import { createServer, type Server } from 'node:http'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync, cpSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fetchElectron } from '../../electron/fetch-electron.mjs'
import { canFetchElectron, tooOld } from '../../electron/node-version.mjs'
import { openWindow } from '../../electron/open-window.mjs'
import { project, run, runNode, type Command, type HowToRun } from './command'

const electronFolder = process.env.ELECTRON_OVERRIDE_DIST_PATH
const hasElectron = !!electronFolder && existsSync(join(electronFolder, 'electron'))
const hasDisplay = !!process.env.DISPLAY

let folder: string
let started: Command[]

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-start-'))
  started = []
})

afterEach(async () => {
  for (const { signal } of started) signal('SIGKILL')
  await Promise.all(started.map(({ ended }) => ended))
  rmSync(folder, { recursive: true, force: true })
})

/** `npm start -- ARGS` without npm, with a home of its own, where there is no display. */
function start(args: string[] = [], { env, ...how }: HowToRun = {}): Command {
  const own = { DATELINE_HOME: join(folder, 'home'), DISPLAY: undefined, WAYLAND_DISPLAY: undefined, ...env }
  const command = runNode('electron/start.mjs', args, { env: own, ...how })
  started.push(command)
  return command
}

const address = /^Dateline is at (http:\/\/127\.0\.0\.1:\d+\/\?token=\S+)$/m

/** Opens the printed address as a browser does, and asks for what the window asks first. */
async function firstStory(command: Command): Promise<{ opened: { story: { children: { children: { text: string }[] }[] } }, failure: { message: string } | null }> {
  const [, printed] = await command.prints(address)
  const { origin } = new URL(printed!)
  const entered = await fetch(printed!, { redirect: 'manual' })
  const cookie = entered.headers.getSetCookie()[0]!.split(';')[0]!
  const asked = await fetch(`${origin}/api/start`, { method: 'POST', headers: { cookie, origin, 'content-type': 'application/json' }, body: '{}' })
  const answer = await asked.json() as { ok: boolean, value: Awaited<ReturnType<typeof firstStory>> }
  expect(answer.ok).toBe(true)
  return answer.value
}

function headline({ opened }: Awaited<ReturnType<typeof firstStory>>): string {
  return opened.story.children[0]!.children.map(({ text }) => text).join('')
}

/** A program in the place of Electron's. */
function fakeElectron(script: string): string {
  const home = join(folder, 'electron')
  mkdirSync(home)
  writeFileSync(join(home, 'electron'), script, { mode: 0o755 })
  return home
}

describe('npm start without a window', () => {
  it('says why in one line, prints an address that opens the sample, and ends with Ctrl+C', async () => {
    const command = start()
    expect(headline(await firstStory(command))).toBe('NATO remains ready for dialogue with Russia: Stoltenberg')
    expect(command.out().split('\n').filter((line) => line.startsWith('No window'))).toEqual([
      'No window (there is no display): Dateline runs in your browser instead.',
    ])
    command.signal('SIGINT')
    expect(await command.ended).toBe(0)
    expect(command.errors()).toBe('')
  })

  it('opens the file that is named', async () => {
    const file = join(folder, 'copy.txt')
    writeFileSync(file, 'Storm closes the port of Rize\n\nRIZE (AA) - A storm closed the port on Monday, the governor said.\n')
    expect(headline(await firstStory(start([file])))).toBe('Storm closes the port of Rize')
  })

  it('opens a file whose name is given from where it was called, with spaces and a dash in front', async () => {
    writeFileSync(join(folder, '- my copy.txt'), 'Storm closes the port of Rize\n\nRIZE (AA) - A storm closed the port.\n')
    expect(headline(await firstStory(start(['--browser', '--', '- my copy.txt'], { cwd: folder })))).toBe('Storm closes the port of Rize')
  })

  const unreadable: [title: string, make: (path: string) => void, why: string][] = [
    ['a file that is not there', () => {}, 'there is no such file'],
    ['a folder', (path) => mkdirSync(path), 'it is a folder'],
    ['a file that may not be read', (path) => writeFileSync(path, 'secret', { mode: 0o000 }), 'you have no right to read it'],
  ]
  it.each(unreadable)('says that %s cannot be opened, and starts without it', async (_title, make, why) => {
    const file = join(folder, 'copy.txt')
    make(file)
    chmodSync(folder, 0o777)
    const command = start([file], process.getuid?.() === 0 ? { uid: 65534 } : {})
    expect(headline(await firstStory(command))).toContain('NATO')
    expect(command.errors()).toBe(`${file} cannot be opened: ${why}. Dateline starts without it.\n`)
  })

  it('says that the port is taken', async () => {
    const taken = await listening((_request, response) => response.end())
    const command = start(['--port', `${(taken.address() as AddressInfo).port}`])
    expect(await command.ended).toBe(2)
    expect(command.errors()).toBe('Dateline could not start: that port is taken; leave --port out for one that is free.\n')
    taken.close()
  })

  it('takes a port that is free', async () => {
    const free = await listening(() => {})
    const { port } = free.address() as AddressInfo
    await new Promise((resolve) => free.close(resolve))
    const [, printed] = await start(['--port', `${port}`]).prints(address)
    expect(new URL(printed!).port).toBe(`${port}`)
  })

  it('works through npm, too', async () => {
    const command = run('npm', ['start', '--', '--browser'], { env: { DATELINE_HOME: join(folder, 'home') } })
    started.push(command)
    expect(headline(await firstStory(command))).toContain('NATO')
    expect(command.out()).toContain('No window (as asked)')
    command.signal('SIGINT')
    await command.ended
    expect(command.errors()).not.toContain('    at ')
  })
})

describe('npm start, misused', () => {
  it('prints what there is when it is asked for help', async () => {
    const command = start(['--help'])
    expect(await command.ended).toBe(0)
    expect(command.out()).toMatch(/^Usage: npm start/)
  })

  const misused: [args: string[], says: string][] = [
    [['--colour'], 'Unknown option \'--colour\''],
    [['--port'], 'argument missing'],
    [['--port', '99999'], '--port is a number up to 65535, not “99999”.'],
    [['--port', 'http'], '--port is a number up to 65535, not “http”.'],
    [['a.txt', 'b.txt'], 'Dateline opens one file at a time.'],
  ]
  it.each(misused)('%j is answered in one sentence', async (args, says) => {
    const command = start(args)
    expect(await command.ended).toBe(2)
    expect(command.errors()).toContain(says)
    expect(command.errors().trim().split('\n')).toHaveLength(1)
  })
})

describe('npm start where Electron does not run', () => {
  const display = ':987'

  const broken: [title: string, electron: () => string, why: RegExp][] = [
    ['there is none in the folder that is named', () => '/nowhere', /^No window \(there is no Electron in \/nowhere, which ELECTRON_OVERRIDE_DIST_PATH names\)/m],
    ['it lacks a library', () => fakeElectron('#!/bin/sh\necho "electron: error while loading shared libraries: libgtk-3.so.0: cannot open" >&2\nexit 127\n'),
      /^No window \(Electron does not run here: .*libgtk-3\.so\.0.*\): Dateline runs/m],
    ['it crashes without a word', () => fakeElectron('#!/bin/sh\nkill -SEGV $$\n'), /^No window \(Electron does not run here: it ended with SIGSEGV\)/m],
    ['it may not be run', () => {
      const home = fakeElectron('')
      chmodSync(join(home, 'electron'), 0o644)
      return home
    }, /^No window \(Electron does not run here: spawn .*EACCES\)/m],
  ]
  it.each(broken)('serves the browser when %s', async (_title, electron, why) => {
    const command = start([], { env: { DISPLAY: display, ELECTRON_OVERRIDE_DIST_PATH: electron() } })
    expect(headline(await firstStory(command))).toContain('NATO')
    expect(command.out()).toMatch(why)
    expect(command.errors()).toBe('')
  })

  it.skipIf(!hasElectron)('serves the browser when the display that is named does not answer', async () => {
    const command = start([], { env: { DISPLAY: display } })
    expect(headline(await firstStory(command))).toContain('NATO')
    expect(command.out()).toMatch(/^No window \(Electron does not run here: /m)
    expect(command.errors()).toBe('')
  })

  it('gives up an Electron that never shows a window, and ends it', async () => {
    const note = join(folder, 'number')
    const env = { DISPLAY: display, PATH: process.env.PATH, ELECTRON_OVERRIDE_DIST_PATH: fakeElectron(`#!/bin/sh\necho $$ > ${note}\nexec sleep 600\n`) }
    expect(await openWindow({ env, patience: 500 })).toBe('Electron started, but no window came')
    await expect.poll(() => isAlive(Number(readFileSync(note, 'utf8')))).toBe(false)
  })
})

describe('npm start with a window', () => {
  const opens = '#!/usr/bin/env node\nprocess.send("open")\n'

  it('says that it is open, hands the file over, and ends well when the window is closed', async () => {
    writeFileSync(join(folder, 'copy.txt'), 'copy')
    const electron = fakeElectron(`${opens}console.log(process.argv.at(-1)); setTimeout(() => process.exit(0), 50)\n`)
    const command = start(['copy.txt'], { cwd: folder, env: { DISPLAY: ':0', ELECTRON_OVERRIDE_DIST_PATH: electron } })
    expect(await command.ended).toBe(0)
    expect(command.out()).toContain('Dateline is open.\n')
    expect(command.out()).toContain(`${join(folder, 'copy.txt')}\n`)
    expect(command.errors()).toBe('')
  })

  it('says that the window has ended by itself when it crashes', async () => {
    const electron = fakeElectron(`${opens}setTimeout(() => process.kill(process.pid, 'SIGSEGV'), 50)\n`)
    const command = start([], { env: { DISPLAY: ':0', ELECTRON_OVERRIDE_DIST_PATH: electron } })
    expect(await command.ended).toBe(1)
    expect(command.errors()).toBe('The window ended by itself (SIGSEGV). What you wrote is kept; npm start opens it again.\n')
  })

  it('says so when a window was open before', async () => {
    const command = start([], { env: { DISPLAY: ':0', ELECTRON_OVERRIDE_DIST_PATH: fakeElectron('#!/bin/sh\nexit 0\n') } })
    expect(await command.ended).toBe(0)
    expect(command.out()).toContain('Dateline is open already; its window has come to the front.\n')
  })

  it.skipIf(!hasElectron || !hasDisplay)('opens Electron, and Ctrl+C closes it without a trace', async () => {
    const command = start([], { env: { DISPLAY: process.env.DISPLAY } })
    await command.prints(/^Dateline is open\.$/m)
    command.signal('SIGINT')
    expect(await command.ended).toBe(0)
    expect(command.errors()).toBe('')
  })
})

describe('fetching Electron', () => {
  let electron: string
  beforeEach(() => {
    electron = join(folder, 'package')
    mkdirSync(electron)
    writeFileSync(join(electron, 'package.json'), '{"version":"45.4.1"}')
  })

  const fetching = (env: Record<string, string>, more = {}): Promise<string | null> => (
    fetchElectron(electron, { env, patience: { reach: 5000, fetch: 10_000 }, node: '22.12.0', ...more })
  )

  it('is not tried by a Node that cannot', async () => {
    expect(await fetching({}, { node: '20.19.0' })).toBe('Electron 45.4.1 is not here yet, and fetching it needs Node 22.12 or newer; this is 20.19.0')
  })

  it('is not tried where nobody answers', async () => {
    const gone = await listening(() => {})
    const { port } = gone.address() as AddressInfo
    await new Promise((resolve) => gone.close(resolve))
    expect(await fetching({ ELECTRON_MIRROR: `http://127.0.0.1:${port}/` })).toBe(`Electron 45.4.1 is not here yet, and 127.0.0.1:${port} does not answer`)
  })

  it('is given up where nobody answers in time', async () => {
    const slow = await listening(() => {})
    const { port } = slow.address() as AddressInfo
    const patience = { reach: 100, fetch: 100 }
    expect(await fetching({ ELECTRON_MIRROR: `http://127.0.0.1:${port}/` }, { patience })).toContain('does not answer')
    slow.closeAllConnections()
    slow.close()
  })

  it('is not tried from what is no address', async () => {
    expect(await fetching({ ELECTRON_MIRROR: 'mirror' })).toBe('“mirror”, from which Electron would be fetched, is no address')
  })

  const installs: [title: string, script: string, answer: string | null][] = [
    ['is done when the package says so', 'process.exit(0)', null],
    ['could not be done when the package says so', 'process.exit(1)', 'Electron 45.4.1 could not be fetched'],
    ['is given up when it takes too long', 'setTimeout(() => {}, 60_000)', 'Electron 45.4.1 did not arrive in time'],
  ]
  it.each(installs)('%s', async (_title, script, answer) => {
    writeFileSync(join(electron, 'install.js'), script)
    const mirror = await listening((_request, response) => response.end())
    const { port } = mirror.address() as AddressInfo
    const patience = { reach: 5000, fetch: script.includes('60_000') ? 300 : 30_000 }
    expect(await fetching({ ELECTRON_MIRROR: `http://127.0.0.1:${port}/` }, { patience })).toBe(answer)
    mirror.close()
  })
})

describe('the Node that is needed', () => {
  it.each(['16.20.2', '18.20.4', '20.18.9'])('is newer than %s, in one sentence', (version) => {
    expect(tooOld(version)).toBe(`Dateline needs Node 20.19 or newer, and this is ${version}: https://nodejs.org has it.`)
  })

  it.each(['20.19.0', '20.20.2', '22.0.0', '24.1.0'])('may be %s', (version) => {
    expect(tooOld(version)).toBeNull()
  })

  it.each(['electron/start.mjs', 'electron/build.mjs', 'electron/dist.mjs', 'out/terminal/cli.cjs'])('is asked for by %s, in one sentence and nothing else', async (file) => {
    writeFileSync(join(folder, 'old.cjs'), "Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '18.20.4' } })\n")
    const command = run(process.execPath, ['--require', join(folder, 'old.cjs'), file])
    expect(await command.ended).not.toBe(0)
    expect(command.out()).toBe('')
    expect(command.errors()).toMatch(/^(Dateline|dateline) needs Node 20\.19 or newer, and this is 18\.20\.4\b.*\n$/)
  })

  it('is 22.12 for fetching Electron', () => {
    expect(['20.20.2', '22.11.0', '22.12.0', '23.0.0'].map((version) => canFetchElectron(version))).toEqual([false, false, true, true])
  })
})

describe('a build', () => {
  it('has React as its users need it, though a test runner asked for it', () => {
    expect(process.env.NODE_ENV).toBe('test')
    const scripts = readdirSync(join(project, 'out/window/assets')).filter((name) => name.endsWith('.js'))
    const page = scripts.map((name) => readFileSync(join(project, 'out/window/assets', name), 'utf8')).join('\n')
    expect(page).toContain('Minified React error')
    expect(page).not.toContain('React has detected a change in the order of Hooks')
  })
})

describe('a build that fails', () => {
  /** A project with our way to build and one file, which is broken. */
  function brokenProject(modules: boolean): string {
    const own = join(folder, 'project')
    mkdirSync(join(own, 'electron'), { recursive: true })
    writeFileSync(join(own, 'package.json'), '{"type":"module"}')
    for (const file of ['build.mjs', 'node-version.mjs']) cpSync(join(project, 'electron', file), join(own, 'electron', file))
    writeFileSync(join(own, 'electron/vite.config.ts'), "export default { root: import.meta.dirname, build: { ssr: 'main.ts', outDir: '../out' } }\n")
    writeFileSync(join(own, 'electron/main.ts'), "// A note.\nimport './nowhere'\n")
    if (modules) symlinkSync(join(project, 'node_modules'), join(own, 'node_modules'))
    return own
  }

  it('says in one line which part cannot be built, why and where', async () => {
    const command = run(process.execPath, ['electron/build.mjs', 'main'], { cwd: brokenProject(true) })
    expect(await command.ended).toBe(2)
    expect(command.errors()).toMatch(/^The part “main” cannot be built: .*Could not resolve '\.\/nowhere' in electron\/main\.ts.*\n$/)
  })

  it('says that Vite is missing', async () => {
    const command = run(process.execPath, ['electron/build.mjs', 'main'], { cwd: brokenProject(false) })
    expect(await command.ended).toBe(2)
    expect(command.errors()).toMatch(/^Vite, which builds Dateline, is not installed: .*\n$/)
  })
})

function listening(answer: Parameters<typeof createServer>[1]): Promise<Server> {
  return new Promise((resolve) => {
    const server = createServer(answer as never)
    server.listen(0, '127.0.0.1', () => resolve(server))
  })
}

function isAlive(id: number): boolean {
  try {
    process.kill(id, 0)
    return true
  } catch {
    return false
  }
}
