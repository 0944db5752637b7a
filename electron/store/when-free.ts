import { isBusy } from './failures'

/** How long one look at a busy database lasts, in milliseconds; the process stands still meanwhile. */
export const look = 5

/**
 * Does `work`, and does it again while another process is writing. When `patience` (in milliseconds) has gone by, rejects
 * with what the database said last.
 *
 * SQLite can wait by itself, but it then looks only every tenth of a second, knows no queue, and stops the whole process:
 * somebody who writes without a pause shuts the other out for seconds. Looking often and at uneven moments lets each
 * have its turn, and lets the window be answered in between.
 */
export async function whenFree<T>(work: () => Promise<T>, patience: number): Promise<T> {
  const begin = performance.now()
  for (;;) {
    try {
      return await work()
    } catch (error) {
      if (!isBusy(error) || performance.now() - begin > patience) throw error
      await new Promise((resolve) => setTimeout(resolve, 1 + Math.random() * 20))
    }
  }
}
