import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { editorWords } from '../../renderer/words/style-editor'
import { words } from '../../renderer/words/words'
import {
  atTheSheet, closeDialog, counting, dateline, dialog, errors, findings, headline, openFile, panel, pasteCopy, press, putCaret, saved, select, sendDialog, status,
  takeFromMenu,
} from './editor-hand'

/** One thing the window can show, and how a hand comes to it from the story on the sheet. */
export interface View {
  name: string
  show(page: Page): Promise<unknown>
}

/** Views of one story, which is read from this copy. */
export interface Showing {
  copy: string
  views: View[]
}

const project = join(import.meta.dirname, '..', '..')
const sample = readFileSync(join(project, 'assets/sample/nato-dialogue.txt'), 'utf8')
const turkish = readFileSync(join(project, 'tests/stories/deprem-tr/copy.txt'), 'utf8')

/** A story that nothing can be said against. */
const clean = `Ferry link to islands reopens after storm
Service runs again from three harbors
By Elif Aydin
ISTANBUL (AA) - The ferry link to the Princes’ Islands reopened Friday after two days of storm, the operator said.
“Every ship is back on its route, and nobody waits any longer,” said Murat Kaya, who heads the harbor.
The link carries 12,000 passengers a day.
`

const photo = { name: 'photo.txt', mimeType: 'text/plain', buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]) }

const sampleViews: View[] = [
  { name: 'sheet', show: async (page) => { await headline(page).waitFor() } },
  { name: 'findings', show: (page) => panelOf(page, 'findings') },
  { name: 'finding-in-text', show: async (page) => { await putCaret(page, 'before', 'NATO Secretary'); await press(page, 'next-finding') } },
  {
    name: 'finding-with-places',
    show: async (page) => {
      await panelOf(page, 'findings')
      await findings(page).filter({ has: page.getByText(counting(words.findings.places)) }).first().focus()
      await page.keyboard.press('ArrowRight')
      await page.keyboard.press('ArrowDown')
    },
  },
  { name: 'quotations', show: (page) => panelOf(page, 'quotations') },
  {
    name: 'quotation-chosen',
    show: async (page) => {
      await (await panelOf(page, 'quotations')).getByRole('row').first().focus()
      await page.keyboard.press('ArrowDown')
    },
  },
  { name: 'details', show: (page) => panelOf(page, 'details') },
  {
    name: 'details-topics',
    show: async (page) => {
      await (await panelOf(page, 'details')).getByRole('combobox', { name: words.details.subjects }).fill('diplo')
      await page.getByRole('option').first().waitFor()
    },
  },
  {
    name: 'details-embargo',
    show: async (page) => {
      const details = await panelOf(page, 'details')
      await details.getByRole('button', { name: words.details.addEmbargo }).click()
      await details.getByText(words.details.notSent).scrollIntoViewIfNeeded()
    },
  },
  { name: 'left-out', show: (page) => panelOf(page, 'leftOut') },
  { name: 'menu', show: (page) => page.getByRole('button', { name: words.menu.open, exact: true }).click() },
  { name: 'theme-menu', show: (page) => page.getByRole('button', { name: words.status.theme }).click() },
  { name: 'dateline', show: (page) => dateline(page).click() },
  {
    name: 'dateline-date',
    show: async (page) => {
      await dateline(page).click()
      await page.getByRole('button', { name: words.fields.calendar }).click()
    },
  },
  { name: 'speaker', show: (page) => page.getByRole('button', { name: words.editor.speaker('Duque Marquez') }).click() },
  { name: 'set-aside', show: async (page) => { await press(page, 'next-finding'); await press(page, 'set-aside') } },
  { name: 'link', show: async (page) => { await select(page, 'Jens Stoltenberg'); await press(page, 'link') } },
  { name: 'shortcuts', show: (page) => press(page, 'shortcuts') },
  { name: 'style-guide', show: async (page) => { await press(page, 'style-guide'); await page.getByRole('dialog').getByText(counting(words.guide.count)).waitFor() } },
  {
    name: 'style-editor-rule',
    show: async (page) => {
      await press(page, 'edit-style')
      await entry(page, 'stop-inside', editorWords().rules.list)
      await page.getByRole('radiogroup').getByText(editorWords().rules.levels.off, { exact: true }).click()
      await page.getByRole('textbox', { name: editorWords().because }).fill('Our clients want it so')
      await tried(page)
    },
  },
  {
    name: 'style-editor-term',
    show: async (page) => {
      await press(page, 'edit-style')
      await page.getByRole('tab', { name: editorWords().tabs.terms }).click()
      await entry(page, 'press conference', editorWords().terms.list)
      await page.getByRole('textbox', { name: editorWords().terms.right }).fill('briefing')
      await tried(page)
    },
  },
  {
    name: 'style-editor-person',
    show: async (page) => {
      await press(page, 'edit-style')
      await page.getByRole('tab', { name: editorWords().tabs.people }).click()
      await entry(page, 'stoltenberg', editorWords().people.list)
      await tried(page)
    },
  },
  { name: 'paste', show: (page) => press(page, 'paste-copy') },
  { name: 'send-held-back', show: sendDialog },
  {
    name: 'stories',
    show: async (page) => {
      if (await page.getByRole('navigation', { name: words.regions.stories }).isVisible()) return
      await press(page, 'toggle-stories')
    },
  },
  { name: 'bad-file', show: async (page) => { await openFile(page, photo); await page.getByRole('alert').waitFor() } },
  {
    name: 'host-gone',
    show: async (page) => {
      await page.route('**/api/saveStory', (route) => route.abort())
      await putCaret(page, 'after', 'for exercises.')
      await page.keyboard.type(' More follows.')
      await status(page).getByRole('alert').waitFor()
    },
  },
]

const cleanViews: View[] = [
  { name: 'clean', show: (page) => panelOf(page, 'findings') },
  { name: 'send', show: sendDialog },
  {
    name: 'sent',
    show: async (page) => {
      await (await sendDialog(page)).getByRole('button', { name: words.send.send, exact: true }).click()
      await dialog(page, words.send.done(1)).waitFor()
    },
  },
  {
    name: 'file-exists',
    show: async (page) => {
      await (await sendDialog(page)).getByRole('button', { name: words.send.send, exact: true }).click()
      const sent = dialog(page, words.send.done(1))
      await sent.or(page.getByRole('alert')).waitFor()
      if (!(await sent.isVisible())) return
      // Sent again as it is: its files are there now.
      await closeDialog(page)
      await (await sendDialog(page)).getByRole('button', { name: words.send.send, exact: true }).click()
      await page.getByRole('alert').waitFor()
    },
  },
  { name: 'empty', show: empty },
  { name: 'empty-findings', show: async (page) => { await empty(page); await panelOf(page, 'findings') } },
  { name: 'empty-quotations', show: async (page) => { await empty(page); await panelOf(page, 'quotations') } },
  { name: 'empty-left-out', show: async (page) => { await empty(page); await panelOf(page, 'leftOut') } },
  { name: 'empty-send', show: async (page) => { await empty(page); await takeFromMenu(page, 'send') } },
]

const turkishViews: View[] = [
  { name: 'turkish', show: async (page) => { await headline(page).waitFor() } },
  { name: 'turkish-quotations', show: (page) => panelOf(page, 'quotations') },
]

const longViews: View[] = [
  { name: 'long', show: async (page) => { await headline(page).waitFor() } },
  { name: 'long-findings', show: (page) => panelOf(page, 'findings') },
  { name: 'long-send', show: sendDialog },
]

export const showings: Showing[] = [
  { copy: sample, views: sampleViews },
  { copy: clean, views: cleanViews },
  { copy: turkish, views: turkishViews },
  { copy: longCopy(), views: longViews },
]

/** Makes the story of this copy and waits until it is kept. */
export async function begin(page: Page, { copy }: Showing): Promise<void> {
  await page.unrouteAll()
  await page.reload()
  await atTheSheet(page)
  await pasteCopy(page, { text: copy })
  await headline(page).getByText(copy.split('\n')[0]!).waitFor()
  await saved(page)
}

/** Shows a view of the story that was begun, and waits until nothing moves any more. */
export async function showView(page: Page, view: View): Promise<void> {
  await page.unrouteAll()
  await page.reload()
  await atTheSheet(page)
  await view.show(page)
  await page.evaluate(async () => {
    await document.fonts.ready
    await Promise.all(document.getAnimations().map((each) => each.finished.catch(() => {})))
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  })
}

/** Shows the window at its first open: what the README shows. */
export async function showFirstOpen(page: Page): Promise<void> {
  await showView(page, { name: 'first-open', show: () => errors(page).first().waitFor() })
}

/** Shows a panel, also where panels are put away. */
async function panelOf(page: Page, id: 'findings' | 'quotations' | 'details' | 'leftOut'): Promise<Locator> {
  if (!(await page.getByRole('complementary', { name: words.regions.panels }).isVisible())) await press(page, 'toggle-panels')
  return panel(page, id)
}

/** Waits for what the style editor has found in the stories that are kept. */
async function tried(page: Page): Promise<void> {
  const { title, waiting } = editorWords().trial
  await page.getByRole('region', { name: title }).getByRole('status').filter({ hasNotText: waiting }).getByText(/./).first().waitFor()
}

/** Finds an entry of the style editor and chooses it. */
async function entry(page: Page, sought: string, list: string): Promise<void> {
  const shown = page.getByRole('tabpanel').filter({ has: page.getByRole('listbox', { name: list }) })
  await shown.getByRole('searchbox', { name: editorWords().find }).fill(sought)
  await shown.getByRole('option').filter({ hasText: sought }).first().click()
}

async function empty(page: Page): Promise<void> {
  await press(page, 'new-story')
  await page.getByRole('region', { name: words.empty.title }).waitFor()
}

/** The sample’s wrong paragraphs over and over, under a headline of their own: more findings than a screen has lines. */
function longCopy(): string {
  const [, ...lines] = sample.split('\n').slice(0, -3)
  const wrong = lines.filter((line) => /Ukraine's|world”\.|Marquez, for his part|stressed that|explained/.test(line))
  return ['Leaders on both sides say that dialogue goes on', ...lines, ...Array.from({ length: 8 }, () => wrong).flat()].join('\n')
}
