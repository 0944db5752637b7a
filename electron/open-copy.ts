import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { HostCommand } from './contract'
import { fail } from './failed'
import { readNamed } from './read-named'

/** More than any copy: such a file is not even read. */
const largest = 60 * 1024 * 1024

/** The command that brings a file into the window. Fails with `unreadable-copy` or `too-large`. */
export async function openCopyCommand(file: string): Promise<HostCommand> {
  const { size } = await stat(file).catch(() => ({ size: 0 }))
  if (size > largest) fail('too-large', `${basename(file)} is ${Math.round(size / 1024 / 1024)} MB: too large for copy.`, 'Take the part that is the story.')
  const bytes = await readNamed(file)
  return { command: 'open-copy', name: basename(file), base64: Buffer.from(bytes).toString('base64') }
}
