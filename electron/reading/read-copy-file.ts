import { asWritten } from '../../core/copy/as-written'
import { cleanText, rawFromText } from '../../core/copy/raw-from-text'
import { largestCopy, type RawCopy } from '../../core/copy/raw-copy'
import { storyFromCopy, type CopyDesk } from '../../core/copy/read-copy'
import type { Story } from '../../core/story/story'
import type { Answer } from '../contract'
import { Failed } from '../failed'
import { readSavedStory } from '../store/read-story'
import { decode, failed, refuse, type Decoded } from './decode'
import { isZip } from './magic'

/**
 * Makes a story of a file: raw copy as text, HTML or Word, or a story saved earlier, which comes back as it was. What the
 * bytes are decides before what the name says. `name` is the file's name, without its folder. Changes nothing outside.
 * Read `as-written`, for whoever is told what is wrong with the file, raw copy keeps the page's lines and, in plain text,
 * signs that cannot be seen.
 */
export async function readCopyFile(name: string, bytes: Uint8Array, desk: CopyDesk, how: How = 'tidied'): Promise<Answer<Story>> {
  const refused = refuse(bytes, name)
  if (refused) return refused
  if (isZip(bytes)) {
    const { rawFromDocx } = await import('./docx')
    return toStory(await rawFromDocx(bytes, name), { ...desk, fileName: name }, name, how)
  }
  const decoded = decode(bytes, name)
  if (!decoded.ok) return decoded
  const { text } = decoded.value
  if (isSavedStory(name, text)) return savedStory(text, name)
  return toStory({ ok: true, value: await rawFromDecoded(decoded.value, name, how) }, { ...desk, fileName: name }, name, how)
}

type How = 'tidied' | 'as-written'

export function isSavedStory(name: string, text: string): boolean {
  return /\.json$/i.test(name) || /^\uFEFF?\s*\{\s*"format"\s*:\s*"dateline-story"/.test(text)
}

export function isPage(name: string, text: string): boolean {
  return /\.x?html?$/i.test(name) || /^\s*(?:<!doctype html|<html[\s>]|<\?xml[^>]*>\s*<html)/i.test(text)
}

/** Makes a story of what was pasted: the HTML where the clipboard has it, else the text. */
export async function readPaste(text: string, html: string, desk: CopyDesk): Promise<Answer<Story>> {
  if (text.length + html.length > largestCopy)
    return failed('too-large', 'What was pasted is larger than 20 MB.', 'Copy only the story.')
  const fromHtml = html.trim() === '' ? null : await rawFromPage(html)
  const raw = fromHtml && fromHtml.blocks.length > 0 ? fromHtml : rawFromText(text)
  return toStory({ ok: true, value: raw }, desk, 'What was pasted', 'tidied')
}

async function rawFromDecoded({ text, doubts }: Decoded, name: string, how: How): Promise<RawCopy> {
  const raw = isPage(name, text) ? await rawFromPage(text) : rawFromText(text, how === 'tidied' ? 'taken-off' : 'kept')
  return { ...raw, doubts: [...doubts, ...raw.doubts] }
}

/** The parser is loaded with the first page: a start that reads plain text does not wait for it. */
async function rawFromPage(html: string): Promise<RawCopy> {
  const { rawFromHtml } = await import('./html')
  return rawFromHtml(cleanText(html))
}

function toStory(raw: Answer<RawCopy>, desk: CopyDesk, name: string, how: How): Answer<Story> {
  if (!raw.ok) return raw
  if (raw.value.blocks.length === 0)
    return failed('empty', `${name} has no text in it.`, 'Choose another file, or copy the story’s text and paste it.')
  const story = storyFromCopy(raw.value, desk)
  return { ok: true, value: how === 'tidied' ? story : asWritten(story) }
}

function savedStory(text: string, name: string): Answer<Story> {
  try {
    return { ok: true, value: readSavedStory(text.replace(/^\uFEFF/, ''), name) }
  } catch (error) {
    if (error instanceof Failed) return { ok: false, failure: error.failure }
    throw error
  }
}
