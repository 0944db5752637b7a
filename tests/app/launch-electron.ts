import { _electron, type ElectronApplication } from 'playwright-core'

type Options = NonNullable<Parameters<typeof _electron.launch>[0]>

/**
 * Starts an Electron. On a machine with more to do than processors, the driver now and then attaches to a process and is
 * never told that it runs; that process is ended, and another one started.
 */
export async function launchElectron(options: Options): Promise<ElectronApplication> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await _electron.launch({ timeout: 20_000, ...options })
    } catch (error) {
      if (attempt === 3 || !(error instanceof Error) || error.name !== 'TimeoutError') throw error
    }
  }
}
