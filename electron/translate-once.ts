import { setFlagsFromString } from 'node:v8'

/**
 * A story is read with hundreds of patterns. V8 would first interpret each and compile it at its second run: two
 * translations of patterns that hold whole alphabets, a sixth of the time of `dateline check`. With this flag it is one; it
 * is set here for the process that imports this, and has to be handed on to others.
 */
export const translateOnce = '--no-regexp-tier-up'

setFlagsFromString(translateOnce)
