import { Menu, type MenuItemConstructorOptions as Item } from 'electron'
import type { Language } from '../core/says/language'
import { menuCommands, type MenuCommand } from './commands'
import { commandLabel, systemWords, type Role } from './words/words'

interface MenuParts {
  language: Language
  send(command: string): void
  /** Asks for a file with the system's dialog and opens it. */
  openFile(): void
  /** Whether reloading and the inspector are offered: not in the packed program. */
  development: boolean
}

/** The native menu. Every entry either is a role of the system or sends a command to the window. */
export function applicationMenu(parts: MenuParts): Menu {
  return Menu.buildFromTemplate(menuTemplate(parts, process.platform === 'darwin'))
}

/** The menu as Electron builds it. */
export function menuTemplate({ language, send, openFile, development }: MenuParts, mac: boolean): Item[] {
  const words = systemWords(language)
  const items = (commands: readonly MenuCommand[]): Item[] => commands.map((each) => ({
    id: each.command,
    label: commandLabel(each, language),
    // The window listens to these keys itself, so that they work in both hosts; the menu only shows them.
    ...(each.keys ? { accelerator: each.keys, registerAccelerator: false } : {}),
    click: () => send(each.command),
  }))
  const roles = (...names: Role[]): Item[] => names.map((role) => ({ role, ...(words.roles[role] ? { label: words.roles[role] } : {}) }))
  const line: Item = { type: 'separator' }
  const [newStory, ...rest] = items(menuCommands.file)
  const open: Item = { id: 'open-file', label: words.menu.openFile, accelerator: 'CmdOrCtrl+O', registerAccelerator: false, click: openFile }

  return [
    ...(mac ? [{
      label: 'Dateline',
      submenu: [...roles('about'), line, ...roles('services'), line, ...roles('hide', 'hideOthers', 'unhide'), line, ...roles('quit')],
    }] : []),
    { label: words.menu.file, submenu: [newStory!, open, ...rest, line, ...roles(mac ? 'close' : 'quit')] },
    {
      label: words.menu.edit,
      submenu: [
        ...items(menuCommands.undo), line,
        ...roles('cut', 'copy', 'paste', 'pasteAndMatchStyle', 'selectAll'), line,
        ...items(menuCommands.edit),
      ],
    },
    { label: words.menu.format, submenu: [...items(menuCommands.text), line, ...items(menuCommands.blocks)] },
    { label: words.menu.check, submenu: items(menuCommands.check) },
    {
      label: words.menu.view,
      submenu: [
        ...items(menuCommands.panels), line,
        { label: words.menu.theme, submenu: items(menuCommands.theme) },
        { label: words.menu.language, submenu: items(menuCommands.language) }, line,
        ...roles('resetZoom', 'zoomIn', 'zoomOut', 'togglefullscreen'),
        ...(development ? [line, ...roles('reload', 'toggleDevTools')] : []),
      ],
    },
    { label: words.menu.window, role: 'window', submenu: mac ? roles('minimize', 'zoom', 'front') : roles('minimize', 'close') },
    { label: words.menu.help, role: 'help', submenu: items(menuCommands.help) },
  ]
}
