import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { browserHost } from './hosts'
import { begin, showFirstOpen, showings, showView } from './views'

/**
 * Pictures of every view of the running program, for somebody to look at: by day and by night, on a wide screen, a narrow
 * one and a phone. They go to out/pictures/, and two of them to docs/pictures/, where the README shows them.
 */

const project = join(import.meta.dirname, '..', '..')
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
  size: { width: number, height: number }, theme: typeof themes[number], folder: string, isWanted: (name: string) => boolean,
): Promise<void> {
  const app = await browserHost.open({ size })
  const { page } = app
  // A browser asks before it leaves a story that is not saved.
  page.on('dialog', (asked) => void asked.accept())
  await page.emulateMedia({ colorScheme: theme })
  await mkdir(folder, { recursive: true })
  for (const showing of showings) {
    const views = showing.views.filter(({ name }) => isWanted(name))
    if (views.length > 0) await begin(page, showing)
    for (const view of views) {
      await showView(page, view)
      await page.screenshot({ path: join(folder, `${view.name}.png`) })
    }
  }
  await app.close()
}

async function takeReadme(): Promise<void> {
  const folder = join(project, 'docs', 'pictures')
  await mkdir(folder, { recursive: true })
  const app = await browserHost.open({ size: sizes.wide })
  for (const theme of themes) {
    await app.page.emulateMedia({ colorScheme: theme })
    await showFirstOpen(app.page)
    await app.page.screenshot({ path: join(folder, `window-${theme}.png`) })
  }
  await app.close()
}
