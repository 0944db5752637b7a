import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { Worker, isMainThread, parentPort, workerData } from 'node:worker_threads'
import { Failed } from '../failed'
import type { CheckOptions, Outcome } from './check'

/** From so many files on a thread of its own is made sooner than the files are checked. */
const worthIt = 24

interface Share {
  files: readonly string[]
  options: CheckOptions
}

/** What crosses from one thread to the other: of a failure its record, since a class does not survive it. */
type Crossing = { checked: NonNullable<Outcome['checked']> } | { failure: Failed['failure'] }

/**
 * The outcomes of files, in their order: checked here when they are few, and shared out among the processors when they are
 * many. Standard input can only be read here.
 */
export async function sharedOut(files: readonly string[], options: CheckOptions, here: () => Promise<Outcome[]>): Promise<Outcome[]> {
  const threads = Math.min(availableParallelism(), Math.floor(files.length / worthIt))
  if (threads < 2 || files.includes('-')) return here()
  const shares = Array.from({ length: threads }, (_none, n) => files.filter((_file, index) => index % threads === n))
  const found = await Promise.all(shares.map((share) => inThread({ files: share, options })))
  return files.map((_file, index) => found[index % threads]![Math.floor(index / threads)]!)
}

function inThread(share: Share): Promise<Outcome[]> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(join(__dirname, 'cli.cjs'), { workerData: share })
    thread.once('message', (crossed: Crossing[]) => resolve(crossed.map((one) => (
      'failure' in one ? { failure: new Failed(one.failure) } : one
    ))))
    thread.once('error', reject)
    thread.once('exit', (code) => { if (code !== 0) reject(new Error(`A thread ended with ${code}`)) })
  })
}

/** Whether this is such a thread: then its share is its whole work. */
export const isShare = !isMainThread

/** Does the share of this thread and hands over the outcomes. A bug ends the thread, and with it the program. */
export async function doShare(check: (files: readonly string[], options: CheckOptions) => Promise<Outcome[]>): Promise<void> {
  const { files, options } = workerData as Share
  const outcomes = await check(files, options)
  parentPort!.postMessage(outcomes.map(({ checked, failure }): Crossing => {
    if (checked) return { checked }
    if (failure instanceof Failed) return { failure: failure.failure }
    throw failure
  }))
}
