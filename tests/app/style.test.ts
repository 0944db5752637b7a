import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { words } from '../../renderer/words/words'
import { describeHosts, eventually } from './describe-hosts'
import { atTheSheet, findings, headline, panel, pasteCopy, startingWith, status } from './editor-hand'
import type { RunningApp } from './hosts'

/** Three mistakes in Turkish; in English its apostrophes and its figures are no concern of the style. */
const turkish = `Ankara’da deprem

ANKARA (AA) - NATO’den yapılan açıklamada, halkın yüzde 63’i herkez kadar etkilendi denildi.
`

describeHosts('a story is checked by the style for its language', (host) => {
  let app: RunningApp
  let page: Page
  beforeAll(async () => {
    app = await host.open()
    page = app.page
    await atTheSheet(page)
    await pasteCopy(page, { text: turkish })
    await headline(page).getByText('Ankara’da').waitFor()
  }, 60_000)
  afterAll(() => app?.close())

  const said = () => findings(page).allInnerTexts()
  const turkishFindings = [/herkez[^]*herkes/, /NATO’den[^]*NATO’dan/, /63’i[^]*63’ü/].map((each) => expect.stringMatching(each) as string)

  it('in Turkish by the rules for Turkish, and the status line names the style', async () => {
    await eventually(said).toEqual(turkishFindings)
    expect(await status(page).innerText()).toMatch(/Turkish\s+agency-tr \d/)
  })

  it('in English by those for English, once Details says that it is', async () => {
    await choose('English')
    await eventually(() => status(page).innerText()).toMatch(/English\s+agency-en \d/)
    await panel(page, 'findings')
    await eventually(said).not.toContainEqual(expect.stringContaining('NATO’dan'))
    expect((await said()).join('\n')).not.toMatch(/herkes|63’ü/)
  })

  it('and in Turkish again, when it is set back', async () => {
    await choose('Turkish')
    await eventually(() => status(page).innerText()).toMatch(/Turkish\s+agency-tr \d/)
    await panel(page, 'findings')
    await eventually(said).toEqual(turkishFindings)
  })

  async function choose(language: string): Promise<void> {
    const details = await panel(page, 'details')
    await details.getByRole('button', { name: words.details.language }).click()
    await page.getByRole('option', { name: startingWith(language) }).click()
  }
})
