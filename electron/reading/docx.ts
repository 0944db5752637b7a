import { runsText, type RawCopy } from '../../core/copy/raw-copy'
import { cleanText } from '../../core/copy/raw-from-text'
import type { Answer } from '../contract'
import { failed } from './decode'
import { rawFromHtml } from './html'
import { zipEntries } from './zip'

/** A Word text of this size once unpacked is an attack or a mistake: 200 MB. */
const largestUnpacked = 200 * 1024 * 1024

const styleMap = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
]

/** A Word file (.docx) as raw copy. Pictures are left aside. Fails with `unreadable-copy`, `binary` or `too-large`. */
export async function rawFromDocx(bytes: Uint8Array, name: string): Promise<Answer<RawCopy>> {
  const damaged = failed(
    'unreadable-copy',
    `${name} is a damaged Word file.`,
    'Open it in Word, save it again and bring that in, or paste its text.',
  )
  const entries = zipEntries(bytes)
  if (!entries) return damaged
  if (!entries.some((entry) => entry.name === 'word/document.xml')) {
    return failed(
      'binary',
      `${name} is a packed file without a Word text in it.`,
      'Open it in the program it was made with and save it as .docx or plain text.',
    )
  }
  if (entries.reduce((sum, entry) => sum + entry.size, 0) > largestUnpacked) {
    return failed('too-large', `${name} would unpack to more than 200 MB.`, 'Take the part that is the story.')
  }
  const { default: mammoth } = await import('mammoth')
  const noPicture = mammoth.images.imgElement(async () => ({ src: '' }))
  const html = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { styleMap, convertImage: noPicture }).then(
    ({ value }) => value,
    () => null,
  )
  return html === null ? damaged : { ok: true, value: withoutNotes(cleanText(html)) }
}

/** The text without the signs of its footnotes, which are no part of a story; the notes themselves are set apart. */
function withoutNotes(html: string): RawCopy {
  const start = html.search(/<ol><li id="(?:foot|end)note-\d/)
  const text = (start < 0 ? html : html.slice(0, start)).replace(/<sup><a href="#(?:foot|end)note-[^>]*>\[\d+\]<\/a><\/sup>/g, '')
  const raw = rawFromHtml(text)
  const notes = start < 0 ? [] : rawFromHtml(html.slice(start)).blocks.flatMap((block) => (block.kind === 'list' ? block.items : []))
  const around = notes.map((runs) => ({
    text: runsText(runs).replace(/\s*↑\s*$/, '').trim(),
    because: 'leftovers/page-line',
    before: raw.blocks.length,
  }))
  return { ...raw, around: [...raw.around, ...around] }
}
