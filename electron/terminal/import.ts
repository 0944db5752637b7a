import { basename, dirname, resolve } from 'node:path'
import { printStory } from '../../core/story/saved'
import { writeFiles } from '../wire/folder'
import type { Output } from './output'
import { bundledStyles } from '../house-style/bundled'
import { readStory } from './terminal-desk'

/** Prints the story that import makes of a file, or writes it where `--out` says. */
export async function importStory(files: string[], options: { out?: string, overwrite?: boolean }, output: Output): Promise<number> {
  const text = printStory(await readStory(files[0]!, bundledStyles))
  if (options.out === undefined) {
    output.line(text.trimEnd())
    return 0
  }
  const path = resolve(options.out)
  await writeFiles(dirname(path), [{ name: basename(path), bytes: new TextEncoder().encode(text) }], { overwrite: options.overwrite === true })
  output.line(path)
  return 0
}
