import { costOf, spareLetter, swapped, type Alike } from './slips'

/**
 * All words of a language as one graph: words that begin alike share their beginnings, words that end alike their ends. It
 * is exact, is used as it lies in its file, and finds what is nearly a word as fast as a word. Made by electron/spelling
 * when the program is built.
 *
 * The file is 32-bit numbers, little-endian: the mark `DLW1`, the number of letters, each letter as its UTF-16 unit, then
 * the edges. The edges of one node lie together, its first at the node's number; node 0 is where every word begins.
 */
export const mark = 0x31574c44

/** An edge is a letter (7 bits), whether it is the node's last (1), what ends with it (2), and the node it leads to (22). */
export const edge = { letters: 7, last: 1 << 7, ends: 8, target: 10 } as const

/** In which spelling of a language something is a word: a sum of these. 0 is none. */
export type Spelling = 0 | 1 | 2 | 3
export const american = 1
export const british = 2
/** Of a language that is spelled one way. */
export const everywhere = 3

/** A word that may be meant. */
export interface Near {
  word: string
  /** How far it is: 1 is a slip of the ear or the finger, 2 any other letter. */
  cost: number
  spelling: Spelling
}

export interface WordGraph {
  /** In which spelling this is a word, letter by letter as given: a capital is another letter. */
  find(word: string): Spelling
  /** All words that are at most `most` away, the nearest first, then in the order of letters. */
  near(word: string, alike: Alike, most?: number): Near[]
}

/** Reads a graph of its file. Throws when the bytes are none of its kind. */
export function wordGraph(bytes: Uint8Array): WordGraph {
  // Of a packed archive a part may begin anywhere, and numbers have to begin at every fourth byte.
  const whole = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice()
  const numbers = new Uint32Array(whole.buffer, whole.byteOffset, Math.floor(whole.byteLength / 4))
  const count = numbers[1] ?? 0
  if (numbers[0] !== mark || numbers.length < 3 + count) throw new Error('These are no words of a dictionary')
  const letters = Array.from(numbers.subarray(2, 2 + count))
  const edges = numbers.subarray(2 + count)
  const indexOf = new Map(letters.map((unit, index) => [unit, index]))
  const text = letters.map((unit) => String.fromCharCode(unit))
  const tables = new WeakMap<Alike, Map<string, Uint8Array>>()

  /** What each letter costs where `wrong` stands. */
  const costsOf = (wrong: string, alike: Alike): Uint8Array => {
    const known = tables.get(alike) ?? new Map<string, Uint8Array>()
    tables.set(alike, known)
    let costs = known.get(wrong)
    if (!costs) known.set(wrong, costs = Uint8Array.from(text, (right) => (right === wrong ? 0 : costOf(right, wrong, alike))))
    return costs
  }

  /** The edge of a node with this letter, or -1. */
  const follow = (node: number, letter: number): number => {
    for (let at = node; ; at++) {
      const here = edges[at]!
      if ((here & 127) === letter) return at
      if (here & edge.last) return -1
    }
  }

  /** In which spelling the rest of a word ends that has come to a node: behind a letter node 0 is the end. */
  const ending = (from: number, word: string, at: number): Spelling => {
    let node = from
    let ends = 0
    for (let each = at; each < word.length; each++) {
      const letter = indexOf.get(word.charCodeAt(each))
      const found = letter === undefined || (node === 0 && each > at) ? -1 : follow(node, letter)
      if (found < 0) return 0
      node = edges[found]! >>> edge.target
      ends = (edges[found]! >> edge.ends) & 3
    }
    return ends as Spelling
  }

  return {
    find: (word) => ending(0, word, 0),

    near(word, alike, most = 2) {
      const best = new Map<string, Near>()
      const costs = Array.from({ length: word.length }, (_none, at) => costsOf(word[at]!, alike))
      const wanted = Array.from({ length: word.length }, (_none, at) => indexOf.get(word.charCodeAt(at)) ?? -1)
      const tell = (found: string, cost: number, spelling: number): void => {
        const known = best.get(found)
        if (!known || known.cost > cost) best.set(found, { word: found, cost, spelling: spelling as Spelling })
      }
      /** `node` is 0 once nothing follows: nothing leads back to the beginning. */
      const walk = (node: number, at: number, cost: number, made: string, ends: number): void => {
        if (ends !== 0 && word.length - at <= most) {
          const rest = restCost(word, at)
          if (cost + rest <= most) tell(made, cost + rest, ends)
        }
        if (at < word.length) {
          const spare = cost + spareLetter(word, at)
          if (spare <= most) walk(node, at + 1, spare, made, 0)
        }
        if (node === 0 && made !== '') return
        // Nothing more may differ.
        if (cost === most) {
          const spelling = at < word.length ? ending(node, word, at) : 0
          if (spelling !== 0) tell(made + word.slice(at), cost, spelling)
          return
        }
        for (let index = node; ; index++) {
          const here = edges[index]!
          const letter = here & 127
          const target = here >>> edge.target
          const end = (here >> edge.ends) & 3
          if (at < word.length) {
            const other = cost + costs[at]![letter]!
            if (other <= most) walk(target, at + 1, other, made + text[letter]!, end)
            if (cost + swapped <= most && letter === wanted[at + 1] && letter !== wanted[at] && target !== 0) {
              const second = follow(target, wanted[at]!)
              if (second >= 0) walk(edges[second]! >>> edge.target, at + 2, cost + swapped, made + text[letter]! + word[at]!, (edges[second]! >> edge.ends) & 3)
            }
          }
          const missing = cost + (letter === wanted[at] || letter === wanted[at - 1] ? 1 : 2)
          if (missing <= most) walk(target, at, missing, made + text[letter]!, end)
          if (here & edge.last) break
        }
      }
      walk(0, 0, 0, '', 0)
      best.delete(word)
      return [...best.values()].sort((a, b) => a.cost - b.cost || (a.word < b.word ? -1 : 1))
    },
  }
}

/** What it costs when the rest of a word is one letter too many, or nothing. */
function restCost(word: string, at: number): number {
  let cost = 0
  for (let each = at; each < word.length; each++) cost += spareLetter(word, each)
  return cost
}
