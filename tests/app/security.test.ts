import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ElectronApplication, Page } from 'playwright-core'
import { launchElectron } from './launch-electron'
import { rm } from 'node:fs/promises'
import { contract } from '../../electron/contract'
import { desktopHost, hosts, newHome, type RunningApp } from './hosts'

const project = join(import.meta.dirname, '..', '..')

for (const host of hosts) {
  describe.skipIf(host.missing)(`the page, in ${host.name}${host.missing ? ` (skipped: ${host.missing})` : ''}`, () => {
    let app: RunningApp
    let page: Page

    beforeAll(async () => {
      app = await host.open()
      page = app.page
      await page.waitForSelector('[contenteditable=true] h1')
    }, 60_000)

    afterAll(() => app?.close())

    it('has no Node', async () => {
      expect(await page.evaluate(() => ['require', 'process', 'module', 'Buffer', 'global', '__dirname'].filter((name) => name in window))).toEqual([])
    })

    it('broke no rule of its policy while it started', async () => {
      expect(await brokenRules(page)).toEqual([])
    })

    it('runs no script that is written into it', async () => {
      const ran = await page.evaluate(async () => {
        const script = document.createElement('script')
        script.textContent = 'window.ran = "inline"'
        document.body.append(script)
        const image = document.createElement('img')
        image.setAttribute('onerror', 'window.ran = "handler"')
        image.src = 'data:image/png;base64,nothing'
        document.body.append(image)
        await new Promise((resolve) => setTimeout(resolve, 200))
        script.remove()
        image.remove()
        return (window as unknown as { ran?: string }).ran ?? null
      })
      expect(ran).toBeNull()
      expect(await brokenRules(page)).toEqual(['script-src-elem', 'script-src-attr'])
    })

    it('runs no text as a program', async () => {
      // What a test evaluates is above the policy; what a timer runs is not.
      const ran = await page.evaluate(() => new Promise((resolve) => {
        setTimeout(() => {
          try {
            resolve((0, eval)('"ran"'))
          } catch (error) {
            resolve((error as Error).name)
          }
        })
      }))
      expect(ran).toBe('EvalError')
    })

    it('takes no style that is written into it', async () => {
      const colour = await page.evaluate(() => {
        const style = document.createElement('style')
        style.textContent = 'body { outline-color: rgb(1, 2, 3) }'
        document.head.append(style)
        const seen = getComputedStyle(document.body).outlineColor
        style.remove()
        return seen
      })
      expect(colour).not.toBe('rgb(1, 2, 3)')
    })

    const elsewhere = ['https://example.org/', 'http://127.0.0.1:1/', 'file:///etc/passwd', 'data:text/plain,hello']
    it.each(elsewhere)('asks nothing of %s', async (address) => {
      const blocked = await page.evaluate((url) => new Promise((resolve) => {
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => resolve(effectiveDirective), { once: true })
        fetch(url).then(() => resolve('answered'), () => setTimeout(() => resolve('refused'), 200))
      }), address)
      expect(['connect-src', 'refused']).toContain(blocked)
    })

    it('holds no other page', async () => {
      const inside = await page.evaluate(async () => {
        const frame = document.createElement('iframe')
        frame.src = '/'
        document.body.append(frame)
        await new Promise((resolve) => setTimeout(resolve, 300))
        const text = frame.contentDocument?.body?.innerText ?? ''
        const newsroom = frame.contentWindow && 'newsroom' in frame.contentWindow
        frame.remove()
        return { text, newsroom }
      }).catch(() => ({ text: '', newsroom: false }))
      expect(inside).toEqual({ text: '', newsroom: false })
    })
  })
}

/** Every rule of the policy that the page has broken so far, by its name. */
function brokenRules(page: Page): Promise<string[]> {
  return page.evaluate(() => new Promise((resolve) => {
    const seen: string[] = []
    const observer = new ReportingObserver((reports) => {
      seen.push(...reports.map((report) => (report.body as unknown as { effectiveDirective: string }).effectiveDirective))
    }, { types: ['csp-violation'], buffered: true })
    observer.observe()
    setTimeout(() => resolve(seen), 200)
  }))
}

describe.skipIf(desktopHost.missing)(`the window, in Electron${desktopHost.missing ? ` (skipped: ${desktopHost.missing})` : ''}`, () => {
  let app: ElectronApplication
  let page: Page
  let home: string

  beforeAll(async () => {
    home = await newHome()
    app = await launchElectron({
      executablePath: join(process.env.ELECTRON_OVERRIDE_DIST_PATH!, 'electron'),
      args: ['--no-sandbox', '--disable-gpu', project],
      env: { ...(process.env as Record<string, string>), DATELINE_HOME: home },
    })
    page = await app.firstWindow()
    await page.waitForSelector('[contenteditable=true] h1')
  }, 60_000)

  afterAll(async () => {
    await app?.close()
    await rm(home, { recursive: true, force: true })
  })

  it('is isolated, sandboxed and without Node', async () => {
    const preferences = await app.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]!.webContents as unknown as { getLastWebPreferences(): Record<string, unknown> }
      return contents.getLastWebPreferences()
    })
    expect(preferences).toMatchObject({
      contextIsolation: true, sandbox: true, nodeIntegration: false, nodeIntegrationInSubFrames: false,
      webSecurity: true, webviewTag: false, allowRunningInsecureContent: false,
    })
  })

  it('has one method for each request of the contract, and none besides to hear commands', async () => {
    const methods = await page.evaluate(() => Object.keys((window as unknown as { newsroom: object }).newsroom))
    expect(methods.sort()).toEqual([...Object.keys(contract), 'onCommand'].sort())
  })

  it('keeps its newsroom from being put in the place of another', async () => {
    const same = await page.evaluate(() => {
      const own = window as unknown as { newsroom: { start: unknown } }
      const before = own.newsroom
      try {
        own.newsroom = { start: 'mine' }
      } catch {
        // A strict page is told so.
      }
      return own.newsroom === before && typeof own.newsroom.start === 'function'
    })
    expect(same).toBe(true)
  })

  it('is answered with a sentence when it sends what cannot be used', async () => {
    const answer = await page.evaluate(() => (window as unknown as { newsroom: { openStory(input: unknown): Promise<unknown> } }).newsroom.openStory({ id: 5 }))
    expect(answer).toEqual({
      ok: false,
      failure: { code: 'bad-request', message: 'What the window sent for openStory cannot be used. id: expected string but received 5.', next: expect.any(String) },
    })
  })

  it('stays where it is', async () => {
    await page.evaluate(() => {
      for (const url of ['https://example.org/', 'file:///etc/passwd', 'dateline://app/assets/', 'javascript:document.body.replaceChildren()']) {
        const link = document.createElement('a')
        link.href = url
        document.body.append(link)
        link.click()
        link.remove()
      }
      location.href = 'https://example.org/'
    })
    await page.waitForTimeout(300)
    expect(page.url()).toBe('dateline://app/')
    expect(await page.locator('[contenteditable=true] h1').count()).toBe(1)
  })

  it('opens no other window', async () => {
    const opened = await page.evaluate(() => [window.open('https://example.org/'), window.open('/'), window.open('about:blank')].every((each) => each === null))
    expect(opened).toBe(true)
    expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
  })

  const permissions = ['geolocation', 'notifications', 'camera', 'microphone', 'midi', 'clipboard-read']
  it('is granted nothing', async () => {
    const states = await page.evaluate((names) => Promise.all(names.map(async (name) => (
      [name, (await navigator.permissions.query({ name: name as PermissionName })).state] as const
    ))), permissions)
    expect(states).toEqual(permissions.map((name) => [name, 'denied']))
    const asked = await page.evaluate(async () => ({
      notifications: await Notification.requestPermission(),
      camera: await navigator.mediaDevices.getUserMedia({ video: true }).then(() => 'granted', () => 'denied'),
      place: await new Promise((resolve) => { navigator.geolocation.getCurrentPosition(() => resolve('granted'), () => resolve('denied'), { timeout: 5000 }) }),
    }))
    expect(asked).toEqual({ notifications: 'denied', camera: 'denied', place: 'denied' })
  })

  const paths = [
    'dateline://app/../main/main.cjs', 'dateline://app/%2e%2e/main/main.cjs', 'dateline://app/..%2fmain%2fmain.cjs', 'dateline://app/..%5cmain%5cmain.cjs',
    'dateline://app//etc/passwd', 'dateline://app/assets/../../main/preload.cjs', 'dateline://app/nothing.js', 'dateline://other/index.html',
  ]
  it.each(paths)('is served nothing at %s', async (path) => {
    const status = await app.evaluate(async ({ net }, url) => (await net.fetch(url)).status, path)
    expect(status).toBe(404)
  })

  it('is served its own page, and only to be read', async () => {
    const statuses = await app.evaluate(async ({ net }) => Promise.all([
      net.fetch('dateline://app/').then(({ status }) => status),
      net.fetch('dateline://app/', { method: 'POST', body: 'x' }).then(({ status }) => status),
    ]))
    expect(statuses).toEqual([200, 404])
  })

  it('is the only one that is answered: another with the same page and preload is not', async () => {
    const answers = await app.evaluate(async ({ BrowserWindow }, preload) => {
      const other = new BrowserWindow({ show: false, webPreferences: { preload, contextIsolation: true, sandbox: true } })
      await other.loadURL('dateline://app/')
      const answer = await other.webContents.executeJavaScript('window.newsroom.listStories({})') as { ok: boolean, failure?: { code: string } }
      other.destroy()
      return answer
    }, join(project, 'out/main/preload.cjs'))
    expect(answers).toMatchObject({ ok: false, failure: { code: 'no-answer' } })
    expect(await page.evaluate(() => (window as unknown as { newsroom: { listStories(input: object): Promise<{ ok: boolean }> } }).newsroom.listStories({}))).toMatchObject({ ok: true })
  })

  it('does not answer once it shows another page', async () => {
    const answer = await app.evaluate(async ({ BrowserWindow }) => {
      const own = BrowserWindow.getAllWindows()[0]!
      await own.loadURL('data:text/html,<title>elsewhere</title>')
      return own.webContents.executeJavaScript('window.newsroom.listStories({})') as Promise<{ ok: boolean, failure?: { code: string } }>
    })
    expect(answer).toMatchObject({ ok: false, failure: { code: 'no-answer' } })
  })
})
