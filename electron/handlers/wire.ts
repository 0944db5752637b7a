import { isAbsolute } from 'node:path'
import { styleFor } from '../../core/check/style'
import type { Handlers } from '../answer'
import { Failed, fail } from '../failed'
import { versionToSend } from '../wire/content'
import { errorsOf, namesOf } from '../wire/errors'
import { wireFileName } from '../wire/file-name'
import { needWords } from '../wire/need-words'
import { formatOf, sendStory, sendingOf } from '../wire/send'
import { preferencesOf } from './preferences'

export const previewWire: Handlers['previewWire'] = async ({ story, format: id }, desk) => {
  const format = formatOf(id)
  const version = versionToSend(story)
  const { wireFolder } = await preferencesOf(desk)
  const sending = sendingOf(styleFor(desk.shelf.stock.styles, story.language), { at: desk.now(), folder: wireFolder }, await desk.store.nextSequence())
  const { bytes, losses } = format.encode({ ...story, version }, sending)
  return {
    format: format.id,
    fileName: wireFileName(story, version, format),
    text: new TextDecoder(format.charset).decode(bytes),
    bytes: bytes.length,
    losses,
  }
}

export const sendWire: Handlers['sendWire'] = async ({ story, revision, formats, folder, overwrite, despite }, desk) => {
  const chosen = [...new Set(formats)].map(formatOf)
  if (!chosen.length) fail('unknown-format', 'No format was chosen.', 'Choose at least one.')
  if (!isAbsolute(folder)) fail('cannot-write', `“${folder}” is not the full path of a folder.`, 'Choose the folder again.')
  needWords(story)
  const style = await styleFor(desk.shelf.stock.styles, story.language).whole()
  const errors = errorsOf(story, style)
  const reason = despite.trim()
  if (errors.length && !reason) {
    throw new Failed({
      code: 'errors-block',
      message: `The story has ${errors.length === 1 ? 'an error' : `${errors.length} errors`}: ${namesOf(errors)}.`,
      next: 'Put them right or set them aside, or give the reason for sending despite them.',
    })
  }
  return sendStory(desk.store, story, revision, style, {
    formats: chosen, folder, overwrite, despite: errors.length ? reason : '', at: desk.now(),
  })
}
