import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { launchElectron } from '../app/launch-electron'
import { desktopHost } from '../app/hosts'

export function whyNoWindow(): string | null {
  return desktopHost.missing
}

/** Milliseconds from asking for the process until the sample's headline has been painted and can be typed in. */
export async function storyWindowTime(): Promise<number> {
  const begin = Date.now()
  const app = await desktopHost.open()
  const painted = await paintedAt(app.page, '[contenteditable=true] h1')
  await app.close()
  return painted - begin
}

const emptyMain = `
const { app, BrowserWindow } = require('electron')
app.whenReady().then(() => new BrowserWindow({ width: 1440, height: 900 }).loadFile('empty.html'))
app.on('window-all-closed', () => app.quit())
`

/** The same for the barest window: one page with one word. */
export async function emptyWindowTime(): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-empty-'))
  await writeFile(join(folder, 'package.json'), '{"name":"empty","main":"main.js"}')
  await writeFile(join(folder, 'main.js'), emptyMain)
  await writeFile(join(folder, 'empty.html'), '<!doctype html><meta charset="utf-8"><title>empty</title><h1>empty</h1>')
  const begin = Date.now()
  const app = await launchElectron({
    executablePath: join(process.env.ELECTRON_OVERRIDE_DIST_PATH!, 'electron'),
    args: ['--no-sandbox', '--disable-gpu', `--user-data-dir=${join(folder, 'data')}`, folder],
  })
  const painted = await paintedAt(await app.firstWindow(), 'h1')
  await app.close()
  await rm(folder, { recursive: true, force: true })
  return painted - begin
}

async function paintedAt(page: Page, selector: string): Promise<number> {
  await page.waitForSelector(selector)
  return page.evaluate(() => new Promise<number>((resolve) => {
    requestAnimationFrame(() => setTimeout(() => resolve(performance.timeOrigin + performance.now()), 0))
  }))
}
