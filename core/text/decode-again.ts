/** What Windows has at 0x80 to 0x9F, where Latin-1 has controls; a hole keeps its control. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** The byte that was taken for this character, or null when it is none of the Western code page. */
function byteOf(character: string): number | null {
  const at = windows.indexOf(character)
  if (at >= 0) return 0x80 + at
  const code = character.charCodeAt(0)
  return code < 0x100 ? code : null
}

/**
 * The character whose UTF-8 bytes were read as Windows characters: `’` for `â€™`, `ş` for `ÅŸ`. Null for text that is
 * nothing of the kind.
 */
export function decodeAgain(garbled: string): string | null {
  const bytes: number[] = []
  for (const character of garbled) {
    const byte = byteOf(character)
    if (byte === null) return null
    bytes.push(byte)
  }
  const [lead = 0, ...rest] = bytes
  const length = lead >= 0xf0 && lead < 0xf5 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 && lead < 0xe0 ? 2 : 0
  if (length === 0 || length !== bytes.length || rest.some((byte) => byte < 0x80 || byte > 0xbf)) return null
  const code = rest.reduce((value, byte) => value * 64 + (byte & 0x3f), lead & (0xff >> (length + 1)))
  const least = [0, 0, 0x80, 0x800, 0x10000][length]!
  const isSurrogate = code >= 0xd800 && code < 0xe000
  return code < least || code > 0x10ffff || isSurrogate ? null : String.fromCodePoint(code)
}
