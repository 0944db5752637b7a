import { join } from 'node:path'
import { BrowserWindow, app, session } from 'electron'
import { pageAddress, pageOrigin } from './protocol'
import { programFolder } from './version'
import { rememberState, rememberedState } from './window-state'

/**
 * Makes the window. The only place for web preferences: the page has no Node, its own context, and a sandbox.
 * `background` keeps the first moment in the colour the page will have.
 */
export function openWindow(home: string, background: string): BrowserWindow {
  const { maximized, ...bounds } = rememberedState(home)
  const window = new BrowserWindow({
    ...bounds,
    minWidth: 480,
    minHeight: 360,
    show: false,
    title: 'Dateline',
    backgroundColor: background,
    // Elsewhere the system takes the icon from the packed program.
    ...(process.platform === 'linux' ? { icon: join(programFolder, 'assets', 'icon', 'linux', '256x256.png') } : {}),
    webPreferences: {
      preload: join(__dirname, 'preload.cjs'),
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      allowRunningInsecureContent: false,
      navigateOnDragDrop: false,
      // Spelling is the checker's: a downloaded dictionary would be asked for over the network.
      spellcheck: false,
    },
  })
  rememberState(home, window)
  if (maximized) window.maximize()
  window.once('ready-to-show', () => window.show())
  void window.loadURL(pageAddress)
  return window
}

/** Holds for every page this program will ever make: it stays where it is, opens nothing, and is granted nothing. */
export function guardAllPages(): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', (event, url) => {
      if (url !== pageAddress) event.preventDefault()
    })
    contents.on('will-redirect', (event) => event.preventDefault())
    contents.on('will-attach-webview', (event) => event.preventDefault())
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  })
}

/** No camera, no notifications, no downloads. Reading and writing the clipboard are what an editor's keys do, and stay. */
export function denyPermissions(): void {
  const allowed = new Set(['clipboard-sanitized-write'])
  session.defaultSession.setPermissionRequestHandler((contents, permission, decide) => {
    decide(allowed.has(permission) && contents.getURL().startsWith(`${pageOrigin}/`))
  })
  session.defaultSession.setPermissionCheckHandler((_contents, permission, origin) => (
    allowed.has(permission) && origin === `${pageOrigin}/`
  ))
  session.defaultSession.on('will-download', (event) => event.preventDefault())
}
