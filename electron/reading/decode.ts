import { largestCopy } from '../../core/copy/raw-copy'
import type { Answer, Failure } from '../contract'
import { knownBinary } from './magic'
import { repairMojibake } from './mojibake'
import { decodeSingleByte, guessSingleByte, singleByteNames } from './single-byte'

export interface Decoded {
  text: string
  /** What was guessed or repaired: sentences for the editor. */
  doubts: string[]
}

/**
 * The text of a file, whatever it is encoded in: by its byte order mark, as strict UTF-8, as UTF-16 by the pattern of its
 * zero bytes, else in the single-byte encoding that its bytes speak for. `name` is how messages call the file. Fails with
 * `empty`, `binary`, `too-large` or `mis-encoded`.
 */
export function decode(bytes: Uint8Array, name: string): Answer<Decoded> {
  const refused = refuse(bytes, name)
  if (refused) return refused
  const marked = byMark(bytes)
  if (marked) return read(bytes.subarray(marked.skip), marked.encoding, name)
  const wide = utf16Pattern(bytes)
  if (wide) return read(bytes, wide, name)
  bytes = withoutPadding(bytes)
  if (looksBinary(bytes))
    return failed('binary', `${name} is not a text file.`, 'Choose a text, Word (.docx), HTML or story file.')
  const utf8 = utf8Evidence(bytes)
  if (utf8.wrong === 0) return read(bytes, 'utf-8', name)
  if (utf8.right >= 4 && utf8.right > utf8.wrong * 3) {
    const line = 1 + bytes.subarray(0, utf8.firstWrong).filter((byte) => byte === 10).length
    return failed(
      'mis-encoded',
      `${name} is UTF-8 with damaged characters, the first in line ${line}.`,
      'Get the file again from where it was written, or save it anew as UTF-8.',
    )
  }
  const encoding = guessSingleByte(bytes)
  const text = decodeSingleByte(bytes, encoding)
  if (/[\u0081\u008d\u008f\u0090\u009d]/.test(text) && encoding !== 'macintosh') {
    return failed(
      'mis-encoded',
      `${name} is in an encoding that Dateline does not know.`,
      'Save it as UTF-8 and open it again.',
    )
  }
  return whole(
    text,
    [`Read as ${singleByteNames[encoding]}: the file does not name its encoding. Look at accents and quotation marks.`],
    name,
  )
}

/** Refuses by size and first bytes alone, before anything is read. Null when the bytes may be copy. */
export function refuse(bytes: Uint8Array, name: string): Answer<never> | null {
  if (bytes.length === 0) return failed('empty', `${name} is empty.`, 'Choose another file.')
  if (bytes.length > largestCopy) {
    return failed(
      'too-large',
      `${name} is ${Math.round(bytes.length / 1024 / 1024)} MB; copy may have up to 20 MB.`,
      'Take the part that is the story.',
    )
  }
  const known = knownBinary(bytes)
  return known ? failed('binary', `${name} is ${known.is}, not text.`, known.next) : null
}

function read(bytes: Uint8Array, encoding: string, name: string): Answer<Decoded> {
  try {
    return whole(new TextDecoder(encoding, { fatal: true }).decode(bytes), [], name)
  } catch {
    return failed(
      'mis-encoded',
      `${name} says it is ${encoding.toUpperCase()}, but is not.`,
      'Get the file again from where it was written, or save it anew as UTF-8.',
    )
  }
}

function whole(text: string, doubts: string[], name: string): Answer<Decoded> {
  if (text.replace(/[\s\uFEFF\u200B]/g, '') === '')
    return failed('empty', `${name} has no text in it.`, 'Choose another file.')
  const controls = Array.from(text).filter((sign) => isControl(sign.charCodeAt(0))).length
  if (controls > text.length / 50)
    return failed('binary', `${name} is not a text file.`, 'Choose a text, Word (.docx), HTML or story file.')
  const repaired = repairMojibake(text)
  return { ok: true, value: repaired ? { text: repaired.text, doubts: [...doubts, repaired.doubt] } : { text, doubts } }
}

function byMark(bytes: Uint8Array): { encoding: string, skip: number } | null {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', skip: 3 }
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', skip: 2 }
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', skip: 2 }
  return null
}

/** UTF-16 without a mark: in Latin text every second byte is zero. */
function utf16Pattern(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, 4096)
  const pairs = Math.floor(sample.length / 2)
  if (pairs < 2 || bytes.length % 2 !== 0) return null
  let even = 0
  let odd = 0
  for (let at = 0; at + 1 < sample.length; at += 2) {
    if (sample[at] === 0) even++
    if (sample[at + 1] === 0) odd++
  }
  if (odd > pairs * 0.5 && even < pairs * 0.05) return 'utf-16le'
  return even > pairs * 0.5 && odd < pairs * 0.05 ? 'utf-16be' : null
}

/** Signs that no text has. Escape and end-of-file are let through: old wire systems left them in. */
function isControl(code: number): boolean {
  return code < 9 || (code > 13 && code < 32 && code !== 0x1a && code !== 0x1b) || code === 0xfffe || code === 0xffff
}

/** Old systems fill the last block of a file with zeros. */
function withoutPadding(bytes: Uint8Array): Uint8Array {
  let end = bytes.length
  while (end > 0 && bytes[end - 1] === 0) end--
  return bytes.length - end <= 4096 && end > 0 ? bytes.subarray(0, end) : bytes
}

function looksBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 65_536)
  const controls = sample.filter(isControl).length
  return sample.includes(0) || controls > sample.length / 50
}

/** Counts the sequences beyond ASCII that are right and wrong as UTF-8. */
function utf8Evidence(bytes: Uint8Array): { right: number, wrong: number, firstWrong: number } {
  const found = { right: 0, wrong: 0, firstWrong: -1 }
  for (let at = 0; at < bytes.length;) {
    const length = sequenceLength(bytes, at)
    if (length === 0) {
      if (found.wrong++ === 0) found.firstWrong = at
      at++
    } else {
      if (length > 1) found.right++
      at += length
    }
  }
  return found
}

function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at]!
  if (lead < 0x80) return 1
  const length = lead >= 0xf0 && lead < 0xf5 ? 4 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xc2 && lead < 0xe0 ? 2 : 0
  for (let next = 1; next < length; next++) if ((bytes[at + next] ?? 0) >> 6 !== 2) return 0
  const second = bytes[at + 1] ?? 0
  if (
    (lead === 0xe0 && second < 0xa0) ||
    (lead === 0xed && second > 0x9f) ||
    (lead === 0xf0 && second < 0x90) ||
    (lead === 0xf4 && second > 0x8f)
  )
    return 0
  return length
}

export function failed(code: Failure['code'], message: string, next: string): { ok: false, failure: Failure } {
  return { ok: false, failure: { code, message, next } }
}
