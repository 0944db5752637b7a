import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { once } from 'node:events'
import { Agent, request } from 'node:http'
import { connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowserHost, type BrowserHost } from '../../../electron/browser-host/server'

let folder: string
let host: BrowserHost
let address: URL
let cookie: string
const bugs: unknown[] = []

interface Reply { status: number, headers: Record<string, string | string[] | undefined>, body: string }

/** A request as a browser or an attacker would send it: every header is ours to choose. */
function ask(path: string, { method = 'GET', headers = {}, body }: { method?: string, headers?: Record<string, string>, body?: string } = {}): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port: address.port, path, method, headers: { host: address.host, ...headers } }, (reply) => {
      let text = ''
      reply.setEncoding('utf8')
      reply.on('data', (chunk: string) => { text += chunk })
      reply.on('end', () => resolve({ status: reply.statusCode!, headers: reply.headers, body: text }))
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

function post(name: string, input: unknown, headers: Record<string, string> = {}): Promise<Reply> {
  return ask(`/api/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: address.origin, cookie, ...headers },
    body: typeof input === 'string' ? input : JSON.stringify(input),
  })
}

/** Opens a connection of its own and sends the beginning of a request, then nothing more. */
async function halfARequest({ to = address, origin = to.origin, own = cookie }: { to?: URL, origin?: string, own?: string } = {}): Promise<Socket> {
  const socket = connect(Number(to.port), '127.0.0.1')
  await once(socket, 'connect')
  socket.write([
    'POST /api/start HTTP/1.1', `Host: ${to.host}`, `Origin: ${origin}`, `Cookie: ${own}`,
    'Content-Type: application/json', 'Content-Length: 100', '', '{"half": ',
  ].join('\r\n'))
  return socket
}

async function firstOf(socket: Socket): Promise<string> {
  const [chunk] = await once(socket, 'data') as [Buffer]
  return String(chunk)
}

async function allOf(socket: Socket): Promise<string> {
  let text = ''
  socket.on('data', (chunk: Buffer) => { text += chunk })
  await once(socket, 'close')
  return text
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-host-'))
  mkdirSync(join(folder, 'window', 'assets'), { recursive: true })
  writeFileSync(join(folder, 'window', 'index.html'), '<!doctype html><html><head></head><body></body></html>')
  writeFileSync(join(folder, 'window', 'assets', 'index.js'), 'run()')
  writeFileSync(join(folder, 'window', 'assets', 'notes.txt'), 'not served')
  writeFileSync(join(folder, 'secret.js'), 'secret')
  host = await openBrowserHost({
    window: join(folder, 'window'),
    port: 0,
    log: (bug) => bugs.push(bug),
    limits: { body: 1_000_000, request: 60_000, closing: 60_000 },
    async ask(name, input) {
      if (name === 'breaks') throw new Error('a bug')
      return { ok: true, value: [name, input] }
    },
  })
  address = new URL(host.address)
})

afterAll(async () => {
  await host.close()
  rmSync(folder, { recursive: true, force: true })
})

describe('the token', () => {
  it('is needed', async () => {
    expect(await ask('/')).toMatchObject({ status: 401, body: expect.stringContaining('the address that it printed') })
    expect(await ask('/?token=guessed')).toMatchObject({ status: 403 })
  })

  it('is not used up by whoever only looks at the address', async () => {
    for (const method of ['HEAD', 'POST', 'OPTIONS']) expect((await ask(address.pathname + address.search, { method })).status).toBe(405)
  })

  it('is not taken from a page of another site that leads here', async () => {
    const headers = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' }
    expect((await ask(address.pathname + address.search, { headers })).status).toBe(403)
  })

  it('becomes a cookie that no script reads and no other site sends, and leaves the address', async () => {
    const reply = await ask(address.pathname + address.search)
    expect(reply).toMatchObject({ status: 303, headers: { location: '/' } })
    const [given] = reply.headers['set-cookie'] as string[]
    expect(given).toMatch(/; HttpOnly; SameSite=Strict; Path=\/$/)
    cookie = given!.split(';')[0]!
    expect((await ask('/', { headers: { cookie } })).status).toBe(200)
  })

  it('is dead afterwards, and says so', async () => {
    const reply = await ask(address.pathname + address.search)
    expect(reply).toMatchObject({ status: 403, body: expect.stringContaining('This address has been used') })
    expect(reply.headers['set-cookie']).toBeUndefined()
  })
})

describe('a request', () => {
  const refused: [title: string, headers: Record<string, string>, status: number][] = [
    ['under another site’s name for 127.0.0.1', { host: 'dateline.example:80', origin: 'http://dateline.example:80' }, 421],
    ['with our name in front of another', { host: `127.0.0.1.example.org` }, 421],
    ['under another name for 127.0.0.1', { host: 'dateline.example:80' }, 421],
    ['for another port', { host: '127.0.0.1:1' }, 421],
    ['of a page of another origin', { origin: 'https://example.org' }, 403],
    ['of a sandboxed page', { origin: 'null' }, 403],
    ['of another site', { 'sec-fetch-site': 'cross-site' }, 403],
    ['of another port of this machine', { 'sec-fetch-site': 'same-site' }, 403],
    ['without the cookie', { cookie: '' }, 401],
    ['with a cookie that is wrong', { cookie: 'dateline=guess' }, 401],
    ['with an empty cookie of the right name', { cookie: 'dateline-PORT=' }, 401],
    ['with the token for a cookie', { cookie: 'dateline-PORT=TOKEN' }, 401],
    ['from a page of the same machine over https', { origin: 'https://127.0.0.1:PORT' }, 403],
  ]

  it.each(refused)('%s is refused', async (_title, headers, status) => {
    const filled = Object.entries(headers).map(([name, value]) => (
      [name, value.replace('PORT', address.port).replace('TOKEN', address.searchParams.get('token')!)]
    ))
    const reply = await post('start', {}, Object.fromEntries(filled) as Record<string, string>)
    expect(reply.status).toBe(status)
    expect(reply.headers['set-cookie']).toBeUndefined()
  })

  it('that does not say where it comes from is refused', async () => {
    const headers = { 'content-type': 'application/json', cookie }
    expect((await ask('/api/start', { method: 'POST', headers, body: '{}' })).status).toBe(403)
  })

  it('of our own page is answered', async () => {
    const reply = await post('start', { a: 1 }, { 'sec-fetch-site': 'same-origin' })
    expect(reply.status).toBe(200)
    expect(JSON.parse(reply.body)).toEqual({ ok: true, value: ['start', { a: 1 }] })
  })

  it('that is no JSON, or no POST, is refused', async () => {
    expect((await post('start', '{')).status).toBe(400)
    expect((await post('start', '{}', { 'content-type': 'text/plain' })).status).toBe(415)
    expect((await ask('/api/start', { headers: { cookie } })).status).toBe(405)
  })

  it.each([['says so beforehand', { 'content-length': '1000001' }], ['does not', { 'transfer-encoding': 'chunked' }]])(
    'that is too large, and %s, is answered in words and not kept', async (_title, headers) => {
      const reply = await post('start', ' '.repeat(1_000_001), headers)
      expect(reply.status).toBe(413)
      expect(JSON.parse(reply.body)).toMatchObject({ ok: false, failure: { code: 'too-large' } })
    })

  it('that is as large as may be is answered', async () => {
    expect((await post('start', JSON.stringify('x'.repeat(999_998)))).status).toBe(200)
  })

  it('that does not come to its end is ended, and is no bug', async () => {
    const hasty = await openBrowserHost({
      window: folder, port: 0, log: (bug) => bugs.push(bug), ask: async () => ({ ok: true, value: 'too early' }),
      limits: { body: 1000, request: 200, closing: 0 },
    })
    const to = new URL(hasty.address)
    const given = (await fetch(to, { redirect: 'manual' })).headers.getSetCookie()[0]!.split(';')[0]!
    expect(await allOf(await halfARequest({ to, own: given }))).toMatch(/^HTTP\/1\.1 408 /)
    await hasty.close()
    expect(bugs).toEqual([])
  })

  it('whose sender has gone is no bug', async () => {
    const socket = await halfARequest()
    socket.destroy()
    expect((await post('start', {})).status).toBe(200)
    expect(bugs).toEqual([])
  })

  it('of another site is not even read when it is as slow as it likes', async () => {
    const socket = await halfARequest({ origin: 'https://example.org' })
    expect(await firstOf(socket)).toMatch(/^HTTP\/1\.1 403 /)
    socket.destroy()
  })

  it('that meets a bug gets no stack', async () => {
    const reply = await post('breaks', {})
    expect(reply).toMatchObject({ status: 500, body: 'Dateline made a mistake of its own.\n' })
    expect(bugs).toHaveLength(1)
  })
})

describe('the page', () => {
  it('comes with a policy that lets it run only itself, and a nonce that is new each time', async () => {
    const [first, second] = await Promise.all([ask('/', { headers: { cookie } }), ask('/', { headers: { cookie } })])
    const policy = String(first!.headers['content-security-policy'])
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self' 'nonce-")
    expect(policy).not.toContain('unsafe')
    expect(first!.body).toContain(/nonce-([^']+)/.exec(policy)![1])
    expect(second!.headers['content-security-policy']).not.toBe(policy)
  })

  it('has its parts with their types', async () => {
    const reply = await ask('/assets/index.js', { headers: { cookie } })
    expect(reply).toMatchObject({ status: 200, body: 'run()', headers: { 'content-type': 'text/javascript; charset=utf-8', 'x-content-type-options': 'nosniff' } })
  })

  it.each(['/../secret.js', '/assets/../../secret.js', '/%2e%2e/secret.js', '/assets/%2e%2e%2f%2e%2e%2fsecret.js', '/assets/..%5c..%5csecret.js', '/assets', '/assets/notes.txt', '/.hidden.js', '//secret.js'])(
    'has nothing at %s', async (path) => {
      const reply = await ask(path, { headers: { cookie } })
      expect(reply.body).not.toBe('secret')
      expect([404, 400]).toContain(reply.status)
    })
})

describe('closing', () => {
  let other: BrowserHost
  let asked: () => void
  let answer: () => void
  const isAsked = new Promise<void>((resolve) => { asked = resolve })
  const mayAnswer = new Promise<void>((resolve) => { answer = resolve })

  beforeAll(async () => {
    other = await openBrowserHost({
      window: folder,
      port: 0,
      log: (bug) => bugs.push(bug),
      limits: { body: 1000, request: 60_000, closing: 60_000 },
      async ask() {
        asked()
        await mayAnswer
        return { ok: true, value: 'kept' }
      },
    })
  })

  it('lets a request that is under way be answered, and does not wait for connections that are only kept open', async () => {
    const { origin, host: name, port, pathname, search } = new URL(other.address)
    const agent = new Agent({ keepAlive: true })
    const send = (path: string, method: string, headers: Record<string, string>): Promise<Reply> => new Promise((resolve, reject) => {
      const sent = request({ host: '127.0.0.1', port, path, method, agent, headers: { host: name, origin, 'content-type': 'application/json', ...headers } }, (reply) => {
        let body = ''
        reply.on('data', (chunk: Buffer) => { body += chunk })
        reply.on('end', () => resolve({ status: reply.statusCode!, headers: reply.headers, body }))
      })
      sent.on('error', reject)
      sent.end(method === 'POST' ? '{}' : undefined)
    })
    const first = await send(pathname + search, 'GET', {})
    const own = String(first.headers['set-cookie']).split(';')[0]!
    const saving = send('/api/saveStory', 'POST', { cookie: own })
    await isAsked
    const closing = other.close()
    await expect(send('/', 'GET', { cookie: own })).rejects.toThrow()
    answer()
    expect(await saving).toMatchObject({ status: 200, body: '{"ok":true,"value":"kept"}' })
    await closing
    agent.destroy()
  })
})
