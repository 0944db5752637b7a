import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { commandIds, type CommandId } from '../../renderer/shell/commands'
import { tr } from '../../renderer/words/tr'
import { enStyleEditor } from '../../renderer/words/en-style-editor'
import { words, type Words } from '../../renderer/words/words'
import { describeHosts, eventually } from './describe-hosts'
import {
  atTheSheet, closeDialog, dialog, errors, errorsLeft, headline, panel, paragraphs, pasteCopy, press, putCaret, saved, select, selected, status, takeFromMenu,
  text, typeAfter, walkTo,
} from './editor-hand'
import type { RunningApp } from './hosts'

const copy = `Ferry link to islands reopens after storm
ISTANBUL (AA) - The ferry link to the city’s islands reopened, the operator’s head said.
The line's ships are the city's.
All of them are back.
It carries 12,000 passengers a day.
`

interface Proof {
  /** Puts the hand where the command is for. */
  before?(page: Page): Promise<unknown>
  /** What is seen once the command has run; asked until it is true. */
  seen(page: Page): Promise<boolean>
  /** Ends what the command has begun. */
  after?(page: Page): Promise<unknown>
}

const body = 'It carries 12,000 passengers a day.'
const inBody = (page: Page) => putCaret(page, 'after', 'It carries')
const wordsInBody = (page: Page) => select(page, 'passengers')
const undo = (page: Page) => press(page, 'undo')
const isOpen = (title: string) => (page: Page) => dialog(page, title).isVisible()
const isShown = (name: string) => (page: Page) => page.getByRole('tab', { name, selected: true }).isVisible()
const isBodyIn = (selector: string) => (page: Page) => text(page).locator(selector).filter({ hasText: body }).isVisible()
const inScheme = (scheme: string) => async (page: Page) => (
  (await page.evaluate(() => document.documentElement.dataset.theme ?? 'system')) === scheme
)

const inLanguage = (tag: string, { panels }: Words) => async (page: Page) => (
  (await page.evaluate(() => document.documentElement.lang)) === tag && page.getByRole('tab', { name: panels.findings }).isVisible()
)

/** For every command, what shows that it does something. One that is missing here does not compile. */
const proofs: Record<Exclude<CommandId, 'open-file' | 'save-file'>, Proof> = {
  'new-story': { seen: (page) => page.getByRole('region', { name: words.empty.title }).isVisible(), after: backToTheStory },
  'paste-copy': { seen: isOpen(words.paste.title), after: closeDialog },
  'sample-story': { seen: async (page) => (await headline(page).innerText()).startsWith('NATO'), after: backToTheStory },
  'save-now': { before: (page) => typeAfter(page, 'back.', ' Now.'), seen: async (page) => /Saved/.test(await status(page).innerText()), after: undo },
  send: { seen: isOpen(words.send.title), after: closeDialog },
  undo: { before: (page) => typeAfter(page, 'back.', ' Gone.'), seen: async (page) => !(await text(page).innerText()).includes('Gone.') },
  redo: { seen: async (page) => (await text(page).innerText()).includes('Gone.'), after: undo },
  'mark-quotation': { before: (page) => select(page, 'passengers'), seen: (page) => page.getByText(words.editor.nobody).isVisible(), after: undo },
  bold: { before: wordsInBody, seen: (page) => text(page).getByRole('strong').isVisible(), after: undo },
  italic: { before: wordsInBody, seen: (page) => text(page).getByRole('emphasis').isVisible(), after: undo },
  link: { before: wordsInBody, seen: isOpen(words.editor.link), after: closeDialog },
  stet: { before: wordsInBody, seen: async (page) => (await text(page).locator('.stet').count()) === 1, after: undo },
  crosshead: { before: inBody, seen: isBodyIn('h2') },
  paragraph: { before: inBody, seen: isBodyIn('p'), after: undo },
  list: { before: inBody, seen: isBodyIn('ul') },
  'numbered-list': { before: inBody, seen: isBodyIn('ol'), after: undo },
  'editors-note': { before: inBody, seen: isBodyIn('[role=note]'), after: undo },
  'fact-box': { before: inBody, seen: isBodyIn('section'), after: undo },
  subhead: { before: inBody, seen: async (page) => (await text(page).locator('[data-missing]').count()) > 0, after: undo },
  'next-finding': { before: (page) => putCaret(page, 'before', 'The ferry'), seen: async (page) => (await selected(page)) !== '' },
  'previous-finding': { before: (page) => putCaret(page, 'after', 'a day.'), seen: async (page) => (await selected(page)) !== '' },
  'apply-fix': { before: (page) => walkTo(page, '\''), seen: async (page) => (await errorsLeft(page)) === 1, after: undo },
  'set-aside': { before: (page) => walkTo(page, '\''), seen: isOpen(words.findings.asideTitle), after: closeDialog },
  'fix-all-safe': { before: (page) => walkTo(page, '\''), seen: async (page) => (await errorsLeft(page)) === 0, after: undo },
  'style-guide': { seen: async (page) => (await page.getByRole('dialog').getByText(/^\d+ rules$/).count()) > 0, after: closeDialog },
  'edit-style': { seen: (page) => page.getByRole('dialog').getByRole('tab', { name: enStyleEditor.tabs.rules }).isVisible(), after: closeDialog },
  'show-quotations': { seen: isShown(words.panels.quotations) },
  'show-details': { seen: isShown(words.panels.details) },
  'show-left-out': { seen: isShown(words.panels.leftOut) },
  'show-findings': { seen: (page) => errors(page).first().isVisible() },
  'toggle-stories': { seen: (page) => page.getByRole('navigation').isHidden(), after: (page) => press(page, 'toggle-stories') },
  'toggle-panels': { seen: (page) => page.getByRole('complementary').isHidden(), after: (page) => press(page, 'toggle-panels') },
  'go-to-text': {
    before: (page) => panel(page, 'details').then(() => page.getByRole('combobox').first().focus()),
    seen: (page) => text(page).evaluate((element) => element === document.activeElement),
  },
  'theme-dark': { seen: inScheme('dark') },
  'theme-light': { seen: inScheme('light') },
  'theme-system': { seen: inScheme('system') },
  'language-tr': { seen: inLanguage('tr', tr.words), after: (page) => takeFromMenu(page, 'language-en', tr.words) },
  'language-en': { seen: inLanguage('en', words) },
  'language-system': { seen: inLanguage('en', words) },
  shortcuts: { seen: isOpen(words.shortcuts.title), after: closeDialog },
}

describeHosts('every command of the menu', (host) => {
  let app: RunningApp
  let page: Page
  beforeAll(async () => {
    app = await host.open()
    page = app.page
    await atTheSheet(page)
    await pasteCopy(page, { text: copy })
    await headline(page).getByText('Ferry link').waitFor()
    await saved(page)
  }, 60_000)
  afterAll(() => app?.close())

  it.each(Object.entries(proofs) as [keyof typeof proofs, Proof][])('does something: %s', async (command, { before, seen, after }) => {
    await before?.(page)
    if (host.name === 'Electron') await app.chooseInMenu(command)
    else await takeFromMenu(page, command)
    await eventually(() => seen(page)).toBe(true)
    await after?.(page)
  })

  it('does something: save-file', async () => {
    const path = join(app.home, 'kept.story.json')
    await app.savingAt(path, () => (host.name === 'Electron' ? app.chooseInMenu('save-file') : takeFromMenu(page, 'save-file')))
  })

  it('does something: open-file', async () => {
    const path = join(app.home, 'harbor.txt')
    writeFileSync(path, 'Harbor opens\nIZMIR (AA) - The harbor opened.\n')
    if (host.name === 'Electron') await app.openingFrom(path, () => app.chooseInMenu('open-file'))
    else {
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), takeFromMenu(page, 'open-file')])
      await chooser.setFiles(path)
    }
    await eventually(() => headline(page).innerText()).toBe('Harbor opens')
  })

  it('is proved here', () => {
    expect([...Object.keys(proofs), 'open-file', 'save-file'].toSorted()).toEqual([...commandIds].toSorted())
  })
})

async function backToTheStory(page: Page): Promise<void> {
  await page.getByRole('option', { name: /Ferry link/ }).click()
  await headline(page).getByText('Ferry link').waitFor()
  await eventually(() => paragraphs(page)).toContain(body)
}
