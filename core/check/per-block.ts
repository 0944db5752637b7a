import { sameValue } from '../text/same-value'
import { newQuestion, NotedReading, noteFact, plainOf, type Fact } from './noted'
import type { Reading } from './reading'

/** Stands among the answers for one that is undefined. */
const nothing = Symbol('nothing')

/**
 * The same pure function of a block, remembering what it answered for as long as the block does not change: rules that
 * read whole stories have only the edited block to read again, and none when its answer is what it was.
 */
export function perBlock<T>(compute: (block: Reading) => T): Asked<T> {
  const number = newQuestion()
  const answer = (block: Reading): T => {
    const known = block.answers[number]
    if (known !== undefined) return (known === nothing ? undefined : known) as T
    const answered = compute(plainOf(block))
    block.answers[number] = answered === undefined ? nothing : answered
    return answered
  }
  return asked(answer, { isSame: (before, now) => before.answers[number] === undefined || sameValue(answer(before), answer(now)) })
}

/** The same for a function whose answer is a fact of no story rule: what blocks are looked up in once for all of them. */
export function keptWith<T extends object>(compute: (block: Reading) => T): (block: Reading) => T {
  const number = newQuestion()
  return (block) => (block.answers[number] ??= compute(block)) as T
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
