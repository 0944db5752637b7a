import { basename } from 'node:path'
import { dialog, type BrowserWindow } from 'electron'
import type { Failure } from './contract'
import type { Dialogs } from './desk'

const copyFiles = [
  { name: 'Stories and raw copy', extensions: ['json', 'txt', 'html', 'htm', 'docx', 'md'] },
  { name: 'All files', extensions: ['*'] },
]

interface DesktopDialogs {
  /** Asks for a file to open; null when the editor cancels. */
  openFile(): Promise<string | null>
  /** Shows a failure that no request of the window has met. */
  say(failure: Failure): Promise<void>
}

/** The system's dialogs, over the window. */
export function systemDialogs(ourWindow: () => BrowserWindow | null): Dialogs & DesktopDialogs {
  return {
    async saveAs(name) {
      const options = { defaultPath: basename(name), filters: [{ name: 'Dateline story', extensions: ['story.json', 'json'] }] }
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
      const options = { filters: copyFiles, properties: ['openFile' as const] }
      const window = ourWindow()
      const { canceled, filePaths } = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options))
      return canceled ? null : filePaths[0] ?? null
    },
    async say({ message, next }) {
      const options = { type: 'warning' as const, message, detail: next }
      const window = ourWindow()
      await (window ? dialog.showMessageBox(window, options) : dialog.showMessageBox(options))
    },
  }
}
