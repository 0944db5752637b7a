import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Ask } from '../answer'
import type { Answer, Failure } from '../contract'
import { pageHeaders, pagePart, plain, type PagePart } from '../page'
import { makeGuard, type Guard } from './guard'

export interface BrowserHostParts {
  ask: Ask
  /** The built page. */
  window: string
  /** 0 for any port that is free. */
  port: number
  log(bug: unknown): void
  limits?: Limits
}

interface Limits {
  /** Bytes of a body. It may hold a file of copy (base64), whose own limit the reader keeps; beyond this nothing is kept. */
  body: number
  /** Milliseconds until a request has to be here whole. */
  request: number
  /** Milliseconds that requests under way have at closing. */
  closing: number
}

export interface BrowserHost {
  /** With the one-time token in it. */
  address: string
  close(): Promise<void>
}

const usualLimits: Limits = { body: 80 * 1024 * 1024, request: 60_000, closing: 3_000 }

/** Serves the page and the newsroom on 127.0.0.1. Rejects when the port is taken. */
export async function openBrowserHost(parts: BrowserHostParts): Promise<BrowserHost> {
  const { request, closing } = parts.limits ?? usualLimits
  const server = createServer({ requestTimeout: request, headersTimeout: request, connectionsCheckingInterval: Math.min(request, 5_000) })
  await listening(server, parts.port)
  const { port } = server.address() as AddressInfo
  const guard = makeGuard(port)
  server.on('request', (asked: IncomingMessage, response: ServerResponse) => {
    respond(asked, response, guard, parts).catch((error: unknown) => {
      // The other side is gone, or was too slow: there is nobody to answer.
      if (asked.destroyed && !asked.complete) return
      parts.log(error)
      if (!response.headersSent) send(response, plain(500, 'Dateline made a mistake of its own.'))
      else response.destroy()
    })
  })
  return {
    address: `http://127.0.0.1:${port}/?token=${guard.token}`,
    close: () => closed(server, closing),
  }
}

/** Takes nothing more, lets what is under way come to its end for as long as `patience` says, then cuts it off. */
function closed(server: Server, patience: number): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), patience)
    server.close(() => {
      clearTimeout(cut)
      resolve()
    })
  })
}

async function respond(request: IncomingMessage, response: ServerResponse, guard: Guard, parts: BrowserHostParts): Promise<void> {
  const method = request.method ?? ''
  const address = `http://127.0.0.1${request.url ?? '/'}`
  const url = request.url?.startsWith('/') && URL.canParse(address) ? new URL(address) : null
  if (!url) return send(response, plain(400, 'This is no address.'))
  const verdict = guard.judge({ method, token: url.searchParams.get('token'), headers: request.headers })
  if (verdict.let === 'out') return send(response, plain(verdict.status, verdict.says))
  if (verdict.let === 'in-with-cookie') {
    response.writeHead(303, { ...pageHeaders(), location: '/', 'set-cookie': verdict.cookie })
    response.end()
    return
  }
  const asked = /^\/api\/(\w+)$/.exec(url.pathname)
  if (asked) return answerRequest(asked[1]!, request, response, parts)
  if (method !== 'GET' && method !== 'HEAD') return send(response, plain(405, 'Pages are only read.'))
  send(response, await pagePart(parts.window, url.pathname), method === 'HEAD')
}

async function answerRequest(name: string, request: IncomingMessage, response: ServerResponse, parts: BrowserHostParts): Promise<void> {
  if (request.method !== 'POST') return send(response, plain(405, 'Requests are posted.'))
  if (!/^application\/json\b/i.test(request.headers['content-type'] ?? '')) {
    return sendJson(response, 415, refused('bad-request', 'The request is not JSON.', 'Load the window again.'))
  }
  const body = await readBody(request, (parts.limits ?? usualLimits).body)
  if (body === null) {
    return sendJson(response, 413, refused('too-large', 'This is larger than Dateline takes in one piece.', 'Take a smaller file.'))
  }
  let input: unknown
  try {
    input = JSON.parse(body.toString('utf8'))
  } catch {
    return sendJson(response, 400, refused('bad-request', 'The request is not JSON.', 'Load the window again.'))
  }
  sendJson(response, 200, await parts.ask(name, input))
}

/** The whole body, or null as soon as it is too large: what still comes is let go by, so that the answer is heard. */
function readBody(request: IncomingMessage, largest: number): Promise<Buffer | null> {
  const chunks: Buffer[] = []
  let size = Number(request.headers['content-length'] ?? 0)
  if (size > largest) {
    request.resume()
    return Promise.resolve(null)
  }
  size = 0
  return new Promise((resolve, reject) => {
    request.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size <= largest) chunks.push(chunk)
      else resolve(null)
    })
    request.once('end', () => resolve(Buffer.concat(chunks)))
    request.once('error', reject)
  })
}

function refused(code: Failure['code'], message: string, next: string): Answer<never> {
  return { ok: false, failure: { code, message, next } }
}

function sendJson(response: ServerResponse, status: number, answer: Answer<unknown>): void {
  const body = new TextEncoder().encode(JSON.stringify(answer))
  send(response, { status, headers: { ...pageHeaders(), 'content-type': 'application/json; charset=utf-8' }, body })
}

function send(response: ServerResponse, part: PagePart, headOnly = false): void {
  response.writeHead(part.status, { ...part.headers, 'content-length': part.body.length })
  response.end(headOnly ? undefined : part.body)
}

function listening(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject)
      resolve()
    })
  })
}
