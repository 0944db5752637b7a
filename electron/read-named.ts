import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import { Failed, errorCode, fail } from './failed'

const whyNot: Record<string, string> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  ENOTDIR: 'part of its path is not a folder',
  EACCES: 'you have no right to read it',
  EPERM: 'you have no right to read it',
}

/** More than any copy, in bytes: the reading of it says what copy may have, and nothing beyond this is even read. */
const largest = 60 * 1024 * 1024

/** The bytes of a file somebody has named. Fails with `unreadable-copy`, saying why, or with `too-large`. */
export async function readNamed(file: string): Promise<Uint8Array> {
  try {
    return await readAll(createReadStream(file), basename(file))
  } catch (error) {
    if (error instanceof Failed) throw error
    throw new Failed({
      code: 'unreadable-copy',
      message: `${file} cannot be read: ${whyNot[errorCode(error)] ?? (errorCode(error) || 'no reason given')}.`,
      next: 'Check its name and your right to read it.',
    })
  }
}

/** All that a stream has to give, which need not have an end. Fails with `too-large`. */
export async function readAll(stream: AsyncIterable<Uint8Array>, name: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    size += chunk.length
    if (size > largest) fail('too-large', `${name} has more than ${largest / 1024 / 1024} MB: too large for copy.`, 'Take the part that is the story.')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
