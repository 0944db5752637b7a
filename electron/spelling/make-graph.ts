import { edge, mark, type Spelling } from '../../core/spelling/word-graph'

interface Node {
  edges: { letter: number, ends: number, to: Node }[]
  /** Once it is settled. */
  id: number
}

/**
 * The file of a word graph (core/spelling/word-graph.ts) of words and where each is one. Words that begin alike have to be
 * neighbours, as sorting leaves them. After J. Daciuk and others, Incremental Construction of Minimal Acyclic Finite-State
 * Automata, 2000. Throws when the words have more letters or the graph more edges than the file has room for.
 */
export function makeGraph(words: readonly (readonly [string, Spelling])[]): Uint8Array {
  const units = [...new Set(words.flatMap(([word]) => Array.from(word, (_letter, at) => word.charCodeAt(at))))].sort((a, b) => a - b)
  if (units.length > 1 << edge.letters) throw new Error('The words have too many different letters')
  const letterOf = new Map(units.map((unit, index) => [unit, index]))
  const settled = new Map<string, Node>()
  const nodes: Node[] = []
  const root: Node = { edges: [], id: -1 }
  /** The nodes of the last word, from the root on. */
  const path: Node[] = [root]
  let last = ''

  const settle = (length: number): void => {
    for (let depth = path.length - 1; depth > length; depth--) {
      const node = path[depth]!
      const key = node.edges.map(({ letter, ends, to }) => `${letter}.${ends}.${to.id}`).join(',')
      let known = settled.get(key)
      if (!known) {
        node.id = nodes.push(node)
        settled.set(key, known = node)
      }
      path[depth - 1]!.edges.at(-1)!.to = known
    }
    path.length = length + 1
  }

  for (const [word, spelling] of words) {
    let shared = 0
    while (shared < word.length && word[shared] === last[shared]) shared++
    if (shared === word.length) throw new Error(`The words are not in order at ${word}`)
    settle(shared)
    for (let at = shared; at < word.length; at++) {
      const to: Node = { edges: [], id: -1 }
      path.at(-1)!.edges.push({ letter: letterOf.get(word.charCodeAt(at))!, ends: at === word.length - 1 ? spelling : 0, to })
      path.push(to)
    }
    last = word
  }
  settle(0)
  return written(root, nodes, units)
}

/** A node without edges needs no place: nothing follows it, which is node 0 behind an edge. */
function written(root: Node, nodes: readonly Node[], units: readonly number[]): Uint8Array {
  const place = new Map<Node, number>()
  let end = 0
  for (const node of [root, ...nodes]) {
    if (node.edges.length === 0) continue
    place.set(node, end)
    end += node.edges.length
  }
  if (end > 1 << (32 - edge.target)) throw new Error('The words need more edges than there are numbers for')
  const numbers = new Uint32Array(2 + units.length + end)
  numbers.set([mark, units.length, ...units])
  for (const [node, start] of place) {
    node.edges.forEach(({ letter, ends, to }, index) => {
      const isLast = index === node.edges.length - 1 ? edge.last : 0
      numbers[2 + units.length + start + index] = (letter | isLast | (ends << edge.ends) | ((place.get(to) ?? 0) << edge.target)) >>> 0
    })
  }
  return new Uint8Array(numbers.buffer)
}
