import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openAtLastPort } from '../../../electron/browser-host/last-port'

let home: string
beforeEach(() => { home = mkdtempSync(join(tmpdir(), 'dateline-port-')) })
afterEach(() => rmSync(home, { recursive: true, force: true }))

const parts = { ask: () => Promise.resolve({ ok: true as const, value: null }), window: '/nowhere', log() {} }

/** Opens once, closes, and says at which port it was. */
async function portOfOneRun(): Promise<number> {
  const host = await openAtLastPort(parts, home)
  await host.close()
  return Number(new URL(host.address).port)
}

describe('openAtLastPort', () => {
  it('serves at the same port again', async () => {
    const first = await portOfOneRun()
    expect(await portOfOneRun()).toBe(first)
  })

  it('takes another port where another program has that one, and stays with it', async () => {
    const first = await portOfOneRun()
    const other = createServer().listen(first, '127.0.0.1')
    await once(other, 'listening')
    const second = await portOfOneRun()
    other.close()
    expect(second).not.toBe(first)
    expect(await portOfOneRun()).toBe(second)
  })

  it.each(['', 'http', '-1', '80', '99999'])('takes a free port where “%s” is remembered', async (remembered) => {
    writeFileSync(join(home, 'browser-port'), remembered)
    expect(await portOfOneRun()).toBeGreaterThan(1023)
  })

  it('serves where nothing can be remembered', async () => {
    rmSync(home, { recursive: true })
    writeFileSync(home, 'a file where the folder should be')
    expect(await portOfOneRun()).toBeGreaterThan(1023)
  })
})
