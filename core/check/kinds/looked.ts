import type { Reading } from '../reading'
import type { Looked } from '../rule-rows'
import type { Span } from '../../text/words'
import type { PhrasesIn } from './kind'
import { patternFinder } from './pattern'

/** A place, and what the group of the pattern that stands there holds: empty where it is a phrase, or has no group. */
export interface Place extends Span {
  group: string
}

/** All places of words and patterns in order; of two that meet, the earlier. */
export function placesOf({ patterns, case: how }: Pick<Looked, 'patterns' | 'case'>, phrases: PhrasesIn): (block: Reading) => Place[] {
  const find = patternFinder(patterns, how === 'any')
  return (block) => {
    const places = [
      ...phrases(block).map(({ from, to }) => ({ from, to, group: '' })),
      ...find(block).map(({ index, 0: found, 1: group = '' }) => ({ from: index, to: index + found.length, group })),
    ].sort((a, b) => a.from - b.from || b.to - a.to)
    let end = 0
    return places.filter(({ from, to }) => from >= end && ((end = to), true))
  }
}
