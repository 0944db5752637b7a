import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ElectronApplication, Page } from 'playwright-core'
import { launchElectron } from '../app/launch-electron'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { project, run } from './command'

const electronFolder = process.env.ELECTRON_OVERRIDE_DIST_PATH
const electronPath = join(electronFolder ?? '', 'electron')
const canOpen = !!electronFolder && existsSync(electronPath) && (process.platform !== 'linux' || !!process.env.DISPLAY)

const copy = (headline: string): string => `${headline}\n\nRIZE (AA) - A storm closed the port on Monday.\n`

let home = tmpdir()
let open: ElectronApplication[] = []

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'dateline-desktop-'))
  open = []
})

afterEach(async () => {
  for (const app of open) await app.close().catch(() => {})
  rmSync(home, { recursive: true, force: true })
})

const flags = ['--no-sandbox', '--disable-gpu', project]

async function start(...args: string[]): Promise<{ app: ElectronApplication, page: Page }> {
  const started = await startAt(home, args)
  open.push(started.app)
  return started
}

async function startAt(own: string, args: string[]): Promise<{ app: ElectronApplication, page: Page }> {
  const app = await launchElectron({
    executablePath: electronPath, args: [...flags, ...args], cwd: home, env: { ...(process.env as Record<string, string>), DATELINE_HOME: own },
  })
  const page = await app.firstWindow()
  await page.waitForSelector('[contenteditable=true] h1')
  return { app, page }
}

async function close(app: ElectronApplication): Promise<void> {
  const gone = app.waitForEvent('close')
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.close())
  await gone
}

async function shows(page: Page, headline: string): Promise<void> {
  await expect.poll(() => page.locator('[contenteditable=true] h1').innerText(), { timeout: 10_000 }).toBe(headline)
}

/** Clicks an entry of the native menu. */
async function choose(app: ElectronApplication, id: string): Promise<void> {
  await app.evaluate(({ Menu, BrowserWindow }, entry) => {
    const item = Menu.getApplicationMenu()!.getMenuItemById(entry)
    if (!item) throw new Error(`no ${entry} in the menu`)
    const click = item.click as (event: object, window: object | undefined) => void
    click({}, BrowserWindow.getAllWindows()[0])
  }, id)
}

/** Answers the system's dialogs in the editor's place, and notes what is said in the others. */
async function answerDialogs(app: ElectronApplication, path: string | null): Promise<() => Promise<string[]>> {
  await app.evaluate(({ dialog }, answer) => {
    const said: string[] = []
    Object.assign(globalThis, { said })
    Object.assign(dialog, {
      showOpenDialog: async () => ({ canceled: answer === null, filePaths: answer === null ? [] : [answer] }),
      showSaveDialog: async () => ({ canceled: answer === null, filePath: answer ?? '' }),
      showMessageBox: async (...words: { message?: string, detail?: string }[]) => { said.push(`${words.at(-1)?.message} ${words.at(-1)?.detail}`) },
    })
  }, path)
  return () => app.evaluate(() => (globalThis as unknown as { said: string[] }).said)
}

describe.skipIf(!canOpen)('the native menu', () => {
  let app: ElectronApplication
  let page: Page
  let folder: string

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'dateline-menu-'))
    ;({ app, page } = await startAt(folder, []))
  })

  afterAll(async () => {
    await app.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it('has no entry that does nothing, and no two with the same keys', async () => {
    const entries = await app.evaluate(({ Menu }) => {
      type Item = Electron.MenuItem
      const leaves = (items: Item[]): Item[] => items.flatMap((item) => (item.submenu ? leaves(item.submenu.items) : [item]))
      return leaves(Menu.getApplicationMenu()!.items).filter(({ type }) => type !== 'separator').map((item) => ({
        label: item.label, id: item.id ?? '', role: String(item.role ?? ''), keys: String(item.accelerator ?? ''), enabled: item.enabled,
      }))
    })
    expect(entries.length).toBeGreaterThan(30)
    expect(entries.filter(({ label, enabled }) => !label || !enabled)).toEqual([])
    expect(entries.filter(({ id, role }) => !id && !role)).toEqual([])
    const keys = entries.map((entry) => entry.keys).filter(Boolean)
    expect(keys.filter((each, index) => keys.indexOf(each) !== index)).toEqual([])
  })

  it('sends its commands to the window', async () => {
    await choose(app, 'theme-dark')
    await expect.poll(() => page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark')
    await choose(app, 'theme-light')
    await expect.poll(() => page.evaluate(() => document.documentElement.dataset.theme)).toBe('light')
    await choose(app, 'shortcuts')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  })

  it('opens the file that the system’s dialog names, and nothing when the editor cancels', async () => {
    await answerDialogs(app, null)
    await choose(app, 'open-file')
    writeFileSync(join(folder, 'storm.txt'), copy('Storm closes the port of Rize'))
    await answerDialogs(app, join(folder, 'storm.txt'))
    await choose(app, 'open-file')
    await shows(page, 'Storm closes the port of Rize')
  })

  it('says in a dialog why a file cannot be opened, and leaves the story where it is', async () => {
    const before = await page.locator('[contenteditable=true] h1').innerText()
    const said = await answerDialogs(app, join(folder, 'nowhere.txt'))
    await choose(app, 'open-file')
    await expect.poll(said).toEqual([`${join(folder, 'nowhere.txt')} cannot be read: there is no such file. Check its name and your right to read it.`])
    expect(await page.locator('[contenteditable=true] h1').innerText()).toBe(before)
  })

  it('saves a story file where the dialog says', async () => {
    const path = join(folder, 'mine.story.json')
    await answerDialogs(app, path)
    await choose(app, 'save-file')
    await expect.poll(() => existsSync(path)).toBe(true)
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ format: 'dateline-story', story: { type: 'story' } })
  })
})

describe.skipIf(!canOpen)('the program', () => {
  it('opens the file it was started with, by the name it has where it was started', async () => {
    writeFileSync(join(home, 'storm.txt'), copy('Storm closes the port of Rize'))
    await shows((await start('storm.txt')).page, 'Storm closes the port of Rize')
  })

  it('runs once for each home: a second start hands its file to the first and ends', async () => {
    const { app, page } = await start()
    writeFileSync(join(home, 'second.txt'), copy('A second storm closes the port'))
    const second = run(electronPath, [...flags, 'second.txt'], { cwd: home, env: { DATELINE_HOME: home } })
    expect(await second.ended).toBe(0)
    await shows(page, 'A second storm closes the port')
    expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
  })

  it('opens where no story can be kept, and says so', async () => {
    writeFileSync(join(home, 'file'), '')
    const { app, page } = await startAt(join(home, 'file'), [])
    open.push(app)
    await shows(page, 'NATO remains ready for dialogue with Russia: Stoltenberg')
    await page.getByText('so the story is not kept').waitFor()
  })

  it('opens a file that the system hands over', async () => {
    const { app, page } = await start()
    writeFileSync(join(home, 'handed.txt'), copy('A storm that was handed over'))
    const prevented = await app.evaluate(({ app: electron }, file) => {
      let was = false
      electron.emit('open-file', { preventDefault: () => { was = true } }, file)
      return was
    }, join(home, 'handed.txt'))
    expect(prevented).toBe(true)
    await shows(page, 'A storm that was handed over')
  })
})

describe.skipIf(!canOpen)('the window', () => {
  const bounds = (app: ElectronApplication): Promise<{ x: number, y: number, width: number, height: number }> => (
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.getNormalBounds())
  )

  it('comes back where it was', async () => {
    const first = (await start()).app
    const wanted = { x: 60, y: 40, width: 820, height: 560 }
    await first.evaluate(({ BrowserWindow }, to) => BrowserWindow.getAllWindows()[0]!.setBounds(to), wanted)
    await expect.poll(() => bounds(first)).toEqual(wanted)
    await close(first)
    expect(await bounds((await start()).app)).toEqual(wanted)
  })

  it.each([
    ['was on a screen that is gone', JSON.stringify({ x: 9000, y: 9000, width: 800, height: 600, maximized: false })],
    ['was remembered by halves', '{"x": 1'],
  ])('is on the screen, and fits it, when it %s', async (_title, remembered) => {
    writeFileSync(join(home, 'window.json'), remembered)
    const { app } = await start()
    const screen = await app.evaluate(({ screen: screens }) => screens.getPrimaryDisplay().workArea)
    const { x, y, width, height } = await bounds(app)
    expect(x).toBeGreaterThanOrEqual(screen.x)
    expect(y).toBeGreaterThanOrEqual(screen.y)
    expect(x + width).toBeLessThanOrEqual(screen.x + screen.width)
    expect(y + height).toBeLessThanOrEqual(screen.y + screen.height)
  })

  it('keeps the story that was open, with what was typed last', async () => {
    const { app, page } = await start()
    await page.locator('[contenteditable=true] h1').click()
    await page.keyboard.type(' today ')
    const typed = await page.locator('[contenteditable=true] h1').innerText()
    expect(typed).toContain(' today ')
    await close(app)
    await shows((await start()).page, typed)
  })
})
