/**
 * The ids of the window's commands that the native menu sends, under the menu they stand in. `keys` are Electron's
 * words for what the window itself listens to (renderer/shell/commands.ts): shown in the menu, not taken from the window.
 */
export const menuCommands = {
  file: [
    { command: 'new-story', label: 'New story', keys: 'CmdOrCtrl+N' },
    { command: 'paste-copy', label: 'Paste raw copy…', keys: 'CmdOrCtrl+Alt+V' },
    { command: 'sample-story', label: 'Open the sample', keys: '' },
    { command: 'save-now', label: 'Save now', keys: 'CmdOrCtrl+S' },
    { command: 'save-file', label: 'Save as a story file…', keys: 'CmdOrCtrl+Shift+S' },
    { command: 'send', label: 'Send to the wire…', keys: 'CmdOrCtrl+Enter' },
  ],
  undo: [
    { command: 'undo', label: 'Undo', keys: 'CmdOrCtrl+Z' },
    { command: 'redo', label: 'Redo', keys: 'CmdOrCtrl+Shift+Z' },
  ],
  edit: [
    { command: 'mark-quotation', label: 'Mark as quotation', keys: 'Alt+Q' },
  ],
  text: [
    { command: 'bold', label: 'Bold', keys: 'CmdOrCtrl+B' },
    { command: 'italic', label: 'Italic', keys: 'CmdOrCtrl+I' },
    { command: 'link', label: 'Link…', keys: 'CmdOrCtrl+K' },
    { command: 'stet', label: 'Leave as it stands', keys: 'Alt+T' },
  ],
  blocks: [
    { command: 'paragraph', label: 'Paragraph', keys: 'Alt+P' },
    { command: 'crosshead', label: 'Crosshead', keys: 'Alt+X' },
    { command: 'list', label: 'List', keys: 'Alt+L' },
    { command: 'numbered-list', label: 'Numbered list', keys: 'Alt+Shift+L' },
    { command: 'editors-note', label: 'Note to editors', keys: 'Alt+O' },
    { command: 'fact-box', label: 'Fact box', keys: 'Alt+B' },
    { command: 'subhead', label: 'Add a subhead', keys: 'Alt+U' },
  ],
  check: [
    { command: 'next-finding', label: 'Next finding', keys: 'F8' },
    { command: 'previous-finding', label: 'Previous finding', keys: 'Shift+F8' },
    { command: 'apply-fix', label: 'Fix it', keys: 'Alt+Enter' },
    { command: 'set-aside', label: 'Set the finding aside…', keys: 'Alt+S' },
    { command: 'fix-all-safe', label: 'Apply all safe fixes of the rule', keys: 'Alt+Shift+Enter' },
    { command: 'style-guide', label: 'The house style…', keys: 'Alt+G' },
    { command: 'edit-style', label: 'Edit the house style…', keys: 'Alt+Shift+G' },
  ],
  panels: [
    { command: 'show-findings', label: 'Findings', keys: 'Alt+1' },
    { command: 'show-quotations', label: 'Quotations', keys: 'Alt+2' },
    { command: 'show-details', label: 'Details', keys: 'Alt+3' },
    { command: 'show-left-out', label: 'What was left out', keys: 'Alt+4' },
    { command: 'toggle-stories', label: 'Stories on or off', keys: 'F7' },
    { command: 'toggle-panels', label: 'Panels on or off', keys: 'F9' },
    { command: 'go-to-text', label: 'Go to the text', keys: 'Alt+0' },
  ],
  theme: [
    { command: 'theme-system', label: 'Light or dark as the system', keys: '' },
    { command: 'theme-light', label: 'Light', keys: '' },
    { command: 'theme-dark', label: 'Dark', keys: '' },
  ],
  language: [
    { command: 'language-system', label: 'Language of the system', keys: '' },
    { command: 'language-en', label: 'English', keys: '' },
    { command: 'language-tr', label: 'Türkçe', keys: '' },
  ],
  help: [
    { command: 'shortcuts', label: 'Keyboard shortcuts', keys: 'F1' },
  ],
} as const satisfies Record<string, readonly MenuCommand[]>

export interface MenuCommand {
  command: string
  label: string
  /** As Electron writes accelerators; empty when there are none. */
  keys: string
}

/** Every id the native menu can send, but for `open-copy`, which carries a file. */
export type MenuCommandId = (typeof menuCommands)[keyof typeof menuCommands][number]['command']
