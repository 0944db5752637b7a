import { readFileSync } from 'node:fs'
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { words } from '../../renderer/words/words'
import { describeHosts, eventually } from './describe-hosts'
import {
  atTheSheet, errorsLeft, headline, mendTheSample, openFile, panel, paragraphs, pasteCopy, press, saved, startingWith, status, takeFromMenu,
  typeAfter,
} from './editor-hand'
import { browserHost, newHome, type RunningApp } from './hosts'

const sampleFile = join(import.meta.dirname, '../../assets/sample/nato-dialogue.txt')
const sample = readFileSync(sampleFile, 'utf8')
const other = 'Ferry link reopens after storm\nISTANBUL (AA) - The ferry link to the islands reopened, the operator said.\n'

/** Stories that stay: over a crash, between windows, in files. */
describeHosts('a story is kept', (host) => {
  let home: string
  let app: RunningApp
  let page: Page
  const begin = async (args: string[] = []): Promise<void> => {
    app = await host.open({ home, args })
    page = app.page
    await atTheSheet(page)
  }
  beforeAll(async () => {
    home = await newHome()
    await begin()
  }, 60_000)
  afterAll(async () => {
    await app?.close()
    await rm(home, { recursive: true, force: true })
  })

  it('by itself, over kill -9: whatever was said to be saved is there again', async () => {
    await pasteCopy(page, { text: sample })
    await eventually(() => headline(page).innerText()).toBe('NATO remains ready for dialogue with Russia: Stoltenberg')
    await mendTheSample(page)
    await typeAfter(page, 'for exercises.', ' More follows.')
    await saved(page)
    await app.killHard()
    await begin()
    expect((await paragraphs(page)).at(-1)).toMatch(/for exercises\. More follows\.$/)
    expect(await errorsLeft(page)).toBe(0)
  })

  it('in whole steps, when it is killed in the middle of typing', async () => {
    await typeAfter(page, 'More follows.', ' It has been confirmed.')
    await saved(page)
    await page.keyboard.type(' And this was')
    await app.killHard()
    await begin()
    expect((await paragraphs(page)).at(-1)).toMatch(/for exercises\. More follows\. It has been confirmed\.( And.*)?$/)
  })

  it('without the list of stories being drawn again for each letter', async () => {
    await saved(page)
    const mark = () => page.getByRole('navigation', { name: words.regions.stories }).locator('.stories').evaluate(drawnWith)
    const before = await mark()
    await typeAfter(page, 'has been confirmed.', ' Yes.')
    await status(page).getByText(words.status.unsaved, { exact: true }).waitFor()
    expect(await mark()).toBe(before)
    await typeAfter(page, 'NATO remains ready', ' now')
    await eventually(mark).not.toBe(before)
  })

  it('with the light it was written in', async () => {
    await takeFromMenu(page, 'theme-dark')
    await eventually(() => colorScheme(page)).toBe('dark')
    await takeFromMenu(page, 'theme-light')
    await eventually(() => colorScheme(page)).toBe('light')
    await takeFromMenu(page, 'theme-dark')
    await eventually(() => colorScheme(page)).toBe('dark')
    await app.killHard()
    await begin()
    await eventually(() => colorScheme(page)).toBe('dark')
  })

  it('in the list, to return to', async () => {
    await pasteCopy(page, { text: other })
    await eventually(() => headline(page).innerText()).toBe('Ferry link reopens after storm')
    await saved(page)
    await page.getByRole('option', { name: /NATO remains ready/ }).click()
    await eventually(() => headline(page).innerText()).toMatch(/^NATO remains ready/)
    expect((await paragraphs(page)).at(-1)).toContain('It has been confirmed.')
  })

  it('as a file, which is opened again anywhere', async () => {
    const path = join(home, 'kept.story.json')
    await app.savingAt(path, () => press(page, 'save-file'))
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ format: 'dateline-story' })
    const before = await paragraphs(page)
    await app.close()
    const elsewhere = await host.open()
    await atTheSheet(elsewhere.page)
    await openFile(elsewhere.page, path)
    await eventually(() => paragraphs(elsewhere.page)).toEqual(before)
    await panel(elsewhere.page, 'quotations')
    expect(await elsewhere.page.getByRole('tab', { name: startingWith(words.panels.quotations) }).innerText()).toMatch(/10/)
    await elsewhere.close()
    await begin()
  })

  it('and gives way to the file that Dateline is started with', async () => {
    const path = join(home, 'ferry.txt')
    await writeFile(path, other)
    await app.close()
    await begin([path])
    expect(await headline(page).innerText()).toBe('Ferry link reopens after storm')
  })

  it('when the file it is started with cannot be read, which is said', async () => {
    await app.close()
    await begin([join(home, 'no-such-story.txt')])
    await page.getByRole('alert').getByText('no-such-story.txt').waitFor()
  })
})

describeHosts('a story is kept between windows', (host) => {
  let app: RunningApp
  beforeAll(async () => {
    app = await host.open()
    await atTheSheet(app.page)
    await pasteCopy(app.page, { text: sample })
    await headline(app.page).getByText('NATO remains ready').waitFor()
    await saved(app.page)
  }, 60_000)
  afterAll(() => app?.close())

  it('both texts, when two windows have changed it', async () => {
    const here = app.page
    const there = await app.anotherWindow()
    await atTheSheet(there)
    await typeAfter(here, 'for exercises.', ' Written here.')
    await saved(here)
    await typeAfter(there, 'for exercises.', ' Written there.')
    const says = there.getByRole('alert')
    await says.getByText(words.elsewhere.title).waitFor()
    await saved(there)
    expect((await paragraphs(there)).at(-1)).toMatch(/Written there\.$/)
    await says.getByRole('button', { name: words.elsewhere.openOther }).click()
    await eventually(async () => (await paragraphs(there)).at(-1)).toMatch(/Written here\.$/)
    await there.getByRole('option', { name: /-2/ }).click()
    await eventually(async () => (await paragraphs(there)).at(-1)).toMatch(/Written there\.$/)
    await there.close()
  })

  it('in the window, when its host is gone, and on the disk once it is back', async () => {
    const { page } = app
    const startAgain = await app.loseHost()
    await typeAfter(page, 'Written here.', ' Typed on while nothing answered.')
    await eventually(() => status(page).innerText()).toContain(words.status.notSaved(words.failures.noAnswer.message))
    await startAgain()
    await status(page).getByRole('button', { name: words.failures.tryAgain }).click()
    await saved(page)
    await page.reload()
    await atTheSheet(page)
    expect((await paragraphs(page)).at(-1)).toMatch(/Typed on while nothing answered\.$/)
  })
}, [browserHost])

function colorScheme(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)
}

/** A number for what React has drawn this element with: another one whenever it has drawn it again. Runs in the page. */
function drawnWith(element: Element): number {
  const here = window as unknown as { drawn?: unknown[] }
  const all = here.drawn ??= []
  const [, props] = Object.entries(element).find(([name]) => name.startsWith('__reactProps$'))!
  if (!all.includes(props)) all.push(props)
  return all.indexOf(props)
}
