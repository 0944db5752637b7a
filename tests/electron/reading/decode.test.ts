import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { decode } from '../../../electron/reading/decode'
import { decodeSingleByte, encodeSingleByte, type SingleByte } from '../../../electron/reading/single-byte'

const english = 'Stoltenberg said: “We agreed – and we won’t yield.”\nThe café’s owner paid £5.\n'
const turkish = 'İstanbul ve Ağrı’da “sıcak” bir gün için uyarı: şiddetli yağış, çığ tehlikesi.\n'
const german = 'Der Außenminister sagte: „Wir müssen über Österreich reden.“ Das wäre schön.\n'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const bytesOf = (...bytes: number[]): Uint8Array => Uint8Array.from(bytes)

function utf16(text: string, littleEndian: boolean, mark: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer((text.length + (mark ? 1 : 0)) * 2))
  const all = (mark ? '\uFEFF' : '') + text
  for (let at = 0; at < all.length; at++) view.setUint16(at * 2, all.charCodeAt(at), littleEndian)
  return new Uint8Array(view.buffer)
}

const single = (text: string, encoding: SingleByte): Uint8Array => encodeSingleByte(text, encoding)!

function text(bytes: Uint8Array): string {
  const read = decode(bytes, 'copy.txt')
  return read.ok ? read.value.text : `failed: ${read.failure.code}`
}

describe('decode', () => {
  it.each<[string, Uint8Array, string]>([
    ['UTF-8', utf8(turkish), turkish],
    ['UTF-8 with a mark', bytesOf(0xef, 0xbb, 0xbf, ...utf8(turkish)), turkish],
    ['UTF-16 LE with a mark', utf16(turkish, true, true), turkish],
    ['UTF-16 BE with a mark', utf16(turkish, false, true), turkish],
    ['UTF-16 LE without a mark', utf16(english, true, false), english],
    ['UTF-16 BE without a mark', utf16(english, false, false), english],
    ['Windows-1252', single(english, 'windows-1252'), english],
    ['Windows-1252, German', single(german, 'windows-1252'), german],
    ['Windows-1254', single(turkish, 'windows-1254'), turkish],
    ['ISO-8859-9', single(turkish.replace(/[’“”]/g, "'"), 'windows-1254'), turkish.replace(/[’“”]/g, "'")],
    ['MacRoman', single(english, 'macintosh'), english],
    [
      'MacRoman, quotation marks only',
      single('“We agreed,” he said. “It’s done.”', 'macintosh'),
      '“We agreed,” he said. “It’s done.”',
    ],
    ['MacRoman, German', single(german.replace(/[„“]/g, '"'), 'macintosh'), german.replace(/[„“]/g, '"')],
    ['MacRoman, a dash between words', single('A part – calling it art – was lost.', 'macintosh'), 'A part – calling it art – was lost.'],
    ['ASCII', utf8('Plain text.'), 'Plain text.'],
    ['zeros that fill the last block of an old file', bytesOf(...utf8('Plain text.'), 0, 0, 0), 'Plain text.'],
  ])('reads %s', (_, bytes, expected) => {
    expect(text(bytes)).toBe(expected)
  })

  it('says so when it guessed, and not when it knew', () => {
    const guessed = decode(single(turkish, 'windows-1254'), 'copy.txt')
    expect(guessed.ok && guessed.value.doubts).toEqual([
      'Read as Turkish (Windows-1254): the file does not name its encoding. Look at accents and quotation marks.',
    ])
    const known = decode(utf8(turkish), 'copy.txt')
    expect(known.ok && known.value.doubts).toEqual([])
  })

  it.each<[string, string, string]>([
    ['UTF-8 read as Windows-1252', 'Heâ€™s in the cafÃ©, â€œfineâ€\u009d.', 'He’s in the café, “fine”.'],
    [
      'UTF-8 read as Windows-1254',
      decodeSingleByte(utf8('Şiddetli yağış için uyarı'), 'windows-1254'),
      'Şiddetli yağış için uyarı',
    ],
    [
      'Turkish read as Western European',
      'Anadolu Ajansý Ýstanbul’da bir açýklama için',
      'Anadolu Ajansı İstanbul’da bir açıklama için',
    ],
  ])('puts right a whole text that had been garbled: %s', (_, garbled, expected) => {
    const read = decode(utf8(garbled), 'copy.txt')
    expect(read.ok && read.value.text).toBe(expected)
    expect(read.ok && read.value.doubts).toHaveLength(1)
  })

  it.each(['He said “yes” in the cafâ€™s garden.', 'Sigurður Þórðarson frá Íslandi ræddi við Ýmir.', 'Â'])(
    'leaves a text alone that does not agree: %s',
    (given) => {
      expect(text(utf8(given))).toBe(given)
    },
  )

  it.each<[string, Uint8Array, string, RegExp]>([
    ['nothing', bytesOf(), 'empty', /empty/],
    ['only spaces', utf8(' \n\t \n'), 'empty', /no text/],
    ['a PDF', utf8('%PDF-1.7 …'), 'binary', /PDF/],
    ['a picture', bytesOf(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), 'binary', /picture/],
    ['an old Word file', bytesOf(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1), 'binary', /\.doc/],
    ['rich text', utf8('{\\rtf1 text}'), 'binary', /rtf/],
    ['zeros among text', bytesOf(...utf8('text'), 0, 0, 0, ...utf8('more'), 1, 2, 3), 'binary', /not a text/],
    [
      'random bytes',
      Uint8Array.from({ length: 3000 }, (_, at) => (at * 7919 + 13 * at * at) % 256),
      'binary',
      /not a text/,
    ],
    ['damaged UTF-8', bytesOf(...utf8(turkish), 0xc3, 0x28, ...utf8(turkish)), 'mis-encoded', /line 2/],
    ['UTF-16 that is cut', bytesOf(0xff, 0xfe, 0x41), 'mis-encoded', /UTF-16LE/],
    ['20 MB and more', new Uint8Array(20 * 1024 * 1024 + 1), 'too-large', /20 MB/],
  ])('refuses %s with a sentence and a next step', (_, bytes, code, message) => {
    const read = decode(bytes, 'copy.txt')
    expect(read.ok).toBe(false)
    if (read.ok) return
    expect(read.failure.code).toBe(code)
    expect(read.failure.message).toMatch(message)
    expect(read.failure.message).toMatch(/^copy\.txt .*\.$/)
    expect(read.failure.next).toMatch(/\.$/)
  })

  it('gives back any text written as UTF-8, unless it is empty or garbled', () => {
    const latin = fc.string({ unit: fc.constantFrom(...'aeiouş ğıİ“”’.,\nтест漢字'), minLength: 1 })
    fc.assert(
      fc.property(
        latin.filter((given) => given.trim() !== ''),
        (given) => {
          expect(text(utf8(given))).toBe(given)
        },
      ),
    )
  })

  it('has the tables that the platform has', () => {
    const all = Uint8Array.from({ length: 256 }, (_, byte) => byte)
    expect(decodeSingleByte(all, 'macintosh')).toBe(new TextDecoder('macintosh').decode(all))
    expect(decodeSingleByte(all, 'windows-1254')).toBe(new TextDecoder('windows-1254').decode(all))
  })

  it('never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(() => decode(bytes, 'copy.txt')).not.toThrow()
      }),
    )
  })
})
