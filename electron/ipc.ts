import { ipcMain, type BrowserWindow } from 'electron'
import type { Ask } from './answer'
import { channel } from './channel'
import type { Answer } from './contract'
import { pageOrigin } from './protocol'

/** Answers the page of our own window, and drops what comes from any other frame. */
export function answerWindow(ask: Ask, ourWindow: () => BrowserWindow | null): void {
  ipcMain.handle(channel.ask, (event, request: unknown, input: unknown): Promise<Answer<unknown>> | undefined => {
    const frame = event.senderFrame
    const ours = ourWindow()?.webContents.mainFrame
    if (!frame || frame !== ours || !frame.url.startsWith(`${pageOrigin}/`)) return undefined
    return ask(request, input)
  })
}
