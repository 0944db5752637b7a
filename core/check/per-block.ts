import type { Reading } from './reading'

/**
 * The same pure function of a block, remembering what it answered for as long as the block does not change: rules that
 * read whole stories have only the edited block to read again.
 */
export function perBlock<T>(compute: (block: Reading) => T): (block: Reading) => T {
  const known = new WeakMap<Reading, { answer: T }>()
  return (block) => {
    let found = known.get(block)
    if (!found) known.set(block, found = { answer: compute(block) })
    return found.answer
  }
}
