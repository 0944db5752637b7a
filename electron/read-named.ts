import { readFile } from 'node:fs/promises'
import { Failed, errorCode } from './failed'

const whyNot: Record<string, string> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  ENOTDIR: 'part of its path is not a folder',
  EACCES: 'you have no right to read it',
  EPERM: 'you have no right to read it',
  ERR_FS_FILE_TOO_LARGE: 'it is larger than any copy',
}

/** The bytes of a file somebody has named. Fails with `unreadable-copy`, saying why. */
export async function readNamed(file: string): Promise<Uint8Array> {
  return readFile(file).catch((error: unknown) => {
    throw new Failed({
      code: 'unreadable-copy',
      message: `${file} cannot be read: ${whyNot[errorCode(error)] ?? (errorCode(error) || 'no reason given')}.`,
      next: 'Check its name and your right to read it.',
    })
  })
}
