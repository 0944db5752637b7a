import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { build } from 'vite'
import { browserHost } from '../app/hosts'

const project = join(import.meta.dirname, '..', '..')

/**
 * Milliseconds from a key going down until the frame that shows its letter, in the sample's middle paragraph: in the
 * built app with its findings, and in plain Slate with the same text, a few keys here and a few there by turns.
 * Answers a sentence when it cannot be measured on this machine.
 */
export async function keyTimes(keys: number): Promise<{ dateline: number[], slate: number[] } | string> {
  if (browserHost.missing) return browserHost.missing
  const app = await browserHost.open()
  try {
    const dateline = app.page
    await dateline.waitForSelector('[contenteditable=true] p')
    await dateline.waitForTimeout(1500)
    const slate = await plainSlate(dateline)
    const times = { dateline: [] as number[], slate: [] as number[] }
    await putCaret(dateline)
    await putCaret(slate)
    while (times.slate.length < keys) {
      times.dateline.push(...await typeSome(dateline))
      times.slate.push(...await typeSome(slate))
    }
    return times
  } finally {
    await app.close()
  }
}

async function plainSlate(beside: Page): Promise<Page> {
  // Whoever loads this file may have said that it is for development: then React would be another one than the app's.
  process.env.NODE_ENV = 'production'
  const built = await build({
    configFile: false,
    logLevel: 'error',
    root: join(import.meta.dirname, 'plain-slate'),
    define: { 'process.env.NODE_ENV': '"production"' },
    // Vite itself runs as for development here, and would compile for a React that is not there.
    oxc: { jsx: { runtime: 'automatic', development: false } },
    build: { write: false, lib: { entry: 'page.tsx', formats: ['iife'], name: 'plain' } },
  })
  const [{ output }] = built as unknown as [{ output: { code: string }[] }]
  const sample = await readFile(join(project, 'assets/sample/nato-dialogue.txt'), 'utf8')
  const page = await beside.context().newPage()
  await page.setContent('<!doctype html><div id="root"></div>')
  await page.evaluate((paragraphs) => { window.paragraphs = paragraphs }, sample.split('\n').filter(Boolean))
  await page.addScriptTag({ content: output[0]!.code })
  await page.waitForSelector('[data-slate-node=element]')
  return page
}

/** Puts the caret into the seventh text block of the page, after a word, and starts the page's own stopwatch. */
async function putCaret(page: Page): Promise<void> {
  await page.bringToFront()
  await page.locator('[contenteditable=true] [data-slate-node=text]').nth(12).click()
  await page.keyboard.press('End')
  await page.evaluate(() => {
    const times: number[] = []
    Object.assign(window, { keyTimes: times })
    document.addEventListener('keydown', (event) => {
      const begin = event.timeStamp
      requestAnimationFrame(() => {
        const channel = new MessageChannel()
        channel.port1.onmessage = () => times.push(performance.now() - begin)
        channel.port2.postMessage(null)
      })
    }, { capture: true })
  })
}

async function typeSome(page: Page): Promise<number[]> {
  await page.bringToFront()
  for (const key of 'a word ') {
    await page.keyboard.press(key === ' ' ? 'Space' : key)
    await page.waitForTimeout(40)
  }
  return page.evaluate(() => (window as unknown as { keyTimes: number[] }).keyTimes.splice(0))
}
