import { truncate, writeFile } from 'node:fs/promises'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { words } from '../../renderer/words/words'
import { encodeSingleByte } from '../../electron/reading/single-byte'
import { describeHosts, eventually } from './describe-hosts'
import {
  atTheSheet, byline, closeDialog, dateline, dialog, dropFile, headline, ledger, leftOut, openFile, panel, paragraphs, pasteCopy, press, saved, speakers,
  startingWith, text,
} from './editor-hand'
import type { RunningApp } from './hosts'
import { wordFile } from './word-file'

const sample = readFileSync(join(import.meta.dirname, '../../assets/sample/nato-dialogue.txt'), 'utf8')
const ferry = [
  'Ferry link to islands reopens after storm',
  'By Elif Aydin',
  'ISTANBUL (AA) - The ferry link to the Princes’ Islands reopened on Friday, the operator said.',
  '“Every ship is back on its route,” said Murat Kaya, who heads the harbor.',
]

describeHosts('raw copy', (host) => {
  let app: RunningApp
  let page: Page
  beforeAll(async () => {
    app = await host.open()
    page = app.page
    await atTheSheet(page)
  }, 60_000)
  afterAll(() => app?.close())

  it('becomes a structured story when it is pasted', async () => {
    await pasteCopy(page, { text: sample })
    await saved(page)
    expect(await headline(page).innerText()).toBe('NATO remains ready for dialogue with Russia: Stoltenberg')
    expect((await paragraphs(page))[0]).toBe('NATO chief urges Russia to engage in talks, withdraw forces threatening Ukraine')
    expect(await paragraphs(page)).toHaveLength(1 + 12)
    expect(await byline(page).inputValue()).toBe('Agnes Szucs')
    expect(await dateline(page).innerText()).toBe('BRUSSELS (AA) -')
  })

  it('has its quotations attributed in the margin and in the ledger', async () => {
    expect(await speakers(page)).toEqual([
      'Stoltenberg', 'Stoltenberg', 'Stoltenberg', 'Stoltenberg', 'Duque Marquez', 'Stoltenberg and Duque', 'Stoltenberg', 'the US and its allies',
    ])
    await panel(page, 'quotations')
    await eventually(() => ledger(page)).toEqual([
      'Stoltenberg: “meaningful dialogue”',
      expect.stringMatching(/^Stoltenberg: “The best way for Russia .* threatening Ukraine,”$/),
      'Stoltenberg: “unjustified military buildup”',
      'Stoltenberg: “meaningful dialogue”',
      'Stoltenberg: “choose the path of diplomacy”',
      'Duque Marquez: “a better path for the world”',
      'Stoltenberg and Duque: “deepening cooperation”',
      'Stoltenberg and Duque: “repressive regime”',
      expect.stringMatching(/^Stoltenberg: “We agreed .* stability,”$/),
      'the US and its allies: “severe consequences.”',
    ])
  })

  it('has its page lines listed, and each of them put back and taken out again by undo', async () => {
    const panelLeftOut = await panel(page, 'leftOut')
    expect(await leftOut(page)).toEqual(['Kaynak:', 'This news has been read 137 times in total', expect.stringMatching(/^Türkçe karakter/)])
    await panelLeftOut.getByRole('button', { name: words.leftOut.putBackThis('This news has been read 137 times in total') }).click()
    await eventually(() => paragraphs(page)).toContain('This news has been read 137 times in total')
    expect(await leftOut(page)).toEqual(['Kaynak:', expect.stringMatching(/^Türkçe karakter/)])
    await press(page, 'undo')
    await eventually(() => leftOut(page)).toHaveLength(3)
    expect(await paragraphs(page)).not.toContain('This news has been read 137 times in total')
  })

  it('keeps what a web page says of its text', async () => {
    const html = '<nav><a href="/">Home</a></nav><article><h1>Ferry link reopens</h1><p>ISTANBUL (AA) - It <b>runs</b> again.</p></article>'
    await pasteCopy(page, { text: 'Home\nFerry link reopens\nISTANBUL (AA) - It runs again.', html })
    await eventually(() => headline(page).innerText()).toBe('Ferry link reopens')
    expect(await text(page).getByRole('strong').innerText()).toBe('runs')
    expect(await dateline(page).innerText()).toBe('ISTANBUL (AA) -')
  })

  it('opens as a file, from the encoding it is in', async () => {
    const bytes = encodeSingleByte('Malatya’da 4,8 büyüklüğünde deprem\n\nMALATYA (AA) - Şehir merkezinde hissedilen depremde ölen ve yaralanan olmadı.\n', 'windows-1254')
    await openFile(page, { name: 'deprem.txt', mimeType: 'text/plain', buffer: Buffer.from(bytes!) })
    await eventually(() => headline(page).innerText()).toBe('Malatya’da 4,8 büyüklüğünde deprem')
    expect(await paragraphs(page)).toEqual(['Şehir merkezinde hissedilen depremde ölen ve yaralanan olmadı.'])
    await saved(page)
  })

  it('opens as a Word file', async () => {
    await openFile(page, { name: 'ferry.docx', mimeType: '', buffer: await wordFile(ferry) })
    await eventually(() => headline(page).innerText()).toBe(ferry[0])
    expect(await speakers(page)).toEqual(['Kaya'])
    await saved(page)
  })

  it('becomes a story when its file is dropped on the window', async () => {
    const path = join(app.home, 'dropped.txt')
    await writeFile(path, sample)
    await dropFile(page, path)
    await eventually(() => headline(page).innerText()).toBe('NATO remains ready for dialogue with Russia: Stoltenberg')
    expect(page.url()).not.toContain('dropped.txt')
    await saved(page)
  })

  it('that cannot be read gives the sentence and changes nothing', async () => {
    const huge = join(app.home, 'huge.txt')
    await writeFile(huge, 'A story.\n')
    await truncate(huge, 101 * 1024 * 1024)
    const kept = page.getByRole('listbox', { name: words.stories.list }).getByRole('option')
    const before = { text: await text(page).innerText(), stories: await kept.count() }
    const photo = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])
    const bad = [
      [{ name: 'nothing.txt', mimeType: 'text/plain', buffer: Buffer.from(' \n\n') }, /nothing\.txt.*(empty|no text)/i],
      [{ name: 'photo.txt', mimeType: 'text/plain', buffer: photo }, /photo\.txt is a picture/],
      [huge, /huge\.txt is 101 MB/],
    ] as const
    for (const [file, sentence] of bad) {
      await openFile(page, file)
      const says = page.getByRole('alert')
      await eventually(() => says.innerText()).toMatch(sentence)
      await says.getByRole('button', { name: words.close }).click()
      await says.waitFor({ state: 'detached' })
      expect({ text: await text(page).innerText(), stories: await kept.count() }).toEqual(before)
    }
  })

  it('is not taken while nothing is pasted', async () => {
    await press(page, 'paste-copy')
    const paste = dialog(page, words.paste.title)
    expect(await paste.getByRole('button', { name: words.paste.read }).isDisabled()).toBe(true)
    await closeDialog(page)
    expect(await headline(page).innerText()).toMatch(startingWith('NATO remains ready'))
  })
})
