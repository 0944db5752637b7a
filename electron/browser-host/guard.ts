import { randomBytes, timingSafeEqual } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'

/** What a request shows of itself. */
export interface Caller {
  method: string
  /** The one-time token of the address, when there is one. */
  token: string | null
  headers: IncomingHttpHeaders
}

export type Verdict =
  | { let: 'in' }
  /** The token was right: hand over the cookie, then to the page without the token in its address. */
  | { let: 'in-with-cookie', cookie: string }
  | { let: 'out', status: number, says: string }

export interface Guard {
  /** Goes into the address that is printed; good for one use. */
  token: string
  judge(caller: Caller): Verdict
}

/**
 * Lets in the one browser that was given the address, and nobody else: not another page in it, not a name that somebody
 * points at 127.0.0.1, not another user of this machine.
 */
export function makeGuard(port: number): Guard {
  const token = secret()
  const session = secret()
  const cookieName = `dateline-${port}`
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`]
  let used = false

  return {
    token,
    judge(caller) {
      const { headers } = caller
      const host = headers.host ?? ''
      if (!hosts.includes(host)) return out(421, 'Dateline answers to 127.0.0.1 only.')
      if (headers.origin !== undefined && headers.origin !== `http://${host}`) {
        return out(403, 'This request comes from another page.')
      }
      if (isForeign(caller)) return out(403, 'This request comes from another site.')
      if (caller.token !== null) return caller.method === 'GET' ? withToken(caller.token) : out(405, 'The address is only opened.')
      if (!same(cookie(headers.cookie, cookieName), session)) {
        return out(401, 'Open Dateline by the address that it printed when it started.')
      }
      if (caller.method === 'POST' && headers.origin === undefined) return out(403, 'This request does not say where it comes from.')
      return { let: 'in' }
    },
  }

  function withToken(given: string): Verdict {
    if (!same(given, token)) return out(403, 'This address does not belong to this run of Dateline.')
    if (used) {
      return out(403, `This address has been used: it is good for one browser, once. There Dateline is at http://${hosts[0]}/ now; `
        + 'for another browser start it again.')
    }
    used = true
    return { let: 'in-with-cookie', cookie: `${cookieName}=${session}; HttpOnly; SameSite=Strict; Path=/` }
  }
}

/** A page of another site asks, or leads here. An address that is typed or opened by another program is `none`. */
function isForeign({ headers }: Caller): boolean {
  const site = headers['sec-fetch-site']
  return site !== undefined && site !== 'same-origin' && site !== 'none'
}

function out(status: number, says: string): Verdict {
  return { let: 'out', status, says }
}

function secret(): string {
  return randomBytes(32).toString('base64url')
}

function same(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)]
  return left.length === right.length && timingSafeEqual(left, right)
}

function cookie(header: string | undefined, name: string): string {
  const found = header?.split(';').map((each) => each.trim()).find((each) => each.startsWith(`${name}=`))
  return found?.slice(name.length + 1) ?? ''
}
