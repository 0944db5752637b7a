// First of all, so that it hears of whatever goes wrong in the others.
import { windowIsOpen } from './own-mistakes'
import { translateOnce } from './translate-once'
import { join } from 'node:path'
import { Menu, app, nativeTheme, type BrowserWindow } from 'electron'
import { languageOf, type Language } from '../core/says/language'
import { answering } from './answer'
import { channel } from './channel'
import { fileToOpen } from './command-line'
import type { HostCommand } from './contract'
import { systemDialogs } from './dialogs'
import { Failed } from './failed'
import { handlers } from './handlers/handlers'
import { homeFolder, windowFolder } from './home'
import { answerWindow } from './ipc'
import { hearingLanguage } from './languages'
import { applicationMenu } from './menu'
import { newsroomDesk } from './newsroom-desk'
import { openCopyCommand } from './open-copy'
import { declareProtocol, servePage } from './protocol'
import { startingEarly } from './start-early'
import { programFolder } from './version'
import { denyPermissions, guardAllPages, openWindow } from './window'
import { failureIn } from './words/words'

const home = homeFolder()
let window: BrowserWindow | null = null
/** That of the system until the window has said which is chosen. */
let language: Language = 'en'
const dialogs = systemDialogs(() => window, () => language)
// A file the system asks for before there is a window becomes the first file.
let firstFile = fileToOpen(process.argv, process.cwd(), app.isPackaged)

// What Chromium keeps stands beside the stories, not among them; the lock on it makes one Dateline for each home.
app.setPath('userData', windowFolder(home))
// In the page's process as well.
app.commandLine.appendSwitch('js-flags', translateOnce)
// Every process in its sandbox, unless the command line says otherwise: root has to say so, or none of them would start.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
declareProtocol()
guardAllPages()

if (app.requestSingleInstanceLock()) void app.whenReady().then(run)
else app.quit()

app.on('second-instance', (_event, argv, folder) => {
  if (window?.isMinimized()) window.restore()
  window?.focus()
  const file = fileToOpen(argv, folder, app.isPackaged)
  void openFile(file)
})

app.on('open-file', (event, file) => {
  event.preventDefault()
  if (window) void openFile(file)
  else firstFile = file
})

app.on('window-all-closed', () => app.quit())

function run(): void {
  let startEarly = (): void => {}
  denyPermissions()
  servePage(join(programFolder, 'out', 'window'), () => startEarly())
  window = openWindow(home, nativeTheme.shouldUseDarkColors ? '#161412' : '#f2ede2')
  // The rest is made while the page's own process starts.
  const desk = newsroomDesk('desktop', dialogs, firstFile)
  const early = startingEarly(answering(handlers, desk, console.error))
  startEarly = early.begin
  const speak = (chosen: Language): void => {
    language = chosen
    Menu.setApplicationMenu(applicationMenu({
      language,
      send: (command) => send({ command }),
      openFile: () => void dialogs.openFile().then(openFile),
      development: !app.isPackaged,
    }))
  }
  answerWindow(hearingLanguage(early.ask, app.getLocale(), speak), () => window)
  speak(languageOf(app.getLocale()))
  // Tells `npm start` that there is a window.
  window.once('show', () => {
    windowIsOpen((mistake) => failureIn(mistake, language))
    process.send?.('open')
  })
  window.on('closed', () => { window = null })
  let isClosed = false
  app.on('will-quit', (event) => {
    if (isClosed) return
    // What is being written comes to its end first.
    event.preventDefault()
    void desk.store.close().finally(() => {
      isClosed = true
      // Not within this event, which Electron would not come out of.
      setImmediate(() => app.quit())
    })
  })
}

function send(command: HostCommand): void {
  window?.webContents.send(channel.command, command)
}

async function openFile(file: string | null): Promise<void> {
  if (!file) return
  try {
    send(await openCopyCommand(file))
  } catch (error) {
    if (!(error instanceof Failed)) throw error
    await dialogs.say(error.failure)
  }
}
