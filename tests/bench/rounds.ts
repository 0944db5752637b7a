/** What is measured: a name, and how to do it once; answers milliseconds. */
export interface Contestant {
  name: string
  once(): Promise<number>
}

/**
 * Measures contestants in turns, A B C A B C …, after one round that does not count, so that a machine whose speed drifts
 * slows all of them alike. Answers the milliseconds of each counted round, contestant by contestant.
 */
export async function inTurns(contestants: Contestant[], rounds: number): Promise<Map<string, number[]>> {
  const times = new Map(contestants.map(({ name }) => [name, [] as number[]]))
  for (let round = -1; round < rounds; round++) {
    for (const { name, once } of contestants) {
      const milliseconds = await once()
      if (round >= 0) times.get(name)!.push(milliseconds)
    }
  }
  return times
}

export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

export function quantile(values: readonly number[], share: number): number {
  return [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))]!
}

/** The median of the ratios round by round: what the machine did in one round, it did to both. */
export function ratio(over: number[], under: number[]): number {
  return round(median(over.map((value, index) => value / under[index]!)))
}

export function round(value: number): number {
  return Math.round(value * 100) / 100
}

export function printRow(name: string, times: number[], note = ''): void {
  const spread = `${Math.min(...times).toFixed(1)}–${Math.max(...times).toFixed(1)}`
  console.log(`${name.padEnd(34)} ${median(times).toFixed(1).padStart(8)} ms  (${spread})  ${note}`)
}
