import type { MenuCommandId } from '../../electron/contract'
import type { Keys } from './keys'

export type CommandGroup = 'file' | 'edit' | 'text' | 'check' | 'view'

interface CommandRow {
  group: CommandGroup
  /** All of them work; the first is the one shown. */
  keys: Keys[]
}

/**
 * Everything the window can be asked to do, in the order the menus show it. The ids are those of the native menu, the
 * titles are in `words.commands`, and what each does is given by the desk. Keys that a browser keeps for itself have a
 * second way.
 */
export const commands = {
  'new-story': { group: 'file', keys: ['Mod+N', 'Alt+N'] },
  'open-file': { group: 'file', keys: ['Mod+O'] },
  'paste-copy': { group: 'file', keys: ['Mod+Alt+V'] },
  'sample-story': { group: 'file', keys: [] },
  'save-now': { group: 'file', keys: ['Mod+S'] },
  'save-file': { group: 'file', keys: ['Mod+Shift+S'] },
  send: { group: 'file', keys: ['Mod+Enter'] },
  undo: { group: 'edit', keys: ['Mod+Z'] },
  redo: { group: 'edit', keys: ['Mod+Shift+Z', 'Mod+Y'] },
  'mark-quotation': { group: 'edit', keys: ['Alt+Q'] },
  bold: { group: 'text', keys: ['Mod+B'] },
  italic: { group: 'text', keys: ['Mod+I'] },
  link: { group: 'text', keys: ['Mod+K'] },
  stet: { group: 'text', keys: ['Alt+T'] },
  paragraph: { group: 'text', keys: ['Alt+P'] },
  crosshead: { group: 'text', keys: ['Alt+X'] },
  list: { group: 'text', keys: ['Alt+L'] },
  'numbered-list': { group: 'text', keys: ['Alt+Shift+L'] },
  'editors-note': { group: 'text', keys: ['Alt+O'] },
  'fact-box': { group: 'text', keys: ['Alt+B'] },
  subhead: { group: 'text', keys: ['Alt+U'] },
  'next-finding': { group: 'check', keys: ['F8'] },
  'previous-finding': { group: 'check', keys: ['Shift+F8'] },
  'apply-fix': { group: 'check', keys: ['Alt+Enter'] },
  'set-aside': { group: 'check', keys: ['Alt+S'] },
  'fix-all-safe': { group: 'check', keys: ['Alt+Shift+Enter'] },
  'style-guide': { group: 'check', keys: ['Alt+G'] },
  'edit-style': { group: 'check', keys: ['Alt+Shift+G'] },
  'show-findings': { group: 'view', keys: ['Alt+1'] },
  'show-quotations': { group: 'view', keys: ['Alt+2'] },
  'show-details': { group: 'view', keys: ['Alt+3'] },
  'show-left-out': { group: 'view', keys: ['Alt+4'] },
  'toggle-stories': { group: 'view', keys: ['F7'] },
  'toggle-panels': { group: 'view', keys: ['F9'] },
  'go-to-text': { group: 'view', keys: ['Alt+0'] },
  'theme-system': { group: 'view', keys: [] },
  'theme-light': { group: 'view', keys: [] },
  'theme-dark': { group: 'view', keys: [] },
  'language-system': { group: 'view', keys: [] },
  'language-en': { group: 'view', keys: [] },
  'language-tr': { group: 'view', keys: [] },
  shortcuts: { group: 'view', keys: ['F1', 'Mod+/'] },
} satisfies Record<MenuCommandId | 'open-file', CommandRow>

export type CommandId = keyof typeof commands

/** What each command does; a command without a deed does not compile. */
export type Deeds = Record<CommandId, () => void>

export const commandIds = Object.keys(commands) as CommandId[]

export function isCommand(id: string): id is CommandId {
  return id in commands
}

export function keysOf(id: CommandId): readonly Keys[] {
  return commands[id].keys
}
