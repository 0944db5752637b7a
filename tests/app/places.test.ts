import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import type { Story } from '../../core/story/story'
import { words } from '../../renderer/words/words'
import { describeHosts, eventually } from './describe-hosts'
import { atTheSheet, headline, openFile, press, saved, selected, sendDialog } from './editor-hand'
import type { RunningApp } from './hosts'

/** The sample with every detail filled: plain text has no place for most of them, and two hold a sign no file may hold. */
function filled(): Buffer {
  const saved = JSON.parse(readFileSync('tests/stories/nato-dialogue/story.json', 'utf8')) as { story: Story }
  const [first, second, ...others] = saved.story.quotations
  const story: Story = {
    ...saved.story,
    children: [{ type: 'headline', children: [{ text: 'Every detail' }] }, ...saved.story.children.slice(1)],
    bylines: [{ name: 'Agnes\u0002 Szucs', role: '', place: '' }],
    quotations: [first!, { ...second!, saidWhere: 'at a joint news conference' }, ...others],
    subjects: [{ code: '20000053', name: 'diplomacy' }],
    keywords: ['alliance', 'summit'],
    rights: '\u0001© Anadolu Agency',
    related: [{ uri: 'urn:dateline:talks', title: 'Talks begin', relation: 'background' }],
  }
  return Buffer.from(JSON.stringify({ ...saved, story }))
}

describeHosts('a line of the send dialog', (host) => {
  let app: RunningApp
  let page: Page
  beforeAll(async () => {
    app = await host.open()
    page = app.page
    await atTheSheet(page)
    await openFile(page, { name: 'filled.story.json', mimeType: 'application/json', buffer: filled() })
    await headline(page).getByText('Every detail').waitFor()
    await saved(page)
  }, 60_000)
  afterAll(() => app?.close())

  const { details, fields } = words
  it.each([
    ['Plain text has no place for subjects', 'diplomacy', 'diplomacy'],
    ['ninjs has no place for keywords', 'summit', 'summit'],
    ['Plain text has no place for places', 'Brussels', 'Brussels'],
    ['Plain text has no place for the list of people', 'Ivan Duque Marquez, Colombian President', details.personName],
    ['Plain text has no place for the genre', 'Current', details.genre],
    ['Plain text has no place for urgency', '4', details.urgency],
    ['Plain text has no place for related stories', 'Talks begin', details.removeRelated('Talks begin')],
    ['U+0001', 'U+0001', details.rights],
  ])('puts the hand into the control in the details: %s', async (line, lost, control) => {
    await press(page, 'show-findings')
    await goToLoss(page, line, lost)
    await eventually(() => hand(page)).toEqual([words.panels.details, expect.stringContaining(control)])
    expect(await page.evaluate(() => document.activeElement!.matches(':disabled, [aria-hidden]'))).toBe(false)
  })

  it('and from there into the next', async () => {
    await goToLoss(page, 'ninjs has no place for keywords', 'summit')
    await eventually(() => hand(page)).toEqual([words.panels.details, 'summit'])
    await goToLoss(page, 'Plain text has no place for the genre', 'Current')
    await eventually(() => hand(page)).toEqual([words.panels.details, expect.stringContaining(details.genre)])
    await settled(page)
    expect(await hand(page)).toEqual([words.panels.details, expect.stringContaining(details.genre)])
  })

  it('opens the panels where they are put away', async () => {
    await press(page, 'go-to-text')
    await press(page, 'toggle-panels')
    await goToLoss(page, 'ninjs has no place for keywords', 'alliance')
    await eventually(() => hand(page)).toEqual([words.panels.details, 'alliance'])
  })

  it('puts the hand into a field that stands on the sheet', async () => {
    await goToLoss(page, 'U+0002', 'U+0002')
    await eventually(() => hand(page)).toEqual(['', fields.name])
  })

  it('goes to the words of the quotation whose circumstances are lost', async () => {
    await goToLoss(page, 'NITF has no place for where', 'at a joint news conference')
    await eventually(() => selected(page)).toMatch(/^“/)
  })
})

/** Opens the send dialog with every format chosen, and presses what is lost in one of its lines. */
async function goToLoss(page: Page, line: string, lost: string): Promise<void> {
  const send = await sendDialog(page)
  for (const format of ['ninjs', 'Plain text', 'HTML']) await send.getByText(format, { exact: true }).first().click()
  const lines = send.getByRole('list', { name: words.send.losses }).getByRole('listitem')
  await lines.filter({ hasText: line }).getByRole('button', { name: lost, exact: true }).first().click()
  await send.waitFor({ state: 'detached' })
}

/** Waits until what a closed dialog does with the focus is done. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)))))
}

/** The panel in which the focus is, and the name of the control that has it. */
function hand(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement
    const panel = element.closest('[role=tabpanel]')?.getAttribute('aria-labelledby') ?? ''
    const labels = (element.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent ?? '')
    return [document.getElementById(panel)?.textContent ?? '', (element.getAttribute('aria-label') ?? '') + labels.join(' ')]
  })
}
