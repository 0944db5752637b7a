import { daysBetween } from '../../calendar/day'
import type { StoryRule } from '../../check/rule'
import { figures } from '../../numbers/found-number'
import { numberBlocks } from '../../numbers/number-blocks'
import { rateOf, sumPairs } from '../../numbers/sum-pairs'

/** A sum in two currencies that the rates of the day do not bear out. Without rates, or a day, nobody can tell. */
export const conversionSum: StoryRule = {
  id: 'money/conversion-sum',
  level: 'warning',
  language: 'en',
  source: 'Our own judgement',
  says: { rate: 'By the rates of {date}, this would be about {right} {currency}.' },
  wrong: [
    ['DATE: 2026-11-21\nIt cost 42 million liras ($2 million).', null],
    ['DATE: 2026-11-21\nIt cost $50 million (€70 million).', null],
  ],
  allows: [
    'DATE: 2026-11-21\nIt cost 42 million liras ($1 million).',
    'DATE: 2026-11-21\nIt cost 43 million liras ($1 million).',
    'DATE: 2022-02-14\nIt cost 42 million liras ($3 million).',
    'It cost 42 million liras ($2 million).',
    'DATE: 2026-11-21\nIt cost 42 million yen ($2 million).',
    'DATE: 2026-11-21\nIn 2019 it cost 42 million liras ($7 million).',
    'DATE: 2026-11-21\nIt cost 42 million liras.',
  ],
  exampleOptions: { exchange: { date: '2026-11-20', perDollar: { TRY: 42, EUR: 0.92 } } },
  reads: 'story',
  *check(story, { options: { exchange } }) {
    const pairs = numberBlocks(story).body.flatMap((at) => sumPairs(at.reading).map((pair) => ({ at, pair })))
    if (pairs.length === 0) return
    if (!exchange) {
      yield { missing: 'no rates of exchange' }
      return
    }
    const days = story.date === null ? null : daysBetween(exchange.date, story.date)
    if (days === null || Math.abs(days) > near) {
      yield { missing: 'no rates of exchange for the day of the story' }
      return
    }
    const worth = (currency: string): number | undefined => (currency === 'USD' ? 1 : exchange.perDollar[currency])
    for (const { at, pair } of pairs) {
      const [given, same] = [worth(pair.given.unit), worth(pair.same.unit)]
      if (given === undefined || same === undefined) continue
      const [low, high] = rateOf(pair)
      const rate = same / given
      if (rate <= high * slack && low <= rate * slack) continue
      const right = pair.given.value * rate
      yield { at, from: pair.same.from, to: pair.same.to, values: { right: rounded(right), currency: pair.same.unit, date: exchange.date } }
    }
  },
}

/** Days for which a table of rates will do. */
const near = 7
const slack = 1.05

function rounded(sum: number): string {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(sum)) - 2)
  return figures(Math.round(sum / step) * step)
}
