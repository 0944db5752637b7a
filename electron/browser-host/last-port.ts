import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { errorCode } from '../failed'
import { openBrowserHost, type BrowserHost, type BrowserHostParts } from './server'

/**
 * Serves at the port of the last time, so that a window that was left open finds its newsroom again; at any free port
 * when another program has that one by now, or when this is the first time. `home` is where the port is remembered.
 */
export async function openAtLastPort(parts: Omit<BrowserHostParts, 'port'>, home: string): Promise<BrowserHost> {
  const host = await atPort(parts, lastPort(home))
  remember(home, new URL(host.address).port)
  return host
}

async function atPort(parts: Omit<BrowserHostParts, 'port'>, port: number): Promise<BrowserHost> {
  try {
    return await openBrowserHost({ ...parts, port })
  } catch (error) {
    if (port === 0 || !['EADDRINUSE', 'EACCES'].includes(errorCode(error))) throw error
    return openBrowserHost({ ...parts, port: 0 })
  }
}

/** 0 when there was no last time, or when what is remembered is no port. */
function lastPort(home: string): number {
  try {
    const port = Number(readFileSync(fileIn(home), 'utf8'))
    return Number.isInteger(port) && port > 1023 && port <= 65535 ? port : 0
  } catch {
    return 0
  }
}

/** A folder that cannot be written to costs the same port the next time, and nothing else. */
function remember(home: string, port: string): void {
  try {
    mkdirSync(home, { recursive: true })
    writeFileSync(fileIn(home), `${port}\n`)
  } catch {
    return
  }
}

function fileIn(home: string): string {
  return join(home, 'browser-port')
}
