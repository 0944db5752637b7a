import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { enStyleEditor as editor } from '../../renderer/words/en-style-editor'
import { words } from '../../renderer/words/words'
import { wrongInView } from './axe'
import { describeHosts, eventually } from './describe-hosts'
import { atTheSheet, closeDialog, dialog, errors, finding, findings, press, saved, sendDialog, startingWith, status, typeAfter } from './editor-hand'
import { newHome, type RunningApp } from './hosts'

describeHosts('the editor of the house style', (host) => {
  let app: RunningApp
  let page: Page
  let folder: string
  beforeAll(async () => {
    const home = await newHome()
    folder = join(home, 'house-style')
    app = await host.open({ home })
    page = app.page
    await atTheSheet(page)
    await errors(page).first().waitFor()
    // What nobody has typed in is not kept.
    await typeAfter(page, 'for exercises.', ' More follows.')
    await saved(page)
  }, 60_000)
  afterAll(() => app?.close())

  const shown = () => page.getByRole('dialog')
  const tab = (name: string) => shown().getByRole('tab', { name, exact: true }).click()
  const field = (name: string) => shown().getByRole('textbox', { name, exact: true })
  const save = () => shown().getByRole('button', { name: editor.save, exact: true })
  const file = (name: string): string => readFileSync(join(folder, name), 'utf8')
  const isDone = (version: string) => shown().getByText(editor.saved(version)).waitFor()
  const choose = async (sought: string): Promise<void> => {
    await shown().getByRole('searchbox', { name: editor.find }).fill(sought)
    await shown().getByRole('option').filter({ hasText: sought }).first().click()
  }
  /** Of today, as the first change makes it. */
  let month = ''

  it('is opened at a finding’s rule, and turns it off for a reason, once it has shown what would be gone', async () => {
    await finding(page, 'full stop').getByText('The full stop').click()
    await page.getByRole('button', { name: words.findings.changeRule }).click()
    await shown().getByRole('heading', { name: 'The full stop belongs inside the quotation marks.' }).waitFor()
    await shown().getByRole('radiogroup').getByText(editor.rules.levels.off, { exact: true }).click()
    expect(await save().isDisabled()).toBe(true)
    await field(editor.because).fill('Our clients want it so')
    await shown().getByText(editor.trial.difference(0, 1, 0)).waitFor()
    expect(existsSync(join(folder, 'desk-en'))).toBe(false)
    await save().click()
    await shown().getByText(/^Saved\. Version \d+\.\d+\.1 is in force\.$/).waitFor()
    const version = /version: (\S+)/.exec(file('desk-en/package.yaml'))![1]!
    month = version.replace(/1$/, '')
    expect(file('desk-en/package.yaml')).toContain('quotations/stop-inside: { off: true, because: Our clients want it so }')
    await closeDialog(page)
    await eventually(() => findings(page).filter({ hasText: 'full stop' }).count()).toBe(0)
  })

  it('adds a term, and tells how often it would be found before it is saved', async () => {
    await press(page, 'edit-style')
    await tab(editor.tabs.terms)
    await shown().getByRole('button', { name: editor.terms.add }).click()
    await field(editor.terms.wrong).fill('partnership')
    await field(editor.terms.right).fill('alliance')
    await field(editor.source).fill('The desk')
    await shown().getByText(/New: [1-9]\d*, gone: 0\./).waitFor()
    await shown().getByRole('list', { name: /^NATO/ }).getByText('partnership').first().waitFor()
    await save().click()
    await isDone(`${month}2`)
    expect(file('desk-en/terms/desk.csv')).toContain('words/desk,partnership,alliance,,The desk,warning,start,,')
    await closeDialog(page)
    await findings(page).filter({ hasText: 'alliance' }).first().waitFor()
  })

  it('finds in any text that is typed what the chosen term would find', async () => {
    await press(page, 'edit-style')
    await tab(editor.tabs.terms)
    await choose('partnership')
    await field(editor.trial.text).fill('They praised the partnership.')
    await shown().getByRole('list', { name: editor.trial.inText }).getByText('partnership', { exact: true }).waitFor()
    await closeDialog(page)
  })

  it('edits a person card, into a card of the desk’s own', async () => {
    await press(page, 'edit-style')
    await tab(editor.tabs.people)
    await choose('Jens Stoltenberg')
    await field(editor.people.never).fill('Stoltenburg | Stoltemberg')
    await save().click()
    await isDone(`${month}3`)
    expect(file('desk-en/people/desk.yaml')).toMatch(/full: Jens Stoltenberg\n[^]*never: \[ Stoltenburg, Stoltemberg \]/)
    await closeDialog(page)
  })

  it('says why a change cannot be made, and makes none', async () => {
    await press(page, 'edit-style')
    await tab(editor.tabs.terms)
    await shown().getByRole('button', { name: editor.terms.add }).click()
    await field(editor.terms.wrong).fill('alliance')
    await field(editor.terms.right).fill('partnership')
    await field(editor.source).fill('The desk')
    await shown().getByRole('alert').getByText(/“partnership” would stand here, but terms\/desk\.csv:2 has it as wrong/).waitFor()
    await save().click()
    await shown().getByRole('alert').getByText(/Nothing has been changed\./).first().waitFor()
    expect(file('desk-en/terms/desk.csv')).not.toContain('alliance,partnership')
    await closeDialog(page)
  })

  it('takes the last change back', async () => {
    await press(page, 'edit-style')
    await shown().getByRole('button', { name: editor.takeBack }).click()
    await shown().getByText(editor.takenBack(`${month}4`)).waitFor()
    expect(existsSync(join(folder, 'desk-en/people/desk.yaml'))).toBe(false)
    await closeDialog(page)
  })

  it('has the findings that are set aside for the desk, which are listed before sending and taken up again', async () => {
    await finding(page, 'alliance').getByText('alliance').first().click()
    await page.getByRole('button', { name: words.findings.setAside }).click()
    await dialog(page, words.findings.asideTitle).getByText(words.findings.asideDesk).click()
    await dialog(page, words.findings.asideTitle).getByRole('combobox').fill('The name of the programme')
    await page.keyboard.press('Enter')
    await eventually(() => findings(page).filter({ hasText: 'alliance' }).count()).toBe(0)
    expect(file('desk-en/set-aside.csv')).toContain('words/desk,partnership,The name of the programme,')
    const send = await sendDialog(page)
    await send.getByRole('list', { name: words.send.setAsideList }).getByText(/The name of the programme/).waitFor()
    await closeDialog(page)
    await press(page, 'edit-style')
    await tab(editor.tabs.asides)
    await choose('partnership')
    await shown().getByRole('button', { name: editor.asides.takeUp }).click()
    await shown().getByText(editor.asides.none).waitFor()
    await closeDialog(page)
    await findings(page).filter({ hasText: 'alliance' }).first().waitFor()
    await status(page).waitFor()
  })

  it('is worked by the keyboard alone', async () => {
    await press(page, 'edit-style')
    await eventually(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(editor.find)
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Tab')
    await page.keyboard.type('partnership')
    await shown().getByText(editor.count(1), { exact: true }).waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('ArrowDown')
    await eventually(() => field(editor.terms.wrong).inputValue()).toBe('partnership')
    await page.keyboard.press('Tab')
    await eventually(() => page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('partnership')
    await page.keyboard.press('Escape')
    await shown().waitFor({ state: 'detached' })
  })

  it('scrolls through ten thousand terms, finds one at once, and stays clean for a screen reader', async () => {
    const rows = Array.from({ length: 10_000 }, (_, n) => `words/many,wrong${n}x,right${n}x,,The desk,advice,start,,`)
    mkdirSync(join(folder, 'desk-en/terms'), { recursive: true })
    writeFileSync(join(folder, 'desk-en/terms/many.csv'), `rule,wrong,right,note,source,level,case,unless_after,unless_before\n${rows.join('\n')}\n`)
    await press(page, 'edit-style')
    await tab(editor.tabs.terms)
    await shown().getByText(/^10,\d{3} entries$/).waitFor()
    const list = shown().getByRole('listbox', { name: editor.terms.list })
    expect(await list.getByRole('option').count()).toBeLessThan(60)
    expect(await wrongInView(page, 'style-editor')).toEqual([])
    await list.getByRole('option').first().focus()
    await page.keyboard.press('End')
    await list.getByRole('option', { name: /wrong9999x/ }).waitFor()
    await shown().getByRole('searchbox', { name: editor.find }).fill('right4321x')
    await list.getByRole('option', { name: /wrong4321x/ }).click()
    expect(await field(editor.terms.right).inputValue()).toBe('right4321x')
    await closeDialog(page)
  })

  it('is opened from the guide, at one of its rules', async () => {
    await press(page, 'style-guide')
    await shown().getByRole('searchbox', { name: words.guide.find }).fill('words/said')
    await shown().getByRole('button', { name: startingWith(words.guide.changeThis('words/said')) }).click()
    await shown().getByText('words/said', { exact: true }).first().waitFor()
    await shown().getByRole('radiogroup', { name: editor.rules.level }).waitFor()
    await closeDialog(page)
  })
})
