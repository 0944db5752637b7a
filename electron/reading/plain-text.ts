import { decode } from './decode'
import { isZip } from './magic'
import { isPage, isSavedStory } from './read-copy-file'

/** The text of a file whose text is the very copy: neither a page, nor Word, nor a saved story. Null for those and for what cannot be read. */
export function plainText(name: string, bytes: Uint8Array): string | null {
  if (isZip(bytes)) return null
  const decoded = decode(bytes, name)
  if (!decoded.ok) return null
  const { text } = decoded.value
  return isPage(name, text) || isSavedStory(name, text) ? null : text
}
