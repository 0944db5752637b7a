import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { spelledLanguages } from '../../core/spelling/dictionary'
import { noticeOf, wordsFile } from './words-file'

/** Makes the words of every language, and the licences they come with, into a folder. Each file is there whole or not at all. */
export function makeWords(folder: string): void {
  mkdirSync(folder, { recursive: true })
  const put = (name: string, content: string | Uint8Array): void => {
    const half = join(folder, `${name}.${process.pid}`)
    writeFileSync(half, content)
    renameSync(half, join(folder, name))
  }
  for (const language of spelledLanguages) {
    put(`${language}.LICENSE.txt`, noticeOf(language))
    put(`${language}.words`, wordsFile(language))
  }
}
