/** Files that are known by their first bytes and are no copy: what they are, and what to do instead. */
const kinds: { bytes: number[], at?: number, is: string, next: string }[] = [
  { bytes: [0x25, 0x50, 0x44, 0x46], is: 'a PDF', next: 'Open it, copy its text and paste it here.' },
  {
    bytes: [0xd0, 0xcf, 0x11, 0xe0],
    is: 'an old Word or Office file (.doc)',
    next: 'Save it as .docx or as plain text and open that.',
  },
  {
    bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66],
    is: 'a rich text file (.rtf)',
    next: 'Save it as .docx or as plain text and open that.',
  },
  { bytes: [0x89, 0x50, 0x4e, 0x47], is: 'a picture (PNG)', next: 'Choose the file with the text.' },
  { bytes: [0xff, 0xd8, 0xff], is: 'a picture (JPEG)', next: 'Choose the file with the text.' },
  { bytes: [0x47, 0x49, 0x46, 0x38], is: 'a picture (GIF)', next: 'Choose the file with the text.' },
  { bytes: [0x52, 0x49, 0x46, 0x46], is: 'a sound, film or picture file', next: 'Choose the file with the text.' },
  { bytes: [0x66, 0x74, 0x79, 0x70], at: 4, is: 'a film or sound file', next: 'Choose the file with the text.' },
  { bytes: [0x49, 0x44, 0x33], is: 'a sound file (MP3)', next: 'Choose the file with the text.' },
  { bytes: [0x4f, 0x67, 0x67, 0x53], is: 'a sound or film file', next: 'Choose the file with the text.' },
  { bytes: [0x1f, 0x8b], is: 'a packed file (gzip)', next: 'Unpack it and open the text inside.' },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], is: 'a packed file (7z)', next: 'Unpack it and open the text inside.' },
  { bytes: [0x52, 0x61, 0x72, 0x21], is: 'a packed file (RAR)', next: 'Unpack it and open the text inside.' },
  { bytes: [0x4d, 0x5a, 0x90], is: 'a program', next: 'Choose the file with the text.' },
  { bytes: [0x7f, 0x45, 0x4c, 0x46], is: 'a program', next: 'Choose the file with the text.' },
  { bytes: [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65], is: 'a database', next: 'Choose the file with the text.' },
]

/** What a file that cannot be copy is, by its first bytes; null for everything else. */
export function knownBinary(bytes: Uint8Array): { is: string, next: string } | null {
  return kinds.find((kind) => kind.bytes.every((byte, index) => bytes[(kind.at ?? 0) + index] === byte)) ?? null
}

export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5)
}
