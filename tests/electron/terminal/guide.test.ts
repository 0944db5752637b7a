import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { chromium } from 'playwright-core'
import type { GuideEntry } from '../../../core/check/guide'
import { browserHost } from '../../app/hosts'
import { atTheTerminal } from './dateline'

describe('dateline rules', () => {
  it('gives programs all that is known of each rule', async () => {
    const { code, out } = await atTheTerminal().dateline(['rules', '--json'])
    expect(code).toBe(0)
    const found = (JSON.parse(out) as GuideEntry[]).find(({ id }) => id === 'quotations/stop-inside')!
    expect(found).toMatchObject({ level: 'error', languages: ['en'], scope: ['story'], source: 'AP Stylebook, quotation marks' })
    expect(found.wrong[0]).toEqual(['He said it would be “a better path for the world”.', 'He said it would be “a better path for the world.”'])
  })

  it('writes the guide as a page, of the rules for the language of the style', async () => {
    const terminal = atTheTerminal()
    const { code, out } = await terminal.dateline(['rules', '--html', 'guide'])
    expect([code, out]).toEqual([0, `${join(terminal.folder, 'guide/index.html')}\n`])
    const page = readFileSync(join(terminal.folder, 'guide/index.html'), 'utf8')
    expect(page).toContain('id="quotations/stop-inside"')
    expect(page).not.toContain('id="tr/de-da"')
    await terminal.dateline(['rules', '--html', 'guide', '--style', 'agency-tr'])
    expect(readFileSync(join(terminal.folder, 'guide/index.html'), 'utf8')).toContain('id="tr/de-da"')
  })

  it('writes the guide in Turkish when it is asked to, with the examples as they are', async () => {
    const terminal = atTheTerminal()
    await terminal.dateline(['rules', '--html', 'guide', '--language', 'tr'])
    const page = readFileSync(join(terminal.folder, 'guide/index.html'), 'utf8')
    expect(page).toContain('<html lang="tr">')
    expect(page).toContain('Nokta tırnağın içinde kalır.')
    expect(page).toContain('<dt>Yanlış</dt><dd class="wrong" lang="en">He said it would be “a better path for the world”.</dd>')
    expect(page).not.toMatch(/The full stop belongs|<dt>Wrong/)
  })

  it.skipIf(browserHost.missing && !process.env.CI)('finds in the page what is typed in its field', async () => {
    const terminal = atTheTerminal()
    await terminal.dateline(['rules', '--html', '.'])
    const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
    const page = await browser.newPage()
    await page.goto(`file://${join(terminal.folder, 'index.html')}`)
    await page.getByLabel('Find').fill('full stop inside quotation')
    expect(await page.locator('article:visible').evaluateAll((all) => all.map(({ id }) => id))).toContain('quotations/stop-inside')
    expect(await page.locator('article:visible').count()).toBeLessThan(12)
    await page.getByLabel('Find').fill('xylophone quagga')
    expect(await page.locator('article:visible').count()).toBe(0)
    await browser.close()
  })
})
