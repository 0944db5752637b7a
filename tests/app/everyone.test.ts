import { afterAll, beforeAll, expect, it } from 'vitest'
import { contrast, wrongInView } from './axe'
import { describeHosts } from './describe-hosts'
import { browserHost, type RunningApp } from './hosts'
import { begin, showings, showView } from './views'

interface Screen {
  size: { width: number, height: number }
  /** Only these views, where the others are as on another screen. */
  only?: string[]
}

const screens: Record<string, Screen> = {
  'a wide screen': { size: { width: 1440, height: 900 } },
  'a narrow one': { size: { width: 800, height: 900 }, only: ['sheet', 'findings', 'stories', 'send-held-back', 'bad-file', 'host-gone'] },
  'a phone': { size: { width: 400, height: 800 } },
}

for (const [name, { size, only }] of Object.entries(screens)) {
  describeHosts(`a view for everyone, on ${name}`, (host) => {
    let app: RunningApp
    beforeAll(async () => {
      app = await host.open({ size })
      app.page.on('dialog', (asked) => void asked.accept())
    }, 60_000)
    afterAll(() => app?.close())

    for (const showing of showings) {
      const views = showing.views.filter((view) => !only || only.includes(view.name))
      it.each(views)('$name', async (view) => {
        const { page } = app
        if (view === views[0]) await begin(page, showing)
        await page.emulateMedia({ colorScheme: 'light' })
        await showView(page, view)
        expect(await wrongInView(page, view.name), 'by day').toEqual([])
        await page.emulateMedia({ colorScheme: 'dark' })
        expect(await wrongInView(page, view.name, contrast), 'by night').toEqual([])
      })
    }
  }, [browserHost])
}
