import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { answering } from './answer'
import { openAtLastPort } from './browser-host/last-port'
import { openBrowserHost } from './browser-host/server'
import { errorCode } from './failed'
import { handlers } from './handlers/handlers'
import { homeFolder } from './home'
import { newsroomDesk } from './newsroom-desk'
import { programFolder } from './version'

/** The browser host: `node serve.cjs [FILE] [--port N]`, by itself at the port of the last time. Prints the address to open, and serves until it is stopped. */
async function serve(): Promise<void> {
  const { file, port } = readArguments()
  const desk = newsroomDesk('browser', null, file)
  const parts = {
    ask: answering(handlers, desk, console.error),
    window: join(programFolder, 'out', 'window'),
    log: console.error,
  }
  const host = await (port === 0 ? openAtLastPort(parts, homeFolder()) : openBrowserHost({ ...parts, port }))
  console.log(`Dateline is at ${host.address}`)
  console.log('The address is good for one browser. Ctrl+C ends.')
  const end = async (): Promise<void> => {
    await host.close()
    await desk.store.close()
    process.exit(0)
  }
  process.once('SIGINT', () => void end())
  process.once('SIGTERM', () => void end())
}

function readArguments(): { file: string | null, port: number } {
  const { values, positionals } = parseArgs({ options: { port: { type: 'string', default: '0' } }, allowPositionals: true })
  const port = Number(values.port)
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Error(`--port is a number up to 65535, not “${values.port}”`)
  return { file: positionals[0] ?? null, port }
}

const whyNot: Record<string, string> = {
  EADDRINUSE: 'that port is taken; leave --port out for one that is free',
  EACCES: 'you have no right to that port; one above 1023 is for everybody',
}

serve().catch((error: unknown) => {
  console.error(`Dateline could not start: ${whyNot[errorCode(error)] ?? (error instanceof Error ? error.message : String(error))}.`)
  process.exit(2)
})
