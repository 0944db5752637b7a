import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { words } from '../../renderer/words/words'
import { describeHosts, eventually } from './describe-hosts'
import { atTheSheet, errors, finding, findings, paragraphs, pasteCopy, press, text, typeAfter, walkTo } from './editor-hand'
import type { RunningApp } from './hosts'

const turkishCopy = `Toplantı Ankara’da yapıldı
ANKARA (AA) - Bakanlık, toplantının ardından yeni bir karar aldı.
Toplantıya ülkenin her yerinden temsilciler katıldı.
`

describeHosts('a misspelt word', (host) => {
  let app: RunningApp
  let page: Page
  beforeAll(async () => {
    app = await host.open()
    page = app.page
    await atTheSheet(page)
    await errors(page).first().waitFor()
  }, 60_000)
  afterAll(() => app?.close())

  const bodyHas = (said: string) => eventually(async () => (await paragraphs(page)).join('\n').includes(said)).toBe(true)

  it('is told while the story is written, and put right by the keys of a fix', async () => {
    await typeAfter(page, 'for exercises.', ' The guidlines were publihsed.')
    await finding(page, 'guidlines').waitFor()
    await walkTo(page, 'guidlines')
    await press(page, 'apply-fix')
    await bodyHas('The guidelines were publihsed.')
    await walkTo(page, 'publihsed')
    await press(page, 'apply-fix')
    await bodyHas('The guidelines were published.')
    await eventually(() => finding(page, 'publihsed').count()).toBe(0)
  })

  it('is one of the story’s own words after one key in the list, wherever it stands, until that is undone', async () => {
    await typeAfter(page, 'were published.', ' Many negotiaters met other negotiaters.')
    await eventually(() => findings(page).filter({ hasText: 'negotiaters' }).count()).toBe(2)
    await finding(page, 'negotiaters').focus()
    await page.keyboard.press('w')
    await eventually(() => finding(page, 'negotiaters').count()).toBe(0)
    await page.getByRole('button', { name: `${words.findings.asideList} 1` }).click()
    await page.getByText(words.findings.ownWord).waitFor()
    await page.getByRole('button', { name: words.findings.takeUpThis('negotiaters') }).click()
    await finding(page, 'negotiaters').waitFor()
  })

  it('is told in Turkish copy as well, by the rules of Turkish', async () => {
    await pasteCopy(page, { text: turkishCopy })
    await text(page).getByText('temsilciler katıldı.').waitFor()
    await typeAfter(page, 'temsilciler katıldı.', ' Gündemde degerlendirme vardı.')
    await finding(page, 'degerlendirme').waitFor()
    await walkTo(page, 'degerlendirme')
    await press(page, 'apply-fix')
    await bodyHas('Gündemde değerlendirme vardı.')
  })

  it('was found without a network: the words come with the page', async () => {
    const asked = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => new URL(name).origin))
    expect(asked.filter((origin) => origin !== new URL(page.url()).origin)).toEqual([])
  })
})
