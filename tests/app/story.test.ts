import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Locator, Page } from 'playwright-core'
import { userName } from '../../electron/user-name'
import { words } from '../../renderer/words/words'
import { g2Problems, ninjsProblems, nitfProblems, describeStandards } from '../standards'
import { describeHosts, eventually } from './describe-hosts'
import {
  atTheSheet, closeDialog, dateline, dialog, errors, errorsLeft, fill, finding, headline, mendTheSample, panel, paragraphs, press,
  putCaret, saved, selected, sendDialog, speakers, startingWith, status, text, typeAfter, walkTo,
} from './editor-hand'
import type { RunningApp } from './hosts'

/** One story, from the first open to the wire, in the order an editor goes. */
describeHosts('one real story', (host) => {
  let app: RunningApp
  let page: Page
  let wire: string
  beforeAll(async () => {
    app = await host.open()
    page = app.page
    wire = join(app.home, 'wire')
    await atTheSheet(page)
  }, 60_000)
  afterAll(() => app?.close())

  it('is there at the first open: the sample, with what the house style says of it', async () => {
    expect(await headline(page).innerText()).toBe('NATO remains ready for dialogue with Russia: Stoltenberg')
    expect(await speakers(page)).toHaveLength(8)
    await eventually(() => errors(page).allInnerTexts()).toEqual([
      expect.stringMatching(/Duque after the first reference[^]*¶ 5\s*Marquez\s*Duque/),
      expect.stringMatching(/full stop[^]*¶ 6\s*world”\.\s*world\.”/),
      expect.stringMatching(/apostrophe[^]*¶ 10\s*Ukraine's\s*Ukraine’s/),
    ])
    expect(await errorsLeft(page)).toBe(3)
    expect((await text(page).locator('[data-finding=error]').allInnerTexts()).join('')).toBe('Marquez”.\'')
    expect(await status(page).innerText()).toMatch(/286 words\s+1 min\s+English/)
  })

  it('shows the place of a finding that is pressed in the list', async () => {
    await finding(page, 'apostrophe').getByText('The apostrophe').click()
    await eventually(() => selected(page)).toBe('\'')
  })

  it('has its three errors mended with one key each, from the text', async () => {
    await putCaret(page, 'before', 'NATO Secretary')
    for (const [words, mended, left] of [['Marquez', 'Duque, for his part', 2], ['”.', 'for the world.”', 1], ['\'', 'Ukraine’s borders', 0]] as const) {
      await walkTo(page, words)
      await press(page, 'apply-fix')
      await eventually(async () => (await paragraphs(page)).join('\n')).toContain(mended)
      await eventually(() => errorsLeft(page)).toBe(left)
    }
  })

  it('has each of them taken back and done again', async () => {
    for (const left of [1, 2, 3]) {
      await press(page, 'undo')
      await eventually(() => errorsLeft(page)).toBe(left)
    }
    expect((await paragraphs(page)).join('\n')).toContain('Marquez, for his part')
    for (const left of [2, 1, 0]) {
      await press(page, 'redo')
      await eventually(() => errorsLeft(page)).toBe(left)
    }
    for (const _ of [1, 2, 3]) await press(page, 'undo')
    await eventually(() => errorsLeft(page)).toBe(3)
  })

  it('has them mended from the list, where the next one is then under the hand', async () => {
    await press(page, 'show-findings')
    await errors(page).first().focus()
    for (const left of [2, 1, 0]) {
      await page.keyboard.press('Enter')
      await eventually(() => errorsLeft(page)).toBe(left)
      await eventually(() => focusedRow(page)).toMatch(left > 0 ? /^error: / : /^advice: /)
    }
    for (const _ of [1, 2, 3]) await press(page, 'undo')
    await eventually(() => errorsLeft(page)).toBe(3)
  })

  it('has a finding set aside with a reason, kept in its record with who gave it, and taken up again', async () => {
    await errors(page).first().focus()
    await page.keyboard.press('s')
    const aside = dialog(page, words.findings.asideTitle)
    await fill(page, aside.getByRole('combobox'), 'His own form of his name')
    await page.keyboard.press('Enter')
    await aside.waitFor({ state: 'detached' })
    await eventually(() => errorsLeft(page)).toBe(2)
    const fold = page.getByRole('button', { name: startingWith(words.findings.asideList), exact: false }).filter({ hasText: '1' })
    await fold.click()
    await page.getByText(words.findings.asideBecause('His own form of his name', userName())).waitFor()
    await page.getByRole('button', { name: words.findings.takeUpThis('Marquez') }).click()
    await eventually(() => errorsLeft(page)).toBe(3)
  })

  it('has fields and text changed, taken back in turn and done again', async () => {
    const before = await state(page)
    await fill(page, page.getByRole('textbox', { name: words.fields.slug }), 'nato-talks')
    await fill(page, page.getByRole('textbox', { name: words.fields.role }), 'Diplomatic correspondent')
    await setDateline(page)
    const details = await panel(page, 'details')
    await addSubject(page, details, 'diplomacy')
    await details.getByRole('button', { name: words.details.addEmbargo }).click()
    await typeAfter(page, 'for exercises.', ' More follows.')
    const after = await state(page)
    expect(after).toEqual({
      slug: 'nato-talks', role: 'Diplomatic correspondent', dateline: 'BRUSSELS, Feb. 14 (AA) -', subjects: ['diplomacy'], embargo: true,
      end: expect.stringMatching(/for exercises\. More follows\.$/),
    })
    // Backwards, each change goes while the one before it still stands.
    await backUntil(page, async () => (await state(page)).end === before.end)
    expect(await state(page)).toEqual({ ...after, end: before.end })
    await backUntil(page, async () => !(await state(page)).embargo)
    expect((await state(page)).subjects).toEqual(['diplomacy'])
    await backUntil(page, async () => (await state(page)).subjects.length === 0)
    expect((await state(page)).dateline).toBe('BRUSSELS, Feb. 14 (AA) -')
    await backUntil(page, async () => (await state(page)).dateline === before.dateline)
    expect((await state(page)).role).toBe('Diplomatic correspondent')
    await backUntil(page, async () => (await state(page)).role === before.role)
    expect((await state(page)).slug).toBe('nato-talks')
    await backUntil(page, async () => (await state(page)).slug === before.slug)
    expect(await state(page)).toEqual(before)
    for (let steps = 0; steps < 20; steps++) await press(page, 'redo')
    await eventually(() => state(page)).toEqual(after)
    await panel(page, 'findings')
  })

  it('is held back by its errors, which are named, until a reason is given', async () => {
    const send = await sendDialog(page)
    expect(await send.getByRole('list', { name: words.send.errorsList }).getByRole('listitem').allInnerTexts()).toEqual([
      expect.stringContaining('Marquez'), expect.stringContaining('world”.'), expect.stringContaining('Ukraine\'s'),
    ])
    const despite = send.getByRole('button', { name: words.send.sendDespite })
    expect(await despite.isDisabled()).toBe(true)
    await send.getByRole('textbox', { name: words.send.despite }).fill('Flash: corrected version follows')
    await despite.click()
    await dialog(page, words.send.done(1)).getByRole('button', { name: words.send.back }).click()
    expect(readdirSync(wire).toSorted()).toEqual(['nato-talks-v1.newsml-g2.xml', 'nato-talks-v1.nitf.xml'])
  })

  it('goes out as the next version once it is mended, with the wire file shown before it goes', async () => {
    await mendTheSample(page)
    await eventually(() => errorsLeft(page)).toBe(0)
    const send = await sendDialog(page)
    await send.getByText(startingWith('Send version 2 as NewsML-G2 and NITF to')).waitFor()
    for (const format of ['ninjs', 'Plain text', 'HTML']) await send.getByText(format, { exact: true }).first().click()
    const file = send.getByRole('tabpanel').getByLabel(words.send.wireFile)
    expect(await file.innerText()).toContain('NATO remains ready for dialogue with Russia: Stoltenberg')
    await send.getByRole('button', { name: words.send.send, exact: true }).click()
    const sent = dialog(page, words.send.done(2))
    await sent.waitFor()
    expect(await sent.getByRole('listitem').allInnerTexts()).toEqual(
      ['newsml-g2.xml', 'nitf.xml', 'ninjs.json', 'txt', 'html'].map((end) => join(wire, `nato-talks-v2.${end}`)),
    )
    await sent.getByRole('button', { name: words.send.back }).click()
    const g2 = readFileSync(join(wire, 'nato-talks-v2.newsml-g2.xml'), 'utf8')
    expect(g2).toContain('Duque, for his part')
    expect(g2).toContain('version="2"')
    expect(guidOf(g2)).toBe(guidOf(readFileSync(join(wire, 'nato-talks-v1.newsml-g2.xml'), 'utf8')))
  })

  describeStandards('in files that the published schemas take', () => {
    it.each([['newsml-g2.xml', g2Problems], ['nitf.xml', nitfProblems], ['ninjs.json', ninjsProblems]] as const)('%s', (end, problems) => {
      expect(problems(readFileSync(join(wire, `nato-talks-v2.${end}`)))).toEqual([])
    })
  })

  it('asks before it writes over files that are there, and leaves them when told to', async () => {
    const path = join(wire, 'nato-talks-v2.newsml-g2.xml')
    writeFileSync(path, 'a file of somebody else')
    const send = await sendDialog(page)
    await send.getByRole('button', { name: words.send.send, exact: true }).click()
    await send.getByRole('alert').getByText('nato-talks-v2').waitFor()
    // The focus is on keeping it: Enter destroys nothing.
    await page.keyboard.press('Enter')
    await send.getByRole('alert').waitFor({ state: 'detached' })
    expect(readFileSync(path, 'utf8')).toBe('a file of somebody else')
    await send.getByRole('button', { name: words.send.send, exact: true }).click()
    await send.getByRole('button', { name: words.send.overwrite }).click()
    await dialog(page, words.send.done(2)).getByRole('button', { name: words.send.back }).click()
    expect(readFileSync(path, 'utf8')).toContain('Duque, for his part')
  })

  it('leaves nothing half written behind', () => {
    expect(readdirSync(wire).filter((name) => !/^nato-talks-v[12]\.(newsml-g2\.xml|nitf\.xml|ninjs\.json|txt|html)$/.test(name))).toEqual([])
    expect(existsSync(join(wire, 'nato-talks-v3.newsml-g2.xml'))).toBe(false)
  })

  it('grows its version when it has changed since it went out', async () => {
    await typeAfter(page, 'More follows.', ' Updates with details.')
    await saved(page)
    const send = await sendDialog(page)
    await send.getByText(startingWith('Send version 3 as')).waitFor()
    await closeDialog(page)
  })

  it('tells in its details when it went out, and as what', async () => {
    const details = await panel(page, 'details')
    await details.getByText(/^Version 1, NewsML-G2/).waitFor()
    await details.getByText('Flash: corrected version follows').first().waitFor()
    expect(await details.getByText(/^Version 2, /).allInnerTexts()).toContainEqual(expect.stringMatching(/^Version 2, ninjs, .*: .*nato-talks-v2\.ninjs\.json$/))
  })
})

/** What the fields and the end of the text say. */
async function state(page: Page) {
  const details = page.getByRole('tabpanel', { name: startingWith(words.panels.details) })
  return {
    slug: await page.getByRole('textbox', { name: words.fields.slug }).inputValue(),
    role: await page.getByRole('textbox', { name: words.fields.role }).inputValue(),
    dateline: await dateline(page).innerText(),
    subjects: await details.getByRole('grid', { name: words.details.subjects }).getByRole('row').allInnerTexts(),
    embargo: await details.getByRole('button', { name: words.details.removeEmbargo }).isVisible(),
    end: (await paragraphs(page)).at(-1),
  }
}

async function setDateline(page: Page): Promise<void> {
  await dateline(page).click()
  const parts = dialog(page, words.fields.dateline)
  await parts.getByRole('spinbutton').first().focus()
  await page.keyboard.type('14022022')
  await parts.getByText(words.fields.showsDate).click()
  await closeDialog(page)
}

async function addSubject(page: Page, details: Locator, name: string): Promise<void> {
  await details.getByRole('combobox', { name: words.details.subjects }).click()
  await page.keyboard.type(name)
  await page.getByRole('option', { name: startingWith(name) }).first().click()
}

async function backUntil(page: Page, isBack: () => Promise<boolean>): Promise<void> {
  for (let steps = 0; steps < 12; steps++) {
    if (await isBack()) return
    await press(page, 'undo')
  }
  expect(await isBack()).toBe(true)
}

function focusedRow(page: Page): Promise<string | null> {
  return page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? null)
}

function guidOf(g2: string): string | undefined {
  return /guid="([^"]+)"/.exec(g2)?.[1]
}
