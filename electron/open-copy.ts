import { basename } from 'node:path'
import type { HostCommand } from './contract'
import { readNamed } from './read-named'

/** The command that brings a file into the window. Fails with `unreadable-copy` or `too-large`. */
export async function openCopyCommand(file: string): Promise<HostCommand> {
  const bytes = await readNamed(file)
  return { command: 'open-copy', name: basename(file), base64: Buffer.from(bytes).toString('base64') }
}
