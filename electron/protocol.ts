import { protocol } from 'electron'
import { pagePart, plain } from './page'

const scheme = 'dateline'

/** Where the window's page is, and the only place it may be. */
export const pageOrigin = `${scheme}://app`
export const pageAddress = `${pageOrigin}/`

/** Before the app is ready: the scheme counts as a secure origin of its own, with the rules of the web. */
export function declareProtocol(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } as const },
  ])
}

/** Serves the built page, and only that. */
export function servePage(folder: string): void {
  protocol.handle(scheme, async (request) => {
    const url = new URL(request.url)
    const part = url.host === 'app' && request.method === 'GET'
      ? await pagePart(folder, url.pathname)
      : plain(404, 'There is nothing here.')
    return new Response(part.body, { status: part.status, headers: part.headers })
  })
}
