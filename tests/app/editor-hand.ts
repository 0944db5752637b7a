import type { Locator, Page } from 'playwright-core'
import { keysOf, type CommandId } from '../../renderer/shell/commands'
import { words, type Words } from '../../renderer/words/words'

/**
 * An editor's hand in the running window: finds things by the role and the name that a person or a screen reader knows
 * them by, and does one thing at a time. Nothing here waits for a time, only for what can be seen.
 */

/** The running text: headline, subheads and body. */
export function text(page: Page): Locator {
  return page.getByRole('textbox', { name: words.editor.text })
}

export function headline(page: Page): Locator {
  return text(page).getByRole('heading', { level: 1 })
}

/** What the subheads and the paragraphs say, in their order. */
export function paragraphs(page: Page): Promise<string[]> {
  return text(page).getByRole('paragraph').allInnerTexts()
}

/** The name in the byline. */
export function byline(page: Page): Locator {
  return page.getByRole('textbox', { name: words.fields.name, exact: true }).first()
}

export function dateline(page: Page): Locator {
  return page.getByRole('button', { name: startingWith(words.fields.dateline) })
}

/** Who speaks, as the margin has it. */
export function speakers(page: Page): Promise<string[]> {
  return page.getByRole('button', { name: startingWith(words.editor.speaker('').split(':')[0]!) }).allInnerTexts()
}

/** Who says what, as the ledger has it while it is shown. */
export function ledger(page: Page): Promise<string[]> {
  return page.getByRole('grid', { name: words.quotations.list }).getByRole('row').evaluateAll((rows) => (
    rows.map((row) => {
      const [speaker, , said] = row.querySelectorAll('[role=gridcell] > *')
      return `${speaker!.textContent}: ${said!.textContent}`
    })
  ))
}

/** The lines that were left out, while their panel is shown. */
export function leftOut(page: Page): Promise<string[]> {
  return page.getByRole('list', { name: words.leftOut.list }).getByRole('listitem').locator('p:first-child').allInnerTexts()
}

/** Waits until the story is on the sheet. */
export async function atTheSheet(page: Page): Promise<void> {
  await text(page).waitFor()
}

/** Presses beside words in the text, as a hand with a mouse does: the caret is then before or behind them. */
export async function putCaret(page: Page, side: 'before' | 'after', words: string): Promise<void> {
  const point = await text(page).evaluate(pointAt, { words, side })
  if (!point) throw new Error(`“${words}” is not in the text`)
  await page.mouse.click(point.x, point.y)
  await toTheKeys(page)
}

/** Selects words in the text from their first sign to their last. */
export async function select(page: Page, words: string): Promise<void> {
  const from = await text(page).evaluate(pointAt, { words, side: 'before' as const })
  const to = await text(page).evaluate(pointAt, { words, side: 'after' as const })
  if (!from || !to) throw new Error(`“${words}” is not in the text`)
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(to.x, to.y, { steps: 3 })
  await page.mouse.up()
  await toTheKeys(page)
}

/** The way from the mouse to the keys. Slate hears of a press within a tenth of a second, and no hand is quicker. */
async function toTheKeys(page: Page): Promise<void> {
  await page.waitForTimeout(120)
}

/** Types behind words in the text. */
export async function typeAfter(page: Page, words: string, typed: string): Promise<void> {
  await putCaret(page, 'after', words)
  await page.keyboard.type(typed)
}

/** Replaces what a field holds, by the keyboard. */
export async function fill(page: Page, field: Locator, value: string): Promise<void> {
  await field.focus()
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.press('Delete')
  await page.keyboard.type(value)
}

/** Presses the keys of a command, as its table has them. */
export async function press(page: Page, command: CommandId): Promise<void> {
  const [keys] = keysOf(command)
  if (!keys) throw new Error(`${command} has no keys`)
  await page.keyboard.press(keys.replace('Mod', 'ControlOrMeta'))
}

/** Takes a command from the window's own menu. */
export async function takeFromMenu(page: Page, command: CommandId, own: Words = words): Promise<void> {
  await page.getByRole('button', { name: own.menu.open, exact: true }).click()
  const menu = page.getByRole('menu', { name: own.menu.open })
  await menu.getByText(own.commands[command].title, { exact: true }).click()
  await menu.waitFor({ state: 'detached' })
}

/** Shows a panel and gives it back. */
export async function panel(page: Page, name: ('findings' | 'quotations' | 'details' | 'leftOut')): Promise<Locator> {
  const tab = page.getByRole('tab', { name: startingWith(words.panels[name]) })
  await tab.click()
  const shown = page.getByRole('tabpanel', { name: startingWith(words.panels[name]) })
  await shown.waitFor()
  return shown
}

/** The rows of the findings list, but for the titles of the levels. */
export function findings(page: Page): Locator {
  return page.getByRole('treegrid', { name: words.findings.list }).getByRole('row', { name: /: / })
}

export function errors(page: Page): Locator {
  return page.getByRole('treegrid', { name: words.findings.list }).getByRole('row', { name: startingWith(`${words.levels.error.one}: `) })
}

/** The finding whose row has these words. */
export function finding(page: Page, about: string): Locator {
  return findings(page).filter({ hasText: about }).first()
}

/** The words that are selected in the text: those of the finding under the hand. */
export function selected(page: Page): Promise<string> {
  return page.evaluate(() => document.getSelection()?.toString() ?? '')
}

/** Walks the findings with the keyboard until the one with these words is under the hand. */
export async function walkTo(page: Page, words: string): Promise<void> {
  for (let steps = 0; steps < 60; steps++) {
    await press(page, 'next-finding')
    if ((await selected(page)) === words) return
  }
  throw new Error(`no finding is about “${words}”`)
}

/** Mends the three errors of the sample with the keyboard alone, in the text. */
export async function mendTheSample(page: Page): Promise<void> {
  await putCaret(page, 'before', 'NATO Secretary')
  for (const words of ['Marquez', '”.', '\'']) {
    await walkTo(page, words)
    await press(page, 'apply-fix')
  }
}

export function dialog(page: Page, name: string): Locator {
  return page.getByRole('dialog', { name })
}

/** Closes the dialog that is open, with Escape, once the focus is in it. */
export async function closeDialog(page: Page): Promise<void> {
  await page.waitForFunction(() => document.activeElement?.closest('[role=dialog]'))
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
}

export function status(page: Page): Locator {
  return page.getByRole('contentinfo', { name: words.regions.status })
}

/** Waits until the window says that everything is kept. */
export async function saved(page: Page): Promise<void> {
  await status(page).getByText(startingWith(words.status.saved(''))).waitFor()
}

/** How many errors hold the story back, by the button that sends it. */
export async function errorsLeft(page: Page): Promise<number> {
  const says = await status(page).getByRole('button', { name: startingWith(words.status.send) }).innerText()
  return Number(/\d+/.exec(says)?.[0] ?? 0)
}

/** Opens the dialog that sends, and waits until the file is in it. */
export async function sendDialog(page: Page): Promise<Locator> {
  await press(page, 'send')
  const send = dialog(page, words.send.title)
  await send.getByText(ending(words.send.fileSize('', 1).split(' ').at(-1)!)).first().waitFor()
  return send
}

/** Makes a story of pasted copy, through the dialog. With `html`, as a browser puts a page on the clipboard. */
export async function pasteCopy(page: Page, copy: { text: string, html?: string }): Promise<void> {
  await press(page, 'paste-copy')
  const paste = dialog(page, words.paste.title)
  const field = paste.getByRole('textbox', { name: words.paste.field })
  await field.evaluate(pasteInto, copy)
  await paste.getByRole('button', { name: words.paste.read }).click()
  await paste.waitFor({ state: 'detached' })
}

/** Opens files as the system's file dialog hands them over. */
export async function openFile(page: Page, files: string | { name: string, mimeType: string, buffer: Buffer }): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), press(page, 'open-file')])
  await chooser.setFiles(files)
}

/** Drags a file from outside over the window and lets it fall. */
export async function dropFile(page: Page, path: string): Promise<void> {
  const devtools = await page.context().newCDPSession(page)
  const data = { items: [], files: [path], dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await devtools.send('Input.dispatchDragEvent', { type, x: 400, y: 300, data })
  }
  await devtools.detach()
}

export function startingWith(words: string): RegExp {
  return new RegExp(`^${asPattern(words)}`)
}

function ending(words: string): RegExp {
  return new RegExp(`${asPattern(words)}$`)
}

/** A sentence about a number, whatever the number is. */
export function counting(sentence: (n: number) => string): RegExp {
  return new RegExp(`^${asPattern(sentence(707)).replace('707', '\\d+')}$`)
}

function asPattern(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

/** Where the first of these words begin or end on the screen, brought into sight first. Runs in the page. */
function pointAt(root: Element, { words, side }: { words: string, side: 'before' | 'after' }): { x: number, y: number } | null {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const nodes: Text[] = []
  let whole = ''
  while (walker.nextNode()) {
    nodes.push(walker.currentNode as Text)
    whole += (walker.currentNode as Text).data
  }
  const found = whole.indexOf(words)
  if (found < 0) return null
  let at = side === 'before' ? found : found + words.length - 1
  const node = nodes.find((each) => (at < each.data.length ? true : (at -= each.data.length, false)))!
  node.parentElement!.scrollIntoView({ block: 'nearest' })
  const range = document.createRange()
  range.setStart(node, at)
  range.setEnd(node, at + 1)
  const box = range.getBoundingClientRect()
  return { x: side === 'before' ? box.left + 0.5 : box.right - 0.5, y: box.top + box.height / 2 }
}

/** A paste as the browser makes it. Runs in the page. */
function pasteInto(field: Element, { text, html }: { text: string, html?: string }): void {
  const data = new DataTransfer()
  data.setData('text/plain', text)
  if (html !== undefined) data.setData('text/html', html)
  const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
  const isTaken = !field.dispatchEvent(event)
  if (!isTaken) document.execCommand('insertText', false, text)
}
