import { protocol } from 'electron'
import { pagePart, plain, type PagePart } from './page'

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

/** Serves the built page, and only that. Calls back once the page has its script and is busy reading it. */
export function servePage(folder: string, onRead: () => void): void {
  let isRead = false
  // Not `protocol.handle`, which has replaced it: that brings Node's fetch along and hands each file on as a stream, which
  // is a tenth of the time until the window is there (electron/electron#42612).
  protocol.registerBufferProtocol(scheme, (request, respond) => {
    const url = new URL(request.url)
    void answer(folder, request.method, url).then(({ status, headers, body }) => {
      respond({ statusCode: status, headers, mimeType: headers['content-type'], data: Buffer.from(body.buffer, body.byteOffset, body.length) })
      if (isRead || !url.pathname.endsWith('.js')) return
      isRead = true
      // After the styles and faces, which are asked for in the same breath.
      setTimeout(onRead, 25)
    })
  })
}

function answer(folder: string, method: string, url: URL): Promise<PagePart> {
  return url.host === 'app' && method === 'GET' ? pagePart(folder, url.pathname) : Promise.resolve(plain(404, 'There is nothing here.'))
}
