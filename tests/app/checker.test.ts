import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { words } from '../../renderer/words/words'
import { atTheSheet, closeDialog, dialog, errors, putCaret, text } from './editor-hand'
import { describeHosts, eventually } from './describe-hosts'
import { browserHost, type RunningApp } from './hosts'

describeHosts('a checker that cannot be loaded', (host) => {
  let app: RunningApp
  let page: Page
  beforeAll(async () => {
    app = await host.open()
    page = app.page
    await page.route('**/checker.worker-*.js', (route) => route.abort())
    await page.reload()
    await atTheSheet(page)
  }, 60_000)
  afterAll(() => app?.close())

  it('is said in words where the findings would be, and the story can be written on', async () => {
    await page.getByRole('alert').getByText(words.findings.failed).waitFor()
    await putCaret(page, 'before', 'NATO Secretary General')
    await page.keyboard.type('Today ')
    await eventually(() => text(page).innerText()).toContain('Today NATO Secretary General')
  })

  it('does not let a story with errors out: what is sent is checked once more', async () => {
    await page.getByRole('button', { name: words.status.send }).click()
    await dialog(page, words.send.title).getByRole('button', { name: words.send.send, exact: true }).click()
    await page.getByRole('alert').getByText('The story has 3 errors').waitFor()
    await closeDialog(page)
  })

  it('is tried again with the next change', async () => {
    await page.unrouteAll()
    await putCaret(page, 'before', 'NATO Secretary General')
    await page.keyboard.type('again ')
    await eventually(() => errors(page).count()).toBeGreaterThan(0)
    expect(await page.getByText(words.findings.failed).count()).toBe(0)
  })
}, [browserHost])
