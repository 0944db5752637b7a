import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { hosts, type Host } from './hosts'

/**
 * Tests in each host that this machine has. Where one is missing they are skipped and say why; in CI that is a failure.
 */
export function describeHosts(title: string, tests: (host: Host) => void, only: readonly Host[] = hosts): void {
  for (const host of only) {
    const name = `${title}, in ${host.name}`
    if (!host.missing) describe(name, () => { stopAtFirstFailure(); tests(host) })
    else if (process.env.CI) it(name, () => expect.fail(`${host.missing}: no host may be missing in CI`))
    else it.skip(`${name} (skipped: ${host.missing})`, () => {})
  }
}

/** Each test begins where the one before it ended: after one that failed, the others would only fail for its reason. */
function stopAtFirstFailure(): void {
  let failed = ''
  beforeEach(({ skip }) => { if (failed) skip(`“${failed}” has failed`) })
  afterEach(({ task }) => { if (task.result?.state === 'fail') failed ||= task.name })
}

/** What is read from the window once it has settled: asked again until it is as expected, for five seconds. */
export const eventually: typeof expect.poll = (read) => expect.poll(read, { timeout: 5_000, interval: 30 })
