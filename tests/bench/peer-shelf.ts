import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { copyFile, mkdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)
const shelf = join(tmpdir(), 'dateline-bench-peers')

/** A checker of others that is ready to be measured. */
export interface Peer {
  name: string
  /** Findings in a text. */
  check(text: string): Promise<number> | number
  /** Arguments for Node, to check a file in a new process. */
  cold(file: string): string[]
}

/** What peers.mjs has. */
interface Peers {
  peers: Record<string, { packages: string[], make(): Promise<Peer['check']> }>
}

/**
 * Installs the peers outside of the project, each in a folder of its own that stays for the next time, and loads them.
 * `load` is Node's own import. One that cannot be had is said, and left out.
 */
export async function readyPeers(load: (url: string) => Promise<unknown>): Promise<Peer[]> {
  const ready: Peer[] = []
  const { peers } = await load(join(import.meta.dirname, 'peers.mjs')) as Peers
  for (const [name, { packages }] of Object.entries(peers)) {
    const folder = join(shelf, name)
    try {
      await install(folder, packages)
      const module = await load(join(folder, 'peers.mjs')) as Peers
      const check = await module.peers[name]!.make()
      ready.push({ name, check, cold: (file) => [join(folder, 'peers.mjs'), name, file] })
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
