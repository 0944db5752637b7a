import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Browser, type ElectronApplication, type Page } from 'playwright-core'
import { launchElectron } from './launch-electron'

/** The built application, running in one of its two hosts, with a home of its own. */
export interface RunningApp {
  page: Page
  /** Where this run keeps its stories. */
  home: string
  /** Another window on the same stories. Rejects on the desktop, which has one window. */
  anotherWindow(): Promise<Page>
  /** Ends the host alone and leaves its window open; the answer starts it again. Rejects on the desktop, where both are one. */
  loseHost(): Promise<() => Promise<void>>
  /** Does what saves a file, and sees that the file is at `path` in the end: by the system's dialog or as a download. */
  savingAt(path: string, act: () => Promise<unknown>): Promise<void>
  /** Does what opens a file by the system's dialog, which answers with `path`. Rejects in a browser, where the page asks. */
  openingFrom(path: string, act: () => Promise<unknown>): Promise<void>
  /** Chooses an entry of the native menu. Rejects in a browser, which has none. */
  chooseInMenu(id: string): Promise<void>
  /** Ends every process of the host as `kill -9` does. */
  killHard(): Promise<void>
  close(): Promise<void>
}

export interface Host {
  name: string
  /** Why it cannot run here; null when it can. */
  missing: string | null
  open(options?: { home?: string, args?: string[], size?: { width: number, height: number } }): Promise<RunningApp>
}

const project = join(import.meta.dirname, '..', '..')

const chromiumPath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
  .find((path) => existsSync(path))

const electronFolder = process.env.ELECTRON_OVERRIDE_DIST_PATH
const electronPath = electronFolder ? join(electronFolder, 'electron') : null

/** File dialogs go to the test from the first one on: asked for only when one is about to open, that can come too late. */
function handOverFileDialogs(page: Page): void {
  page.on('filechooser', () => {})
}

export async function newHome(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'dateline-home-'))
}

/** Milliseconds until a thing that should be in the window is held to be missing. */
const patience = 10_000

const quietFlags = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync',
]

export const browserHost: Host = {
  name: 'Chromium, through the browser host',
  missing: chromiumPath ? null : 'no Chromium on this machine',
  async open({ home, args = [], size = { width: 1440, height: 900 } } = {}) {
    const folder = home ?? (await newHome())
    let { server, address } = await serve(folder, args)
    const browser: Browser = await chromium.launch({ executablePath: chromiumPath, args: quietFlags })
    const context = await browser.newContext({ viewport: size })
    const page = await context.newPage()
    handOverFileDialogs(page)
    await page.goto(address)
    page.setDefaultTimeout(patience)
    return {
      page,
      home: folder,
      async anotherWindow() {
        const other = await context.newPage()
        await other.goto(new URL(address).origin)
        return other
      },
      async loseHost() {
        server.kill('SIGKILL')
        await ended(server)
        return async () => {
          ({ server, address } = await serve(folder, []))
          const other = await context.newPage()
          await other.goto(address)
          await other.close()
        }
      },
      async savingAt(path, act) {
        const [download] = await Promise.all([page.waitForEvent('download'), act()])
        await download.saveAs(path)
      },
      openingFrom: () => Promise.reject(new Error('a browser asks for files by itself')),
      chooseInMenu: () => Promise.reject(new Error('a browser has no native menu')),
      async killHard() {
        server.kill('SIGKILL')
        await ended(server)
        await browser.close()
      },
      async close() {
        await browser.close()
        server.kill('SIGTERM')
        await ended(server)
        if (!home) await rm(folder, { recursive: true, force: true })
      },
    }
  },
}

export const desktopHost: Host = {
  name: 'Electron',
  missing: !electronPath || !existsSync(electronPath)
    ? 'no Electron to run (ELECTRON_OVERRIDE_DIST_PATH)'
    : process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY ? 'no display' : null,
  async open({ home, args = [], size } = {}) {
    const folder = home ?? (await newHome())
    const app: ElectronApplication = await launchElectron({
      executablePath: electronPath!,
      args: ['--no-sandbox', '--disable-gpu', project, ...args],
      env: { ...(process.env as Record<string, string>), DATELINE_HOME: folder },
    })
    const page = await app.firstWindow()
    handOverFileDialogs(page)
    page.setDefaultTimeout(patience)
    if (size) {
      await app.evaluate(({ BrowserWindow }, { width, height }) => {
        BrowserWindow.getAllWindows()[0]!.setContentSize(width, height)
      }, size)
    }
    return {
      page,
      home: folder,
      anotherWindow: () => Promise.reject(new Error('the desktop has one window')),
      loseHost: () => Promise.reject(new Error('the desktop goes with its window')),
      async savingAt(path, act) {
        await app.evaluate(({ dialog }, filePath) => {
          dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
        }, path)
        await act()
        await written(path)
      },
      async openingFrom(path, act) {
        await app.evaluate(({ dialog }, filePath) => {
          dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] })
        }, path)
        await act()
      },
      async chooseInMenu(id) {
        await app.evaluate(({ Menu }, entry) => Menu.getApplicationMenu()!.getMenuItemById(entry)!.click(), id)
      },
      async killHard() {
        const gone = new Promise<void>((resolve) => app.once('close', () => resolve()))
        app.process().kill('SIGKILL')
        await gone
      },
      async close() {
        await app.close()
        if (!home) await rm(folder, { recursive: true, force: true })
      },
    }
  },
}

export const hosts = [browserHost, desktopHost]

/** Starts the browser host and waits for its address. */
async function serve(home: string, args: string[]): Promise<{ server: ChildProcess, address: string }> {
  const server = spawn(process.execPath, [join(project, 'out/host/serve.cjs'), ...args], {
    env: { ...process.env, DATELINE_HOME: home },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return { server, address: await printedAddress(server) }
}

function printedAddress(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = ''
    server.stdout!.on('data', (chunk: Buffer) => {
      printed += chunk
      const address = /http:\/\/127\.0\.0\.1:\d+\/\S*/.exec(printed)
      if (address) resolve(address[0])
    })
    server.once('exit', (code) => reject(new Error(`the browser host ended with ${code}: ${printed}`)))
  })
}

async function written(path: string): Promise<void> {
  while (!existsSync(path)) await new Promise((resolve) => setTimeout(resolve, 20))
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  await new Promise((resolve) => child.once('exit', resolve))
}
