import { basename } from 'node:path'
import { dialog, type BrowserWindow } from 'electron'
import type { Language } from '../core/says/language'
import type { Failure } from './contract'
import type { Dialogs } from './desk'
import { failureIn, systemWords } from './words/words'

const copyFiles = (language: Language) => [
  { name: systemWords(language).dialogs.copyFiles, extensions: ['json', 'txt', 'html', 'htm', 'docx', 'md'] },
  { name: systemWords(language).dialogs.allFiles, extensions: ['*'] },
]

interface DesktopDialogs {
  /** Asks for a file to open; null when the editor cancels. */
  openFile(): Promise<string | null>
  /** Shows a failure that no request of the window has met. */
  say(failure: Failure): Promise<void>
}

/** The system's dialogs, over the window, in the language that it speaks at the time. */
export function systemDialogs(ourWindow: () => BrowserWindow | null, language: () => Language): Dialogs & DesktopDialogs {
  return {
    async saveAs(name) {
      const options = { defaultPath: basename(name), filters: [{ name: systemWords(language()).dialogs.storyFile, extensions: ['story.json', 'json'] }] }
      const window = ourWindow()
      const { canceled, filePath } = await (window ? dialog.showSaveDialog(window, options) : dialog.showSaveDialog(options))
      return canceled || !filePath ? null : filePath
    },
    async chooseFolder(from) {
      const options = { defaultPath: from, properties: ['openDirectory' as const, 'createDirectory' as const] }
      const window = ourWindow()
      const { canceled, filePaths } = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options))
      return canceled ? null : filePaths[0] ?? null
    },
    async openFile() {
      const options = { filters: copyFiles(language()), properties: ['openFile' as const] }
      const window = ourWindow()
      const { canceled, filePaths } = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options))
      return canceled ? null : filePaths[0] ?? null
    },
    async say(failure) {
      const { message, next } = failureIn(failure, language())
      const options = { type: 'warning' as const, message, detail: next }
      const window = ourWindow()
      await (window ? dialog.showMessageBox(window, options) : dialog.showMessageBox(options))
    },
  }
}
