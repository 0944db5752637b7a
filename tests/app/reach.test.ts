import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest'
import type { Page } from 'playwright-core'
import { words } from '../../renderer/words/words'
import { describeHosts, eventually } from './describe-hosts'
import {
  atTheSheet, closeDialog, dialog, errors, errorsLeft, headline, panel, press, putCaret, text,
} from './editor-hand'
import { browserHost, type RunningApp } from './hosts'
import { begin, showings, showView } from './views'

/** With the keyboard alone, with the page twice as large, without motion and in the system's own colours. */
describeHosts('the window is in reach', (host) => {
  let app: RunningApp
  let page: Page
  beforeAll(async () => {
    app = await host.open()
    page = app.page
    await atTheSheet(page)
  }, 60_000)
  afterAll(() => app?.close())

  it('Tab comes to everything that can be used, shows where it is, and comes round', async () => {
    const stops: Stop[] = []
    await headline(page).waitFor()
    await page.keyboard.press('Tab')
    for (let count = 0; count < 60; count++) {
      const stop = await focusedStop(page)
      if (!stop || stop.name === stops[0]?.name) break
      stops.push(stop)
      await page.keyboard.press('Tab')
    }
    const names = stops.map(({ name }) => name)
    for (const name of [
      words.commands['new-story'].title, words.stories.filter, words.menu.open, words.status.theme, words.fields.slug, words.editor.text,
      words.fields.name, words.fields.role, words.fields.place, words.fields.addByline,
    ]) expect(names).toContain(name)
    expect(names).toEqual(expect.arrayContaining([
      expect.stringMatching(/^Dateline: BRUSSELS/), expect.stringMatching(/^Findings/), expect.stringMatching(/^error: /),
      expect.stringMatching(/^Send…/), words.findings.setAside,
    ]))
    expect(stops.filter(({ shown }) => !shown).map(({ name }) => name)).toEqual([])
  })

  it('Tab goes in the order of work, and back', async () => {
    await page.getByRole('textbox', { name: words.fields.slug }).focus()
    const order = []
    for (let count = 0; count < 8; count++) {
      order.push((await focusedStop(page))!.name)
      await page.keyboard.press('Tab')
    }
    expect(order).toEqual([
      words.fields.slug, words.editor.text, words.editor.text, words.fields.name, words.fields.role, words.fields.place, words.fields.addByline,
      expect.stringMatching(/^Dateline/),
    ])
    expect((await focusedStop(page))!.name).toBe(words.editor.text)
    await page.keyboard.press('Shift+Tab')
    expect((await focusedStop(page))!.name).toMatch(/^Dateline/)
  })

  it('a finding is mended, a speaker confirmed and a story sent without a mouse', async () => {
    await press(page, 'show-findings')
    await page.keyboard.press('Home')
    await page.keyboard.press('Enter')
    await eventually(() => errorsLeft(page)).toBe(2)
    await press(page, 'show-quotations')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.getByRole('row').getByLabel(words.quotations.confirmed).waitFor()
    await press(page, 'go-to-text')
    await eventually(async () => (await focusedStop(page))!.name).toBe(words.editor.text)
    await press(page, 'send')
    await dialog(page, words.send.title).waitFor()
    await closeDialog(page)
    await eventually(async () => (await focusedStop(page))!.name).toBe(words.editor.text)
  })

  it('nothing moves where motion is not wanted', async () => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.getByRole('button', { name: words.menu.open, exact: true }).click()
    expect(await page.evaluate(() => [...document.querySelectorAll('*')].filter((element) => {
      const { animationName, transitionDuration } = getComputedStyle(element)
      return animationName !== 'none' || transitionDuration.split(', ').some((each) => parseFloat(each) > 0)
    }).length)).toBe(0)
    await page.keyboard.press('Escape')
    await page.emulateMedia({ reducedMotion: null })
  })

  it('levels and choices are seen in the colours of the system', async () => {
    await page.emulateMedia({ forcedColors: 'active' })
    await panel(page, 'findings')
    await putCaret(page, 'before', 'NATO Secretary')
    await press(page, 'next-finding')
    const [outline] = await text(page).locator('[data-chosen]').evaluateAll((marks) => marks.map((mark) => getComputedStyle(mark).outlineStyle))
    expect(outline).toBe('solid')
    const marks = await errors(page).first().locator('svg').first().evaluate((mark) => [getComputedStyle(mark).fill, getComputedStyle(document.body).backgroundColor])
    expect(marks[0]).not.toBe(marks[1])
    const row = page.getByRole('row', { selected: true })
    expect(await row.evaluate((each) => getComputedStyle(each).outlineStyle)).toBe('solid')
    const lines = await page.getByRole('tab').evaluateAll((tabs) => tabs.map((tab) => getComputedStyle(tab).borderBottomColor))
    expect(new Set(lines.slice(1)).size).toBe(1)
    expect(lines[0]).not.toBe(lines[1])
    await page.emulateMedia({ forcedColors: null })
  })
})

describeHosts('nothing has to be scrolled sideways', (host) => {
  const [showing] = showings
  const few = ['sheet', 'findings', 'quotation-chosen', 'details', 'send-held-back']
  it.each([
    ['at 200 % on a laptop', { width: 720, height: 450 }, showing!.views.filter(({ name }) => few.includes(name))],
    ['at 400 % on a laptop', { width: 320, height: 450 }, showing!.views],
  ])('%s', async (_name, size, views) => {
    const app = await host.open({ size })
    onTestFinished(() => app.close())
    app.page.on('dialog', (asked) => void asked.accept())
    await begin(app.page, showing!)
    for (const view of views) {
      await showView(app.page, view)
      expect(await sideways(app.page), view.name).toEqual([])
    }
  }, 90_000)
}, [browserHost])

interface Stop {
  name: string
  /** Whether it looks another way than without the focus. */
  shown: boolean
}

/** What has the focus once it has come to rest: by the name screen readers say, and whether one sees it. Null for the page. */
function focusedStop(page: Page): Promise<Stop | null> {
  return page.evaluate(async () => {
    for (let last = null; last !== document.activeElement;) {
      last = document.activeElement
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    }
    const element = document.activeElement as HTMLElement
    if (element === document.body) return null
    const named = element.getAttribute('aria-labelledby')?.split(' ').map((id) => document.getElementById(id)?.textContent).join(' ')
    // A field inside of a box may leave the ring to the box.
    const isRinged = [element, element.parentElement!].map((each) => getComputedStyle(each))
      .some(({ outlineStyle, boxShadow }) => outlineStyle !== 'none' || boxShadow !== 'none')
    return {
      name: element.getAttribute('aria-label') ?? (named || element.innerText),
      // In the text the caret shows the place.
      shown: element.isContentEditable || isRinged,
    }
  })
}

/** What could be scrolled sideways and is wider than it shows: the wire file and tables may be, the page may not. */
function sideways(page: Page): Promise<string[]> {
  return page.evaluate(() => [...document.querySelectorAll('*')]
    .filter((element) => element.scrollWidth > element.clientWidth + 1 && ['auto', 'scroll'].includes(getComputedStyle(element).overflowX))
    .filter((element) => !element.closest('[role=tablist]'))
    .map((element) => `${element.tagName} ${element.className}: ${element.scrollWidth} in ${element.clientWidth}`)
    .concat(document.documentElement.scrollWidth > innerWidth ? [`the page: ${document.documentElement.scrollWidth} in ${innerWidth}`] : []))
}
