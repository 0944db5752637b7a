/** The bytes of a text in UTF-8, without byte order mark. */
export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
