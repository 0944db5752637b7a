import { useLayoutEffect, useRef } from 'react'
import type { HostCommand, Newsroom } from '../../electron/contract'
import { commandIds, isCommand, keysOf, type CommandId, type Deeds } from './commands'
import { matches } from './keys'

interface CommandSources {
  newsroom: Newsroom
  mac: boolean
  deeds: Deeds
  /** Runs before every deed. */
  beforeDeed(): void
  onCopy(command: Extract<HostCommand, { command: 'open-copy' }>): void
}

/** Runs a command for its keys and for the native menu. In a dialog keys belong to the dialog, in a search line undo does. */
export function useCommands(sources: CommandSources): void {
  const latest = useRef(sources)
  useLayoutEffect(() => { latest.current = sources })

  // In the same breath as the story appears: a key that is pressed right then is not lost.
  useLayoutEffect(() => {
    const run = (id: CommandId): void => {
      latest.current.beforeDeed()
      latest.current.deeds[id]()
    }
    const onKey = (event: KeyboardEvent): void => {
      // A sign by itself is typed: the one key that has to be quick.
      if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) return
      // AltGr types characters: `@` on a Turkish keyboard is AltGr+Q, which Windows reports as Ctrl+Alt+Q.
      if (event.isComposing || event.getModifierState('AltGraph')) return
      const target = event.target instanceof Element ? event.target : null
      if (target?.closest('[data-own-keys]')) return
      const id = commandIds.find((each) => keysOf(each).some((keys) => matches(keys, event, latest.current.mac)))
      if (!id || ((id === 'undo' || id === 'redo') && target?.closest('[data-own-undo]'))) return
      event.preventDefault()
      event.stopPropagation()
      run(id)
    }
    const stop = latest.current.newsroom.onCommand((command) => {
      if ('name' in command) latest.current.onCopy(command)
      else if (isCommand(command.command)) run(command.command)
    })
    // Before the control that has the focus: a button would take Ctrl+Enter for a press.
    window.addEventListener('keydown', onKey, true)
    return () => {
      window.removeEventListener('keydown', onKey, true)
      stop()
    }
  }, [])
}
