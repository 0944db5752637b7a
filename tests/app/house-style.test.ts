import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { words } from '../../renderer/words/words'
import { atTheSheet, closeDialog, errors, press } from './editor-hand'
import { describeHosts, eventually } from './describe-hosts'
import { newHome, type RunningApp } from './hosts'

const row = (key: string, note: string): string => `- { rule: words/avoid-list, wrong: partnership, ${key}: alliance, note: ${note}, source: The desk, level: warning }\n`

describeHosts('a newsroom’s own house style', (host) => {
  let app: RunningApp
  let page: Page
  let folder: string

  const write = (name: string, text: string): void => {
    mkdirSync(join(folder, name, '..'), { recursive: true })
    writeFileSync(join(folder, name), text)
  }

  beforeAll(async () => {
    const home = await newHome()
    folder = join(home, 'house-style')
    write('desk/package.yaml', 'name: our-desk\nextends: agency-en\nversion: 2026.11.1\neffective: 2026-11-02\n')
    write('desk/terms/desk.yaml', row('right', 'We call it an alliance.'))
    app = await host.open({ home })
    page = app.page
    await atTheSheet(page)
    await errors(page).first().waitFor()
  }, 60_000)
  afterAll(() => app?.close())

  it('checks the story, on top of the one that it extends', async () => {
    await page.getByText('We call it an alliance.').first().waitFor()
    await page.getByText(/our-desk/).first().waitFor()
    expect(await errors(page).count()).toBeGreaterThan(0)
  })

  it('is in force as soon as a file of it has changed', async () => {
    write('desk/terms/desk.yaml', row('right', 'Say alliance instead.'))
    await page.getByText('Say alliance instead.').first().waitFor()
    await page.getByText(words.styles.changed({ name: 'our-desk', version: '2026.11.1' }).message).waitFor()
    expect(await page.getByText('We call it an alliance.').count()).toBe(0)
  })

  it('stays as it was when a file of it is broken, and says where', async () => {
    write('desk/terms/desk.yaml', row('rigt', 'Never seen.'))
    await page.getByText(/terms.desk\.yaml:1:49 “rigt”: unknown key, did you mean “right”/).waitFor()
    await page.getByText('Version 2026.11.1 stays in force until the file is mended.').waitFor()
    expect(await page.getByText('Say alliance instead.').count()).toBeGreaterThan(0)
  })

  it('may give way to another from the guide, which checks the story at once', async () => {
    write('desk/terms/desk.yaml', row('right', 'Say alliance instead.'))
    await press(page, 'style-guide')
    await page.getByRole('dialog').getByRole('button', { name: new RegExp(words.guide.inForce) }).click()
    await page.getByRole('option', { name: /wire-neutral/ }).click()
    await page.getByRole('dialog').getByRole('heading', { name: /wire-neutral/ }).waitFor()
    await closeDialog(page)
    await eventually(() => page.getByText('Say alliance instead.').count()).toBe(0)
    await page.getByText(/wire-neutral/).first().waitFor()
  })
})
