import { Menu, type MenuItemConstructorOptions as Item } from 'electron'
import { menuCommands, type MenuCommand } from './commands'

interface MenuParts {
  send(command: string): void
  /** Asks for a file with the system's dialog and opens it. */
  openFile(): void
  /** Whether reloading and the inspector are offered: not in the packed program. */
  development: boolean
}

/** The native menu. Every entry either is a role of the system or sends a command to the window. */
export function applicationMenu({ send, openFile, development }: MenuParts): Menu {
  const mac = process.platform === 'darwin'
  const items = (commands: readonly MenuCommand[]): Item[] => commands.map(({ command, label, keys }) => ({
    id: command,
    label,
    // The window listens to these keys itself, so that they work in both hosts; the menu only shows them.
    ...(keys ? { accelerator: keys, registerAccelerator: false } : {}),
    click: () => send(command),
  }))
  const line: Item = { type: 'separator' }
  const [newStory, ...rest] = items(menuCommands.file)
  const open: Item = { id: 'open-file', label: 'Open a file…', accelerator: 'CmdOrCtrl+O', registerAccelerator: false, click: openFile }

  return Menu.buildFromTemplate([
    ...(mac ? [{ role: 'appMenu' } as Item] : []),
    { label: '&File', submenu: [newStory!, open, ...rest, line, { role: mac ? 'close' : 'quit' }] },
    {
      label: '&Edit',
      submenu: [
        ...items(menuCommands.undo), line,
        { role: 'cut' }, { role: 'copy' }, { role: 'paste' }, { role: 'pasteAndMatchStyle' }, { role: 'selectAll' }, line,
        ...items(menuCommands.edit),
      ],
    },
    { label: 'Fo&rmat', submenu: [...items(menuCommands.text), line, ...items(menuCommands.blocks)] },
    { label: '&Check', submenu: items(menuCommands.check) },
    {
      label: '&View',
      submenu: [
        ...items(menuCommands.panels), line,
        { label: 'Theme', submenu: items(menuCommands.theme) }, line,
        { role: 'resetZoom' }, { role: 'zoomIn' }, { role: 'zoomOut' }, { role: 'togglefullscreen' },
        ...(development ? [line, { role: 'reload' }, { role: 'toggleDevTools' }] as Item[] : []),
      ],
    },
    { role: 'windowMenu' },
    { label: '&Help', role: 'help', submenu: items(menuCommands.help) },
  ])
}
