import { sameValue } from '../text/same-value'
import { answersOf, NotedReading, noteFact, plainOf, type Fact } from './noted'
import type { Reading } from './reading'

let questions = 0
/** Stands among the answers for one that is undefined. */
const nothing = Symbol('nothing')

/**
 * The same pure function of a block, remembering what it answered for as long as the block does not change: rules that
 * read whole stories have only the edited block to read again, and none when its answer is what it was.
 */
export function perBlock<T>(compute: (block: Reading) => T): Asked<T> {
  const number = questions++
  const answer = (block: Reading): T => {
    const known = answersOf(block)
    if (known[number] === undefined) {
      const answered = compute(plainOf(block))
      known[number] = answered === undefined ? nothing : answered
    }
    return (known[number] === nothing ? undefined : known[number]) as T
  }
  return asked(answer, { isSame: (before, now) => answersOf(before)[number] === undefined || sameValue(answer(before), answer(now)) })
}

/** The same for what is sooner looked up than remembered: whether a block has a word. */
export function glance<T>(compute: (block: Reading) => T): Asked<T> {
  return asked((block) => compute(plainOf(block)), { isSame: (before, now) => sameValue(compute(before), compute(now)) })
}

/** A question to blocks. Whoever puts it together from what it knows already notes the `fact` himself. */
export interface Asked<T> {
  (block: Reading): T
  fact: Fact
}

function asked<T>(answer: (block: Reading) => T, fact: Fact): Asked<T> {
  const ask = (block: Reading): T => {
    if (block instanceof NotedReading) noteFact(fact)
    return answer(block)
  }
  return Object.assign(ask, { fact })
}
