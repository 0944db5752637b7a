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
}

export interface BrowserHost {
  /** With the one-time token in it. */
  address: string
  close(): Promise<void>
}

/** A body may hold a file of copy (base64), whose own limit the reader keeps; beyond this nothing is even read. */
const largestBody = 80 * 1024 * 1024

/** Serves the page and the newsroom on 127.0.0.1. Rejects when the port is taken. */
export async function openBrowserHost(parts: BrowserHostParts): Promise<BrowserHost> {
  let guard: Guard
  const server = createServer((request, response) => {
    respond(request, response, guard, parts).catch((bug: unknown) => {
      parts.log(bug)
      if (!response.headersSent) send(response, plain(500, 'Dateline made a mistake of its own.'))
      else response.destroy()
    })
  })
  await listening(server, parts.port)
  const { port } = server.address() as AddressInfo
  guard = makeGuard(port)
  return {
    address: `http://127.0.0.1:${port}/?token=${guard.token}`,
    close: () => new Promise((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    }),
  }
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
  if (asked) return answerRequest(asked[1]!, request, response, parts.ask)
  if (method !== 'GET' && method !== 'HEAD') return send(response, plain(405, 'Pages are only read.'))
  send(response, await pagePart(parts.window, url.pathname), method === 'HEAD')
}

async function answerRequest(name: string, request: IncomingMessage, response: ServerResponse, ask: Ask): Promise<void> {
  if (request.method !== 'POST') return send(response, plain(405, 'Requests are posted.'))
  if (!/^application\/json\b/i.test(request.headers['content-type'] ?? '')) {
    return sendJson(response, 415, refused('bad-request', 'The request is not JSON.', 'Load the window again.'))
  }
  const body = await readBody(request)
  if (body === null) {
    response.setHeader('connection', 'close')
    return sendJson(response, 413, refused('too-large', 'This is larger than Dateline takes in one piece.', 'Take a smaller file.'))
  }
  let input: unknown
  try {
    input = JSON.parse(body.toString('utf8'))
  } catch {
    return sendJson(response, 400, refused('bad-request', 'The request is not JSON.', 'Load the window again.'))
  }
  sendJson(response, 200, await ask(name, input))
}

/** The whole body, or null when it is too large. */
async function readBody(request: IncomingMessage): Promise<Buffer | null> {
  if (Number(request.headers['content-length'] ?? 0) > largestBody) return null
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > largestBody) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
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
