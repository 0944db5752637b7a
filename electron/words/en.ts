/** English: what the system shows in Dateline's name: its menu beside the commands, and its dialogs. */
export const en = {
  menu: {
    file: '&File', edit: '&Edit', format: 'Fo&rmat', check: '&Check', view: '&View', window: '&Window', help: '&Help',
    theme: 'Theme',
    language: 'Language',
    openFile: 'Open a file…',
  },
  /** What Electron has no words for in this language; it has them all in English. */
  roles: {} as Readonly<Partial<Record<Role, string>>>,
  dialogs: {
    copyFiles: 'Stories and raw copy',
    allFiles: 'All files',
    storyFile: 'Dateline story',
  },
}

/** The entries of the menu whose deeds are the system's. */
export type Role =
  | 'quit' | 'close' | 'cut' | 'copy' | 'paste' | 'pasteAndMatchStyle' | 'selectAll' | 'resetZoom' | 'zoomIn' | 'zoomOut'
  | 'togglefullscreen' | 'reload' | 'toggleDevTools' | 'minimize' | 'zoom' | 'front' | 'about' | 'hide' | 'hideOthers' | 'unhide' | 'services'

export type SystemWords = typeof en
