import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'

/** An answer to a request for a part of the page, for either host. */
export interface PagePart {
  status: number
  headers: Record<string, string>
  body: Uint8Array<ArrayBuffer>
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.words': 'application/octet-stream',
}

/** A path of the built page: plain names only, so that it cannot lead anywhere else. */
const partPath = /^\/(?:[\w-][\w.-]*\/)*[\w-][\w.-]*$/

/**
 * The built page's file at a URL path (`/` is the page itself), with the headers that shut the page in. Anything that is
 * not a plain path below `folder` with a known type is not found.
 */
export async function pagePart(folder: string, urlPath: string): Promise<PagePart> {
  const path = urlPath === '/' ? '/index.html' : urlPath
  const type = types[extname(path)]
  const found = type && partPath.test(path) ? await readFile(join(folder, path)).catch(() => null) : null
  if (!type || !found) return plain(404, 'There is nothing here.')
  if (path !== '/index.html') return { status: 200, headers: { ...pageHeaders(), 'content-type': type }, body: new Uint8Array(found) }
  const nonce = randomBytes(16).toString('base64')
  const html = found.toString('utf8').replace('<head>', `<head>\n    <meta name="csp-nonce" content="${nonce}" />`)
  return { status: 200, headers: { ...pageHeaders(nonce), 'content-type': type }, body: new TextEncoder().encode(html) }
}

/** An answer in words. */
export function plain(status: number, says: string): PagePart {
  const body = new TextEncoder().encode(`${says}\n`)
  return { status, headers: { ...pageHeaders(), 'content-type': 'text/plain; charset=utf-8' }, body }
}

/**
 * What the page may do, on every answer: run its own scripts, use its own styles and fonts, ask its own origin, and
 * nothing else. The nonce, new with each page, is for the two style elements that React Aria puts in (touch behaviour);
 * inline style attributes are not needed, since React sets styles through the DOM.
 */
export function pageHeaders(nonce?: string): Record<string, string> {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self'${nonce ? ` 'nonce-${nonce}'` : ''}`,
    "font-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ]
  return {
    'content-security-policy': policy.join('; '),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), microphone=(), geolocation=()',
    'cache-control': 'no-store',
  }
}
