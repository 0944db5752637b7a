import { describe, expect, it } from 'vitest'
import { menuCommands, type MenuCommand } from '../../electron/commands'
import { commandLabel, failureIn, systemWords } from '../../electron/words/words'
import { hearingLanguage } from '../../electron/languages'
import { tr } from '../../renderer/words/tr'
import { isCommand } from '../../renderer/shell/commands'

const all: MenuCommand[] = Object.values(menuCommands).flat()

describe('what the system shows, in Turkish', () => {
  it.each(all)('$command has the title that the window has for it', (each) => {
    expect(isCommand(each.command) && tr.words.commands[each.command].title).toBe(commandLabel(each, 'tr'))
    expect(commandLabel(each, 'en')).toBe(each.label)
  })

  it('has a letter for each menu, and none twice', () => {
    for (const language of ['en', 'tr'] as const) {
      const { menu: { file, edit, format, check, view, window, help } } = systemWords(language)
      const letters = [file, edit, format, check, view, window, help].map((name) => /&(.)/u.exec(name)?.[1]?.toLocaleLowerCase(language))
      expect(new Set(letters).size).toBe(7)
      expect(letters).not.toContain(undefined)
    }
  })

  it.each([
    ['/a/b.txt cannot be read: there is no such file.', '/a/b.txt okunamıyor: böyle bir dosya yok.'],
    ['The disk is full, so the story is not kept: /a/b.', 'Disk dolu, haber saklanamıyor: /a/b.'],
    ['notes.pdf is a PDF, not text.', 'notes.pdf metin değil, PDF.'],
    ['Nothing was written into /wire: the disk is read-only.', 'Klasöre hiçbir şey yazılmadı (/wire): diske yazılamıyor.'],
    ['A sentence nobody has put into Turkish.', 'A sentence nobody has put into Turkish.'],
  ])('says %j as %j', (message, turkish) => {
    expect(failureIn({ code: 'cannot-write', message, next: 'Choose another file.' }, 'tr')).toEqual({ code: 'cannot-write', message: turkish, next: 'Başka bir dosya seçin.' })
    expect(failureIn({ code: 'cannot-write', message, next: '' }, 'en').message).toBe(message)
  })
})

describe('the language of the menu', () => {
  const preferences = (language: 'system' | 'en' | 'tr') => ({ theme: 'system', wireFolder: '', language })
  const heard = async (systemTag: string, choices: ('system' | 'en' | 'tr')[]): Promise<string[]> => {
    const told: string[] = []
    const [first, ...others] = choices
    const ask = hearingLanguage(async (request, input) => ({ ok: true, value: request === 'start' ? { preferences: preferences(first!) } : input }), systemTag, (language) => told.push(language))
    await ask('start', {})
    for (const choice of others) await ask('writePreferences', preferences(choice))
    return told
  }

  it.each([
    ['en-US', ['system'], []],
    ['tr', ['system'], []],
    ['en-US', ['tr'], ['tr']],
    ['en-US', ['system', 'tr', 'tr', 'system'], ['tr', 'en']],
    ['tr-TR', ['system', 'en', 'system'], ['en', 'tr']],
  ] as const)('on a system in %s it follows %j with %j', async (tag, choices, told) => {
    expect(await heard(tag, [...choices])).toEqual(told)
  })

  it('is not changed by an answer that is a failure', async () => {
    const told: string[] = []
    const ask = hearingLanguage(async () => ({ ok: false, failure: { code: 'no-answer', message: '', next: '' } }), 'en', (language) => told.push(language))
    await ask('start', {})
    expect(told).toEqual([])
  })
})
