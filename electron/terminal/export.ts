import { existsSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { styleFor } from '../../core/check/style'
import type { Loss } from '../../core/formats/format'
import { lossLines, type LossLine } from '../../core/formats/losses'
import { printStory } from '../../core/story/saved'
import { localMoment } from '../clock'
import { fail } from '../failed'
import { versionToSend } from '../wire/content'
import { errorsOf, shortened } from '../wire/errors'
import { storyFileName, wireFileName } from '../wire/file-name'
import { writeFiles, type FileToWrite } from '../wire/folder'
import { needWords } from '../wire/need-words'
import { formatOf, outgoing } from '../wire/send'
import { chosenStyles } from './chosen-style'
import type { Output } from './output'
import { readStory, withStore } from './terminal-desk'

export interface ExportOptions {
  format?: string[]
  out?: string
  despite?: string
  style?: string
  overwrite?: boolean
}

/**
 * Writes the wire files of a story and says what they lose. A story with errors is refused (1) unless `--despite` says
 * why; one in which nothing is written fails with `no-words` (2), whatever the reason. The sending is recorded in the
 * story: in the `.story.json` it was read from; for raw copy that went out despite errors, in a `.story.json` beside the
 * wire files.
 */
export async function exportStory(files: string[], options: ExportOptions, output: Output): Promise<number> {
  const file = files[0]!
  const formats = [...new Set(options.format ?? [])].map(formatOf)
  const folder = resolve(options.out ?? '.')
  const overwrite = options.overwrite === true
  const styles = await chosenStyles(options.style)
  const story = await readStory(file, styles)
  needWords(story)
  const style = await styleFor(styles, story.language).whole()
  const errors = errorsOf(story, style)
  const despite = options.despite?.trim() ?? ''
  if (errors.length && !despite) {
    output.line(`${file} is not sent: it has ${errors.length === 1 ? 'an error' : `${errors.length} errors`}.`)
    for (const { rule, text, message } of errors) output.line(`  ${rule}  ${output.text(shortened(text))}  ${message}`)
    output.line('Put them right, or send it with --despite "the reason".')
    return 1
  }
  const taken = formats.map((format) => join(folder, wireFileName(story, versionToSend(story), format))).find((path) => existsSync(path))
  if (taken && !overwrite) fail('file-exists', `There is already a file ${taken}.`, 'Use --overwrite, or another --out.')

  const order = { formats, folder, overwrite, despite: errors.length ? despite : '', at: localMoment() }
  const sequence = await withStore((store) => store.takeSequence(formats.length))
  const going = outgoing(story, style, order, sequence)
  const saved: FileToWrite = { name: storyFileName(going.story), bytes: new TextEncoder().encode(printStory(going.story)) }
  const isSavedStory = /\.json$/i.test(file)
  const beside = order.despite && !isSavedStory ? [saved] : []

  for (const path of await writeFiles(folder, [...going.files, ...beside], { overwrite })) output.line(path)
  // A crash right here leaves files that the story does not know of: better than a story that knows of files that are not.
  if (isSavedStory) await writeFiles(dirname(resolve(file)), [{ ...saved, name: basename(file) }], { overwrite: true })
  for (const line of lossLines(going.losses)) output.line(`  ${line.losses[0]!.format}: ${lossInWords(line)}`)
  if (isSavedStory || beside.length) output.line(`The sending is recorded in ${isSavedStory ? file : join(folder, saved.name)}`)
  return 0
}

/** `ninjs has no place for what a person is: NATO Secretary General, Colombian President and 3 more.` */
function lossInWords({ message, losses }: LossLine<Loss>): string {
  const words = losses.map(({ text }) => shortened(text)).filter(Boolean)
  if (words.length === 0) return message
  const rest = words.length - 3
  return `${message.replace(/\.$/, '')}: ${words.slice(0, 3).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}.`
}
