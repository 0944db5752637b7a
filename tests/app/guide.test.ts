import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { words } from '../../renderer/words/words'
import { atTheSheet, closeDialog, errors, finding, press, selected } from './editor-hand'
import { describeHosts, eventually } from './describe-hosts'
import type { RunningApp } from './hosts'

describeHosts('the house style in the window', (host) => {
  let app: RunningApp
  let page: Page
  beforeAll(async () => {
    app = await host.open()
    page = app.page
    await atTheSheet(page)
    await errors(page).first().waitFor()
  }, 60_000)
  afterAll(() => app?.close())

  const guide = () => page.getByRole('dialog')
  const field = () => guide().getByRole('searchbox', { name: words.guide.find })

  it('opens at the rule of a finding, with its sentence and its examples', async () => {
    await finding(page, 'full stop').getByText('The full stop').click()
    await page.getByRole('button', { name: words.guide.open('quotations/stop-inside') }).click()
    await guide().getByText('1 rule', { exact: true }).waitFor()
    await guide().getByText('He said it would be “a better path for the world.”', { exact: true }).waitFor()
    await guide().getByText('AP Stylebook, quotation marks').waitFor()
  })

  it('finds other rules by the words in them, and is all there without words', async () => {
    await field().fill('apostrophe curly')
    await guide().getByRole('button', { name: 'The apostrophe is straight; ours is curly.' }).waitFor()
    await field().press('Escape')
    await guide().getByText(/^\d{3} rules$/).waitFor()
    expect(await guide().getByRole('region').count()).toBeGreaterThan(8)
  })

  it('is closed by Escape, and the hand is where it was', async () => {
    await closeDialog(page)
    await press(page, 'style-guide')
    await eventually(() => field().evaluate((element) => element === document.activeElement)).toBe(true)
    await page.keyboard.press('Escape')
    await eventually(() => guide().count()).toBe(0)
    expect(typeof await selected(page)).toBe('string')
  })
})
