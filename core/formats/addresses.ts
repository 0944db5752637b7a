import { withoutForbidden } from './characters'

const schemes = new Set(['http', 'https', 'mailto', 'tel', 'ftp', 'urn'])

/**
 * An address as it may go into a wire file, with what RFC 3986 does not allow percent-encoded. Null for one that a
 * receiver must not follow (`javascript:`, `data:`, `file:` …) or cannot: one without a scheme is a place on the page
 * it was copied from.
 */
export function wireAddress(address: string): string | null {
  const text = encoded(address.trim())
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(text)?.[1]?.toLowerCase()
  if (!scheme || !schemes.has(scheme) || !shape.test(text)) return null
  return scheme.startsWith('http') && !/^https?:\/\/[^/?#]/i.test(text) ? null : text
}

/** RFC 3986: scheme, then an authority with an optional port, or a path; then query and fragment. */
const shape = /^[a-z][a-z0-9+.-]*:(\/\/([^/?#@:]*(:[^/?#@:]*)?@)?[^/?#@:]*(:\d*)?(\/[^?#]*)?|(?!\/\/)[^?#]+)(\?[^#]*)?(#[^#]*)?$/i

function encoded(address: string): string {
  return withoutForbidden(address)
    .replace(/%(?![0-9a-f]{2})/gi, '%25')
    .replace(/[^A-Za-z0-9\-._~:/?#@!$&'()*+,;=%]/gu, (character) => encodeURIComponent(character))
}
