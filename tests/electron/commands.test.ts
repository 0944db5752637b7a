import { describe, expect, it } from 'vitest'
import { menuCommands, type MenuCommand } from '../../electron/commands'
import { commandIds, isCommand, keysOf } from '../../renderer/shell/commands'
import { enWindow } from '../../renderer/words/en-window'

const all: MenuCommand[] = Object.values(menuCommands).flat()

describe('the native menu’s commands', () => {
  it.each(all.map(({ command, label, keys }) => ({ command, label, keys })))('$command has the title and the keys that the window has for it', ({ command, label, keys }) => {
    expect(isCommand(command)).toBe(true)
    if (!isCommand(command)) return
    expect(label).toBe(enWindow.commands[command].title)
    expect(keys.replace('CmdOrCtrl', 'Mod')).toBe(keysOf(command)[0] ?? '')
  })

  it('stand in it once, and none is missing: opening a file is the menu’s own', () => {
    expect(all.map(({ command }) => command).sort()).toEqual(commandIds.filter((id) => id !== 'open-file').sort())
  })
})
