import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alikeIn, costOf, spareLetter, swapped, type Alike } from '../../../core/spelling/slips'
import { american, british, everywhere, mark, wordGraph, type Spelling } from '../../../core/spelling/word-graph'
import { makeGraph } from '../../../electron/spelling/make-graph'

const alike = alikeIn('aeiou sz')

function graphOf(words: Iterable<readonly [string, Spelling]>) {
  const inOrder = [...new Map(words)].sort(([a], [b]) => (a < b ? -1 : 1))
  return wordGraph(makeGraph(inOrder))
}

/** Few letters, so that words share their beginnings and ends. */
const word = fc.string({ unit: fc.constantFrom(...'abeszşİ\''), minLength: 1, maxLength: 6 })
const rows = fc.array(fc.tuple(word, fc.constantFrom<Spelling>(american, british, everywhere)), { minLength: 1, maxLength: 60 })

describe('a graph of words', () => {
  it('has the words it was made of, each in its spelling, and no other', () => {
    fc.assert(fc.property(rows, fc.array(word), (given, others) => {
      const known = new Map(given)
      const graph = graphOf(known)
      for (const [each, spelling] of known) expect(graph.find(each)).toBe(spelling)
      for (const each of others) expect(graph.find(each)).toBe(known.get(each) ?? 0)
      expect(graph.find('')).toBe(0)
    }))
  })

  it('finds for any text just those words that are near it, each at what its slips cost', () => {
    fc.assert(fc.property(rows, word, (given, wrong) => {
      const known = new Map(given)
      const near = graphOf(known).near(wrong, alike)
      const expected = [...known].flatMap(([right, spelling]) => {
        const cost = right === wrong ? 0 : distance(right, wrong, alike)
        return cost > 0 && cost <= 2 ? [{ word: right, cost, spelling }] : []
      })
      expect(near.map(({ word: right }) => right).sort()).toEqual(expected.map(({ word: right }) => right).sort())
      for (const each of near) expect(expected).toContainEqual(each)
    }), { numRuns: 400 })
  })

  it.each(['😀', 'a😀b', '\ud83d', '', 'x'.repeat(5000)])('knows nothing of %j and takes no harm', (text) => {
    const graph = graphOf([['a', everywhere], ['ab', everywhere]])
    expect(graph.find(text)).toBe(0)
    expect(() => graph.near(text, alike)).not.toThrow()
  })

  it('is read wherever it begins in a larger file', () => {
    const bytes = makeGraph([['ab', everywhere]])
    const larger = new Uint8Array(bytes.length + 3)
    larger.set(bytes, 3)
    expect(wordGraph(larger.subarray(3)).find('ab')).toBe(everywhere)
  })

  it('is refused when it is something else, or ends too soon', () => {
    expect(() => wordGraph(new Uint8Array())).toThrow('no words')
    expect(() => wordGraph(new Uint8Array(64))).toThrow('no words')
    expect(() => wordGraph(new Uint8Array(Uint32Array.of(mark, 9).buffer))).toThrow('no words')
  })

  it('is only made of words in order', () => {
    expect(() => makeGraph([['b', everywhere], ['b', everywhere]])).toThrow('not in order')
  })
})

/** By the book: the least cost of letters changed, missing, spare and swapped, one slip at a place. */
function distance(right: string, wrong: string, pairs: Alike): number {
  const cost: number[][] = [[0]]
  for (let i = 0; i <= right.length; i++) {
    cost[i] ??= []
    for (let j = 0; j <= wrong.length; j++) {
      if (i === 0 && j === 0) continue
      const ways: number[] = []
      if (i > 0) ways.push(cost[i - 1]![j]! + missing(right, i - 1, wrong, j))
      if (j > 0) ways.push(cost[i]![j - 1]! + spareLetter(wrong, j - 1))
      if (i > 0 && j > 0) ways.push(cost[i - 1]![j - 1]! + (right[i - 1] === wrong[j - 1] ? 0 : costOf(right[i - 1]!, wrong[j - 1]!, pairs)))
      if (i > 1 && j > 1 && right[i - 1] === wrong[j - 2] && right[i - 2] === wrong[j - 1] && right[i - 1] !== right[i - 2]) ways.push(cost[i - 2]![j - 2]! + swapped)
      cost[i]![j] = Math.min(...ways)
    }
  }
  return cost[right.length]![wrong.length]!
}

/** A letter that is missing costs little where the same one stands beside the gap. */
function missing(right: string, at: number, wrong: string, gap: number): number {
  return right[at] === wrong[gap] || right[at] === wrong[gap - 1] ? 1 : 2
}
