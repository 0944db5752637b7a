import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import type { Page } from 'playwright-core'
import { speak } from '../../renderer/words/words'
import { en } from '../../renderer/words/en'
import { enStyleEditor } from '../../renderer/words/en-style-editor'
import { tr } from '../../renderer/words/tr'
import { trStyleEditor } from '../../renderer/words/tr-style-editor'
import { describeHosts, eventually } from './describe-hosts'
import { atTheSheet, errors, findings, headline, pasteCopy, press, saved, takeFromMenu, text, typeAfter } from './editor-hand'
import { browserHost, type RunningApp } from './hosts'
import { begin, showings, showView } from './views'
import { wrongInView } from './axe'

vi.stubGlobal('document', { documentElement: {} })

const copy = `Ferry link reopens
ISTANBUL (AA) - The ferry link to the islands' harbors reopened, the operator said.
It carries 12,000 passengers a day.
`

const lang = (page: Page) => page.evaluate(() => document.documentElement.lang)

describeHosts('the language of the window', (host) => {
  let app: RunningApp
  let page: Page
  beforeAll(async () => {
    await speak('en')
    app = await host.open()
    page = app.page
    await atTheSheet(page)
    await pasteCopy(page, { text: copy })
    await headline(page).getByText('Ferry link').waitFor()
    await saved(page)
  }, 60_000)
  afterAll(() => app?.close())

  it('is English where the system is no Turkish one', async () => {
    expect(await lang(page)).toBe('en')
    await errors(page).first().waitFor()
  })

  it('is Turkish as soon as it is chosen, with all that was written and what can be undone', async () => {
    await typeAfter(page, 'passengers a day.', ' More follows.')
    await takeFromMenu(page, 'language-tr')
    await speak('tr')
    await eventually(() => lang(page)).toBe('tr')
    expect(await text(page).innerText()).toContain('More follows.')
    await eventually(() => text(page).evaluate((each) => each.contains(document.activeElement))).toBe(true)
    await press(page, 'undo')
    await eventually(async () => (await text(page).innerText()).includes('More follows.')).toBe(false)
    await press(page, 'redo')
    await eventually(async () => (await text(page).innerText()).includes('More follows.')).toBe(true)
    await saved(page)
  })

  it('is that of the findings, whose own words stay as the story has them', async () => {
    await eventually(() => errors(page).first().innerText()).toContain('Kesme işareti düz; bizde kıvrık kullanılır.')
    expect(await errors(page).first().innerText()).toContain('islands\'')
  })

  it('is kept for the next time, from the first picture on', async () => {
    await page.reload()
    await atTheSheet(page)
    expect(await lang(page)).toBe('tr')
    expect(await page.getByRole('button', { name: tr.words.menu.open, exact: true }).isVisible()).toBe(true)
    await findings(page).first().waitFor()
  })

  it('is said to be another by the same menu', async () => {
    await takeFromMenu(page, 'language-en', tr.words)
    await speak('en')
    await eventually(() => errors(page).first().innerText()).toContain('The apostrophe is straight; ours is curly.')
    expect(await lang(page)).toBe('en')
  })
})

const screens = { 'a wide screen': { width: 1440, height: 900 }, 'a phone': { width: 400, height: 800 } }

/** What a person reads in the window or a screen reader says of it, but for what is written in the story and its files. */
const sayings = (page: Page) => page.evaluate(() => {
  const own = '.story-editor, .wire-text, .lost-words, .guide-list, .example, q, input, textarea'
  const named = [...document.querySelectorAll('[aria-label], [placeholder], [title]')].filter((each) => !each.closest(own))
    .flatMap((each) => ['aria-label', 'placeholder', 'title'].map((name) => each.getAttribute(name) ?? ''))
  const said: string[] = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (!node.parentElement!.closest(own)) said.push(node.textContent!.trim())
  return [...new Set([...named, ...said])].filter(Boolean)
})

function strings(part: unknown): string[] {
  return typeof part === 'string' ? [part] : typeof part === 'object' && part !== null ? Object.values(part).flatMap(strings) : []
}

const inTurkish = new Set(strings([tr.words, trStyleEditor]))
const onlyEnglish = new Set(strings([en, enStyleEditor]).filter((each) => !inTurkish.has(each) && each !== ''))

for (const [name, size] of Object.entries(screens)) {
  describeHosts(`a view in Turkish, on ${name}`, (host) => {
    let app: RunningApp
    beforeAll(async () => {
      app = await host.open({ size })
      app.page.on('dialog', (asked) => void asked.accept())
      await speak('en')
      await atTheSheet(app.page)
      await takeFromMenu(app.page, 'language-tr')
      await speak('tr')
      await app.page.waitForFunction(() => document.documentElement.lang === 'tr')
    }, 60_000)
    afterAll(async () => {
      await app?.close()
      await speak('en')
    })

    for (const showing of showings) {
      it.each(showing.views)('$name', async (view) => {
        const { page } = app
        if (view === showing.views[0]) await begin(page, showing)
        await page.emulateMedia({ colorScheme: 'light' })
        await showView(page, view)
        expect((await sayings(page)).filter((each) => onlyEnglish.has(each)), 'left in English').toEqual([])
        expect(await wrongInView(page, view.name)).toEqual([])
        expect(await cutOff(page), 'cut off').toEqual([])
      })
    }
  }, [browserHost])
}

/** Labels, buttons and tabs whose words do not fit into them. */
function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => [...document.querySelectorAll<HTMLElement>('button, .tab, .label, h2, h3, [role=tab], [role=menuitem], legend')]
    .filter((each) => each.offsetParent !== null && each.scrollWidth > each.clientWidth + 1 && getComputedStyle(each).overflowX !== 'visible')
    .map((each) => each.innerText))
}
