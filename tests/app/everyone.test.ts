import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { describeHosts } from './describe-hosts'
import { browserHost, type RunningApp } from './hosts'
import { begin, showings, showView } from './views'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/**
 * What axe cannot know of React Aria. While the list of a field is open, all else is hidden from screen readers, landmarks
 * included, and the focus comes there only by closing the list. A popover has a way out for screen readers alone, which
 * stands outside of every landmark.
 */
const without: Partial<Record<string, string[]>> = {
  'details-topics': ['aria-hidden-focus', 'landmark-one-main', 'page-has-heading-one', 'region'],
  dateline: ['region'],
}

const contrast = ['color-contrast', 'color-contrast-enhanced']

/** What axe finds wrong in the window as it is: rule and place. All it knows, or these rules; contrast of 7:1 among them. */
async function wrongInView(page: Page, view: string, only: string[] | null = null): Promise<string[]> {
  await page.evaluate(axe)
  return page.evaluate(async ({ off, only }) => {
    const { violations } = await (window as unknown as { axe: typeof import('axe-core') }).axe.run(
      document,
      only ? { runOnly: only } : { rules: Object.fromEntries([['color-contrast-enhanced', { enabled: true }], ...off.map((id) => [id, { enabled: false }])]) },
    )
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${String(target)} ${failureSummary}`))
  }, { off: without[view] ?? [], only })
}

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
