import { setFlagsFromString } from 'node:v8'

// A command reads a story once and ends. V8 would first interpret each regular expression and compile it at its second
// run: two translations of patterns that hold whole alphabets, a sixth of the time of `dateline check`. One is enough.
setFlagsFromString('--no-regexp-tier-up')
