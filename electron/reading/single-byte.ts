import { soundsTurkish } from './turkish-or-western'

/** Encodings in which every byte is a character. ISO-8859-9 is read as Windows-1254, which holds it. */
export type SingleByte = 'windows-1252' | 'windows-1254' | 'macintosh'

export const singleByteNames: Record<SingleByte, string> = {
  'windows-1252': 'Western European (Windows-1252)',
  'windows-1254': 'Turkish (Windows-1254)',
  macintosh: 'Mac Roman',
}

/**
 * Guesses by evidence how a text that is no Unicode was encoded: quotation marks where quotation marks stand, letters
 * among letters, and what the six letters by which Turkish differs from Icelandic would make of their words.
 */
export function guessSingleByte(bytes: Uint8Array): SingleByte {
  const sample = bytes.length > 400_000 ? bytes.subarray(0, 400_000) : bytes
  const isTurkish = soundsTurkish(decodeSingleByte(sample, 'windows-1252'))
  const scores = (['windows-1252', 'windows-1254', 'macintosh'] as const).map((encoding) => ({
    encoding,
    score: score(decodeSingleByte(sample, encoding), encoding, isTurkish),
  }))
  return scores.reduce((best, next) => (next.score > best.score ? next : best)).encoding
}

const letters = /[àâäáãåæçèéêëìíîïñòóôöõøœùúûüßÀÂÄÁÃÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÖÕØŒÙÚÛÜ]/
const turkish = /[ığşİĞŞ]/
const icelandic = /[ýðþÝÐÞ]/

function score(text: string, encoding: SingleByte, isTurkish: boolean): number {
  let total = 0
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]!
    if (sign < '\u0080') continue
    const before = text[at - 1] ?? ' '
    const after = text[at + 1] ?? ' '
    const amongLetters = /\p{Alpha}/u.test(before) || /\p{Alpha}/u.test(after)
    const fits = amongLetters && !(/\p{Lower}/u.test(before) && /\p{Upper}/u.test(sign))
    if (encoding === 'windows-1254' && turkish.test(sign)) total += fits && isTurkish ? 2 : -1
    else if (icelandic.test(sign)) total += fits && !isTurkish ? 2 : -1
    else if (letters.test(sign)) total += fits ? 2 : -1
    else if (sign === '“' || sign === '‘') total += /[\s([“‘—–-]/.test(before) && /\S/.test(after) ? 3 : -2
    else if (sign === '”' || sign === '’')
      total +=
        /\S/.test(before) && (/[\s.,;:!?)\]”’—–-]/.test(after) || (sign === '’' && /\p{Alpha}/u.test(after))) ? 3 : -2
    else if (/[–—…]/.test(sign)) total += 1
    else if (/[€£§©®°«»½¼¡¿\u00a0]/.test(sign))
      total += amongLetters && /\p{Alpha}/u.test(before) && /\p{Alpha}/u.test(after) ? -2 : 0.5
    else total -= sign < '\u00a0' ? 5 : 2
  }
  return total + (encoding === 'windows-1252' ? 0.1 : 0)
}

/** The bytes of a text in a single-byte encoding, or null when it has a character that the encoding has not. */
export function encodeSingleByte(text: string, encoding: SingleByte): Uint8Array | null {
  const table = reverse(encoding)
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at++) {
    const byte = table.get(text[at]!)
    if (byte === undefined) return null
    bytes[at] = byte
  }
  return bytes
}

/**
 * The text of bytes in a single-byte encoding. Not left to TextDecoder: up to version 22 Node's reads windows-1252 as
 * ISO-8859-1, in which the quotation marks are control characters.
 */
export function decodeSingleByte(bytes: Uint8Array, encoding: SingleByte): string {
  const signs = characters[encoding]
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += 8192)
    parts.push(Array.from(bytes.subarray(at, at + 8192), (byte) => signs[byte]).join(''))
  return parts.join('')
}

const latin = Array.from({ length: 256 }, (_, byte) => String.fromCharCode(byte))
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const mac =
  'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ'

const characters: Record<SingleByte, string[]> = {
  'windows-1252': [...latin.slice(0, 0x80), ...windows, ...latin.slice(0xa0)],
  'windows-1254': [
    ...latin.slice(0, 0x80),
    ...windows.replace('Ž', '\u008e').replace('ž', '\u009e'),
    ...latin.slice(0xa0),
  ].map((sign) => ({ Ð: 'Ğ', Ý: 'İ', Þ: 'Ş', ð: 'ğ', ý: 'ı', þ: 'ş' })[sign] ?? sign),
  macintosh: [...latin.slice(0, 0x80), ...mac],
}

const tables = new Map<SingleByte, Map<string, number>>()

function reverse(encoding: SingleByte): Map<string, number> {
  let table = tables.get(encoding)
  if (!table) {
    table = new Map(characters[encoding].map((sign, byte) => [sign, byte]))
    tables.set(encoding, table)
  }
  return table
}
