import { setFlagsFromString } from 'node:v8'

// A story is read with hundreds of patterns. V8 would first interpret each and compile it at its second run: two
// translations of patterns that hold whole alphabets, a sixth of the time of `dateline check`. One is enough.
setFlagsFromString('--no-regexp-tier-up')
