export interface AskedAgain {
  /** Asks at once. */
  now(): Promise<void>
  /** Asks at once when it was not asked lately, else a while after it was: calls that come in between are one. */
  soon(): void
}

/** In milliseconds. */
const atMostEvery = 2000

/** Asks for something that changes all the time, often enough; the answer to a newer question is never lost to an older one. */
export function askedAgain<T>(ask: () => Promise<T>, take: (answer: T) => void): AskedAgain {
  let timer: ReturnType<typeof setTimeout> | null = null
  let askedAt = -Infinity
  let asked = 0

  const now = async (): Promise<void> => {
    if (timer !== null) clearTimeout(timer)
    timer = null
    askedAt = Date.now()
    const mine = ++asked
    const answer = await ask()
    if (mine === asked) take(answer)
  }

  return {
    now,
    soon() {
      if (timer !== null) return
      const wait = askedAt + atMostEvery - Date.now()
      if (wait <= 0) void now()
      else timer = setTimeout(() => void now(), wait)
    },
  }
}
