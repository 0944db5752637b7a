import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A folder on a disk that is soon full. */
export interface SmallDisk {
  folder: string
  makeRoom(): void
  end(): void
}

/** Why there can be none here; null where there can. */
export const noSmallDisk = spawnSync('prlimit', ['--version']).status === 0 ? null : 'no prlimit on this machine'

/**
 * A disk of 512 KB where this user may mount one; elsewhere no file of this process may grow beyond that, which the
 * program meets as a disk that takes no more.
 */
export function smallDisk(): SmallDisk {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-small-'))
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=512k', 'none', folder]).status === 0
  if (!mounted) limitFiles('524288')
  return {
    folder,
    makeRoom: () => (mounted ? void execFileSync('mount', ['-o', 'remount,size=64m', folder]) : limitFiles('unlimited')),
    end() {
      if (mounted) execFileSync('umount', ['--lazy', folder])
      else limitFiles('unlimited')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function limitFiles(bytes: string): void {
  execFileSync('prlimit', ['--pid', `${process.pid}`, `--fsize=${bytes}:`])
}

/** Does something as a user who may not do everything, since nothing is forbidden to root. */
export async function asAnybody<T>(work: () => Promise<T>): Promise<T> {
  if (process.getuid?.() !== 0) return work()
  process.seteuid!(65534)
  try {
    return await work()
  } finally {
    process.seteuid!(0)
  }
}
