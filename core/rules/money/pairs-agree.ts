import type { StoryRule } from '../../check/rule'
import type { BlockAt } from '../../check/story-reading'
import { numberBlocks } from '../../numbers/number-blocks'
import { rateOf, sumPairs, type SumPair } from '../../numbers/sum-pairs'

/** Two sums, each in two currencies, that cannot have been worked out by one rate. */
export const pairsAgree: StoryRule = {
  id: 'money/pairs-agree',
  level: 'warning',
  language: 'en',
  source: 'Our own judgement',
  says: { other: 'By the rate of the other pair, “{other}”, this is another sum: one of the two is wrong.' },
  wrong: [
    ['It cost 42 million liras ($1.01 million).\nThe rest, 84 million liras ($3.02 million), is missing.', null],
    ['It paid €10 million ($11 million) and €20 million ($220 million).', null],
    ['It paid $11 million (€10 million).\nIt got €20 million ($15 million).', null],
  ],
  allows: [
    'It cost 42 million liras ($1 million).\nThe rest, 84 million liras ($2 million), is missing.',
    'It cost 42 million liras ($1 million).\nThe rest, 85 million liras ($2.02 million), is missing.',
    'It cost 42 million liras ($1 million).\nIn 2019 the rest cost 84 million liras ($14 million).',
    'It cost 42 million liras ($1 million).\nIt paid €84 million ($90 million).',
    'It cost 42 million pesos ($1 million).\nThe rest, 84 million pesos ($8 million), is missing.',
    'It cost 42 million liras ($1 million).\nSome 100 liras ($2) are left.',
    'It cost 42 million liras (5 percent).\nThe rest cost 84 million liras ($3 million).',
    '“It cost 42 million liras ($1 million),” he said.\nThe rest cost 84 million liras ($3 million).',
    'It cost 42 million liras ($1 million).\nThe rest, 84 million liras (more than $1 million), is missing.',
    'ROW: 42 million liras ($1 million) | 84 million liras ($3 million)',
  ],
  reads: 'story',
  *check(story) {
    const first = new Map<string, { at: BlockAt, pair: SumPair }>()
    for (const at of numberBlocks(story).body) {
      for (const pair of sumPairs(at.reading)) {
        const key = [pair.given.unit, pair.same.unit].sort().join(' ')
        const known = first.get(key)
        if (!known) first.set(key, { at, pair })
        else if (!mayBeOneRate(known.pair, pair)) {
          const { from, to } = known.pair
          yield { at, from: pair.from, to: pair.to, values: { other: `${known.at.reading.text.slice(from, to)})` }, related: [{ at: known.at, from, to }] }
        }
      }
    }
  },
}

/** How much rates move in the course of a story, and beyond that what rounding hides. */
const slack = 1.06

function mayBeOneRate(one: SumPair, other: SumPair): boolean {
  const [low, high] = rateOf(one)
  const [otherLow, otherHigh] = one.given.unit === other.given.unit ? rateOf(other) : inverse(rateOf(other))
  return low <= otherHigh * slack && otherLow <= high * slack
}

function inverse([low, high]: [number, number]): [number, number] {
  return [1 / high, low <= 0 ? Number.POSITIVE_INFINITY : 1 / low]
}
