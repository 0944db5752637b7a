import { afterAll, beforeAll, expect, it } from 'vitest'
import type { CDPSession, Page } from 'playwright-core'
import { words } from '../../renderer/words/words'
import { describeHosts, eventually } from './describe-hosts'
import { atTheSheet, byline, closeDialog, dialog, headline, paragraphs, press, putCaret, selected, startingWith, text, typeAfter } from './editor-hand'
import type { RunningApp } from './hosts'

/** What the hand does in the text itself: keys, input methods, the clipboard, the margin. */
describeHosts('writing in the text', (host) => {
  let app: RunningApp
  let page: Page
  beforeAll(async () => {
    app = await host.open()
    page = app.page
    await atTheSheet(page)
  }, 60_000)
  afterAll(() => app?.close())

  const slug = () => page.getByRole('textbox', { name: words.fields.slug, exact: true })

  it('goes by Tab in the order of work, from the slug to the text, and back', async () => {
    await slug().focus()
    const stops: string[] = []
    const walk = async (key: string, times: number) => {
      for (let step = 0; step < times; step++) {
        await page.keyboard.press(key)
        stops.push(await page.evaluate(whereIsTheHand))
      }
    }
    await page.keyboard.press('Enter')
    await walk('Tab', 7)
    expect(stops.splice(0)).toEqual([
      'text: NATO chief', words.fields.name, words.fields.role, words.fields.place, words.fields.addByline,
      'Dateline: BRUSSELS (AA) -. Change it', 'text: NATO Secre',
    ])
    await walk('Shift+Tab', 8)
    expect(stops).toEqual([
      'Dateline: BRUSSELS (AA) -. Change it', words.fields.addByline, words.fields.place, words.fields.role, words.fields.name,
      'text: NATO chief', 'text: NATO remai', words.fields.slug,
    ])
  })

  it('keeps the caret in the middle of a field that is typed in', async () => {
    await slug().focus()
    await page.keyboard.press('Home')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.type('XYZ')
    expect(await slug().inputValue()).toBe('nXYZato-dialogue')
    await press(page, 'undo')
    await eventually(() => slug().inputValue()).toBe('nato-dialogue')
  })

  it('leaves what an input method composes alone until it is done, in the text and in a field', async () => {
    const devtools = await page.context().newCDPSession(page)
    await putCaret(page, 'after', 'with Russia.')
    await compose(devtools, ['に', 'にほ', 'にほん'], '日本')
    await eventually(async () => (await paragraphs(page))[1]).toMatch(/with Russia\.日本$/)
    await press(page, 'undo')
    await byline(page).focus()
    await page.keyboard.press('End')
    await compose(devtools, ['に', 'にほ'], '日本')
    await eventually(() => byline(page).inputValue()).toBe('Agnes Szucs日本')
    await press(page, 'undo')
    await eventually(() => byline(page).inputValue()).toBe('Agnes Szucs')
    await devtools.detach()
  })

  it('sets bold on what is typed next, and takes it off behind it', async () => {
    await typeAfter(page, 'with Russia.', ' A ')
    await press(page, 'bold')
    await page.keyboard.type('very')
    await press(page, 'bold')
    await page.keyboard.type(' big deal.')
    await eventually(() => text(page).locator('strong').allInnerTexts()).toEqual(['very'])
    await eventually(async () => (await paragraphs(page))[1]).toMatch(/with Russia\. A very big deal\.$/)
  })

  it('asks for a link’s address, takes none that is none, and gives the hand back to its word', async () => {
    await putCaret(page, 'after', 'big deal')
    await press(page, 'link')
    const link = dialog(page, words.editor.link)
    await link.getByRole('textbox', { name: words.editor.linkAddress }).waitFor()
    await page.keyboard.type('example.com')
    await page.keyboard.press('Enter')
    await link.getByText(words.editor.linkWrong).waitFor()
    await page.keyboard.press('ControlOrMeta+A')
    await page.keyboard.type('https://example.com')
    await page.keyboard.press('Enter')
    await link.waitFor({ state: 'detached' })
    await eventually(() => text(page).getByRole('link').evaluateAll((all) => all.map((each) => `${each.textContent} ${each.getAttribute('href')}`))).toEqual(['deal https://example.com'])
    await page.keyboard.type('er')
    await eventually(async () => (await paragraphs(page))[1]).toMatch(/A very big dealer\.$/)
  })

  it('takes the blocks of a page that is pasted, and none of its styles', async () => {
    const html = '<h2 style="color:red">Background</h2><p style="margin:0">One <b style="font-weight:normal">plain</b> and '
      + '<span style="font-weight:700">heavy</span> <a href="https://example.org/" onclick="x()">link</a>.</p><ul><li>a</li><li>b</li></ul>'
      + '<table><tr><th>Year</th><td>2022</td></tr></table><script>x()</script>'
    await putCaret(page, 'after', 'the conflict with Ukraine.')
    await page.keyboard.press('Enter')
    await text(page).evaluate(pasteHtml, html)
    await eventually(() => text(page).getByRole('heading', { level: 2 }).allInnerTexts()).toEqual(['Background'])
    expect(await text(page).getByRole('listitem').allInnerTexts()).toEqual(['a', 'b'])
    expect(await text(page).getByRole('columnheader').or(text(page).getByRole('rowheader')).allInnerTexts()).toEqual(['Year'])
    expect(await paragraphs(page)).toContain('One plain and heavy link.')
    expect(await text(page).locator('strong').allInnerTexts()).toEqual(['very', 'heavy'])
    await press(page, 'undo')
    await eventually(() => text(page).getByRole('heading', { level: 2 }).count()).toBe(0)
  })

  it('chooses a finding by the press of its sign at the edge of the line', async () => {
    const sign = await text(page).locator('[data-opens=error]').first().evaluate(signOf)
    await page.mouse.click(sign.x, sign.y)
    await eventually(() => selected(page)).toBe('Marquez')
    expect(await text(page).locator('[data-chosen=place]').allInnerTexts()).toEqual(['Marquez'])
  })

  it('asks in the margin who says a quotation that nobody says, and keeps what is typed', async () => {
    await press(page, 'new-story')
    await eventually(() => headline(page).innerText()).not.toContain('NATO')
    await headline(page).click()
    await page.keyboard.type('Peace march')
    await page.keyboard.press('Enter')
    await page.keyboard.type('Banners outside: “peace now” and more.')
    await putCaret(page, 'after', '“peace')
    await press(page, 'mark-quotation')
    await page.getByRole('button', { name: words.editor.nobody }).click()
    const who = dialog(page, words.editor.speakers)
    await who.getByRole('combobox', { name: words.quotations.speaker }).waitFor()
    await page.keyboard.type('the marchers')
    await page.keyboard.press('Enter')
    await eventually(() => page.getByRole('button', { name: startingWith('Speaker: ') }).allInnerTexts()).toEqual(['the marchers'])
    await closeDialog(page)
    await eventually(() => text(page).evaluate((each) => each === document.activeElement)).toBe(true)
    await page.keyboard.type('!')
    await eventually(async () => (await paragraphs(page)).at(-1)).toBe('Banners outside: “peace! now” and more.')
  })
})

async function compose(devtools: CDPSession, steps: string[], done: string): Promise<void> {
  for (const step of steps) {
    await devtools.send('Input.imeSetComposition', { text: step, selectionStart: step.length, selectionEnd: step.length })
  }
  await devtools.send('Input.insertText', { text: done })
}

/** The name of the control that has the focus, or in the text the first words behind the caret. Runs in the page. */
function whereIsTheHand(): string {
  const element = document.activeElement!
  if (!element.matches('[contenteditable=true]')) return element.getAttribute('aria-label') ?? ''
  const { anchorNode, anchorOffset } = document.getSelection()!
  return `text: ${anchorNode?.textContent?.slice(anchorOffset, anchorOffset + 10)}`
}

/** A paste as the browser hands it to the text. Runs in the page. */
function pasteHtml(root: Element, html: string): void {
  const data = new DataTransfer()
  data.setData('text/html', html)
  data.setData('text/plain', 'plain')
  root.dispatchEvent(new InputEvent('beforeinput', { inputType: 'insertFromPaste', dataTransfer: data, bubbles: true, cancelable: true }))
}

/** Where the sign of a marked word stands: beside the block, on the word's line. Runs in the page. */
function signOf(mark: Element): { x: number, y: number } {
  mark.scrollIntoView({ block: 'center' })
  const { top, height } = mark.getBoundingClientRect()
  return { x: mark.closest('.block')!.getBoundingClientRect().right + 13, y: top + height / 2 }
}
