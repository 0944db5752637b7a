import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { copyFile, mkdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { Worker } from 'node:worker_threads'

const run = promisify(execFile)
const shelf = join(tmpdir(), 'dateline-bench-peers')

/** A checker of others that is ready to be measured. */
export interface Peer {
  name: string
  /** Milliseconds for checking these texts. */
  time(texts: readonly string[]): Promise<number>
  /** Arguments for Node, to check a file in a new process. */
  cold(file: string): string[]
}

/** What peers.mjs has. */
interface Peers {
  peers: Record<string, { packages: string[] }>
}

/**
 * Installs the peers outside of the project, each in a folder of its own that stays for the next time, and starts them, each
 * in a worker: with a heap of its own, as where it is used, so that none pays for the garbage of another.
 * `load` is Node's own import. One that cannot be had is said, and left out.
 */
export async function readyPeers(load: (url: string) => Promise<unknown>): Promise<Peer[]> {
  const ready: Peer[] = []
  const { peers } = await load(join(import.meta.dirname, 'peers.mjs')) as Peers
  for (const [name, { packages }] of Object.entries(peers)) {
    const folder = join(shelf, name)
    try {
      await install(folder, packages)
      const worker = new Worker(join(folder, 'peers.mjs'), { workerData: name })
      worker.unref()
      await once(worker, 'message')
      const time = async (texts: readonly string[]): Promise<number> => {
        worker.postMessage(texts)
        const [milliseconds] = await once(worker, 'message') as [number]
        return milliseconds
      }
      ready.push({ name, time, cold: (file) => [join(folder, 'peers.mjs'), name, file] })
    } catch (error) {
      console.log(`${name}: not measured, ${String((error as Error).message).split('\n')[0]}`)
    }
  }
  return ready
}

async function install(folder: string, packages: readonly string[]): Promise<void> {
  await mkdir(folder, { recursive: true })
  await copyFile(join(import.meta.dirname, 'peers.mjs'), join(folder, 'peers.mjs'))
  const done = join(folder, `${packages.join(' ').replace(/[^\w. -]/g, '_')}.done`)
  if (existsSync(done)) return
  await writeFile(join(folder, 'package.json'), '{ "private": true, "type": "module" }')
  await run('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', ...packages], { cwd: folder, timeout: 300_000 })
  await writeFile(done, '')
}
