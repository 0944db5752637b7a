import { sameValue } from '../text/same-value'
import { NotedReading, noteFact, type Fact } from './noted'
import type { Reading } from './reading'

/**
 * The same pure function of a block, remembering what it answered for as long as the block does not change: rules that
 * read whole stories have only the edited block to read again, and none when its answer is what it was.
 */
export function perBlock<T>(compute: (block: Reading) => T): Asked<T> {
  const known = new WeakMap<Reading, { answer: T }>()
  const answer = (block: Reading): T => {
    let found = known.get(block)
    if (!found) known.set(block, found = { answer: compute(block) })
    return found.answer
  }
  return asked(answer, {
    isSame: (before, now) => {
      const found = known.get(before)
      return found === undefined || sameValue(found.answer, answer(now))
    },
  })
}

/** The same for what is sooner looked up than remembered: whether a block has a word. */
export function glance<T>(compute: (block: Reading) => T): Asked<T> {
  return asked(compute, { isSame: (before, now) => sameValue(compute(before), compute(now)) })
}

/** A question to blocks. Whoever puts it together from what it knows already notes the `fact` himself. */
export interface Asked<T> {
  (block: Reading): T
  fact: Fact
}

function asked<T>(answer: (block: Reading) => T, fact: Fact): Asked<T> {
  const ask = (block: Reading): T => {
    if (!(block instanceof NotedReading)) return answer(block)
    noteFact(fact)
    return answer(block.plain)
  }
  return Object.assign(ask, { fact })
}
