import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { browserHost } from './hosts'
import { begin, showFirstOpen, showings, showView } from './views'

/**
 * Pictures of every view of the running program, for somebody to look at: by day and by night, on a wide screen, a narrow
 * one and a phone. They go to out/pictures/, and two of them to docs/pictures/, where the README shows them.
 */

const project = join(import.meta.dirname, '..', '..')
interface Size {
  width: number
  height: number
}

const sizes = { wide: { width: 1440, height: 900 }, narrow: { width: 800, height: 900 }, phone: { width: 400, height: 800 } }
const themes = ['light', 'dark'] as const

/** Takes all of them; with names, only the views of those names. `readme` names the README's two. */
export async function takePictures(only: readonly string[]): Promise<void> {
  if (browserHost.missing) throw new Error(browserHost.missing)
  const out = join(project, 'out/pictures')
  const isWanted = (name: string): boolean => only.length === 0 || only.includes(name)
  if (only.length === 0) await rm(out, { recursive: true, force: true })
  for (const [size, box] of Object.entries(sizes)) {
    for (const theme of themes) await takeViews(box, theme, join(out, `${size}-${theme}`), isWanted)
  }
  if (isWanted('readme')) await takeReadme()
}

async function takeViews(
  size: Size, theme: typeof themes[number], folder: string, isWanted: (name: string) => boolean,
): Promise<void> {
  await mkdir(folder, { recursive: true })
  await inWindow(size, async (page) => {
    await page.emulateMedia({ colorScheme: theme })
    for (const showing of showings) {
      const views = showing.views.filter(({ name }) => isWanted(name))
      if (views.length > 0) await begin(page, showing)
      for (const view of views) {
        await showView(page, view)
        await page.screenshot({ path: join(folder, `${view.name}.png`) })
      }
    }
  })
}

async function takeReadme(): Promise<void> {
  const folder = join(project, 'docs', 'pictures')
  await mkdir(folder, { recursive: true })
  await inWindow(sizes.wide, async (page) => {
    for (const theme of themes) {
      await page.emulateMedia({ colorScheme: theme })
      await showFirstOpen(page)
      await page.screenshot({ path: join(folder, `window-${theme}.png`) })
    }
  })
}

/** A window of its own, which is closed whatever happens: a host that stays would keep this program from ending. */
async function inWindow(size: Size, act: (page: Page) => Promise<void>): Promise<void> {
  const app = await browserHost.open({ size })
  // A browser asks before it leaves a story that is not saved.
  app.page.on('dialog', (asked) => void asked.accept())
  await act(app.page).finally(() => app.close())
}
