import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { describeHosts, eventually } from './describe-hosts'
import { atTheSheet, errors, paragraphs, press, putCaret, selected, text } from './editor-hand'
import type { RunningApp } from './hosts'

/** Keys that come faster than the browser tells of the selection they make. */
describeHosts('keys without a pause', (host) => {
  let app: RunningApp
  let page: Page
  beforeAll(async () => {
    app = await host.open()
    page = app.page
    await atTheSheet(page)
    await errors(page).first().waitFor()
  }, 60_000)
  afterAll(() => app?.close())

  const selecting = (words: string) => [...words].map(() => 'Shift+ArrowRight')

  it('set bold on the words that are selected by then', async () => {
    await putCaret(page, 'before', 'NATO Secretary')
    await atOnce(page, ...selecting('NAT'), 'ControlOrMeta+B')
    await eventually(() => text(page).locator('strong').allInnerTexts()).toEqual(['NAT'])
    await press(page, 'undo')
    await eventually(() => text(page).locator('strong').count()).toBe(0)
  })

  it('mark the words as a quotation that are selected by then', async () => {
    await putCaret(page, 'before', 'The leaders discussed')
    await atOnce(page, ...selecting('The'), 'Alt+Q')
    await eventually(() => text(page).locator('.quoted').allInnerTexts()).toContain('The')
    await press(page, 'undo')
    await eventually(() => text(page).locator('.quoted').allInnerTexts()).not.toContain('The')
  })

  it('make crossheads of the lines the caret has come to by then', async () => {
    await putCaret(page, 'before', 'NATO Secretary')
    await atOnce(page, 'ArrowDown', 'ArrowDown', 'Alt+X')
    await eventually(() => text(page).getByRole('heading', { level: 2 }).allInnerTexts()).toEqual([expect.stringMatching(/^“The best way/)])
    await press(page, 'undo')
    await eventually(() => text(page).getByRole('heading', { level: 2 }).count()).toBe(0)
  })

  it('copy the words that are selected by then', async () => {
    await page.evaluate(() => document.addEventListener('copy', ({ clipboardData }) => { document.title = clipboardData!.getData('text/plain') }))
    await putCaret(page, 'before', 'Jens Stolten')
    await atOnce(page, ...selecting('Je'), 'ControlOrMeta+C')
    await eventually(() => page.title()).toBe('Je')
  })

  it('go to the finding after the place the caret has come to by then, not after the one that was chosen', async () => {
    await putCaret(page, 'before', 'NATO Secretary')
    await press(page, 'next-finding')
    await eventually(() => selected(page)).not.toBe('')
    const first = await selected(page)
    await putCaret(page, 'before', 'for the world')
    await press(page, 'next-finding')
    await eventually(() => selected(page)).toBe('”.')
    await atOnce(page, 'ArrowLeft', 'ControlOrMeta+Home', 'F8')
    await eventually(() => selected(page)).toBe(first)
  })

  it('set bold on the words of the finding they have gone to, which the page may not show yet', async () => {
    await putCaret(page, 'before', 'for the world')
    await page.evaluate(pressInOneTurn, [['F8', ''], ['b', 'ctrl']] as const)
    await eventually(async () => (await text(page).locator('strong').allInnerTexts()).join('')).toBe('”.')
    await press(page, 'undo')
    await eventually(() => text(page).locator('strong').count()).toBe(0)
  })

  it('leave what is being composed as it is', async () => {
    const devtools = await page.context().newCDPSession(page)
    await putCaret(page, 'after', 'with Russia.')
    const compose = (step: string) => devtools.send('Input.imeSetComposition', { text: step, selectionStart: step.length, selectionEnd: step.length })
    await compose('に')
    await compose('にほ')
    await press(page, 'bold')
    await compose('にほん')
    await devtools.send('Input.insertText', { text: '日本' })
    await eventually(async () => (await paragraphs(page))[1]).toMatch(/with Russia\.日本$/)
    expect(await text(page).locator('strong').count()).toBe(0)
    await devtools.detach()
  })
})

/** Presses keys one after the other, as fast as the browser takes them. */
async function atOnce(page: Page, ...keys: string[]): Promise<void> {
  for (const each of keys) await page.keyboard.press(each)
}

/** Two keys before the page is drawn again: no hand is as fast, but a busy window makes it so. Runs in the page. */
function pressInOneTurn(keys: readonly (readonly [key: string, held: '' | 'ctrl'])[]): void {
  for (const [key, held] of keys) {
    document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey: held === 'ctrl', bubbles: true, cancelable: true }))
  }
}
