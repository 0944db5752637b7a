import type { BlockRule } from '../../check/rule'
import { percentChanges } from '../../numbers/block-changes'
import { percentBetween, type Change } from '../../numbers/changes'
import type { FoundNumber } from '../../numbers/found-number'

/**
 * A change in percent that does not follow from the two numbers beside it, however each of them was rounded. Silent where
 * a number is hedged, where the change is measured otherwise, and where a falling value is given by a rising figure.
 */
export const percentArithmetic: BlockRule = {
  id: 'numbers/percent-arithmetic',
  level: 'warning',
  language: 'en',
  source: 'Our own judgement',
  says: {
    percent: 'From {from} to {to} is a change of {right} percent, not {stated}.',
    points: 'From {from} to {to} percent is a change of {right} percentage points, not {stated}.',
  },
  wrong: [
    ['Output rose from 200 to 300, up 60 percent.', 'Output rose from 200 to 300, up 50 percent.'],
    ['Sales rose 35 percent to $1.25 billion from $1.05 billion.', 'Sales rose 19 percent to $1.25 billion from $1.05 billion.'],
    ['The toll fell from 450 to 300, a drop of 50 percent.', 'The toll fell from 450 to 300, a drop of 33 percent.'],
    ['Exports were 480 million euros, up 12 percent from 400 million euros.', 'Exports were 480 million euros, up 20 percent from 400 million euros.'],
    ['Turnout rose from 52 to 57 percent, up 3 percentage points.', 'Turnout rose from 52 to 57 percent, up 5 percentage points.'],
    ['It was a 25 percent increase from 120 to 180.', 'It was a 50 percent increase from 120 to 180.'],
    ['Profit rose 20 percent to 320 million euros ($350 million) from 290 million.', 'Profit rose 10 percent to 320 million euros ($350 million) from 290 million.'],
    ['Exports fell 25 percent, from 400 to 200.', 'Exports fell 50 percent, from 400 to 200.'],
    ['It sold 330 ships, a 20 percent increase from 300.', 'It sold 330 ships, a 10 percent increase from 300.'],
    ['Support rose from 20 to 30 percent, up 80 percent.', 'Support rose from 20 to 30 percent, up 50 percent.'],
  ],
  allows: [
    'Output rose from 200 to 300, up 50 percent.',
    'Output rose from 200 to 300, up almost 60 percent.',
    'Sales rose 20 percent to $1.2 billion from $1 billion.',
    'Sales rose 15 percent to 2 million from 1.7 million.',
    'Adjusted sales rose 35 percent to $1.25 billion from $1.05 billion.',
    'Sales rose 35 percent in constant currency to $1.25 billion from $1.05 billion.',
    'Output grew an average 5 percent a year, from 200 to 300, up 5 percent each year.',
    'The yen fell 1 percent to 150 to the dollar from 148.',
    'Numbers rose from 2010 to 2015, up 60 percent.',
    'Sales rose 5 percent to 210 from about 190 in 2020.',
    'Turnout rose from 52 to 57 percent, up 4 percentage points.',
    'Support rose from 5 to 7 percent, up 2 percent.',
    'Support rose from 5 to 7 percent, up 40 percent.',
    '“It went from 200 to 300, up 60 percent,” he said.',
    'Shares fell 3.5 percent to 1,234.56 from 1,279.33.',
    'Prices rose 12 percent in April, from 8 percent in March.',
    'Profit more than doubled to 300 from 140, and sales rose 60 percent.',
    'Children aged from 2 to 12, about 60 percent of them girls, were there.',
    'The index closed at 300, down 0.2 percent from Monday.',
    'It moved from 5 to 3, or 60 percent of the first.',
    'Sales rose from $200 to 300 euros, up 60 percent.',
    'Votes rose from 5 to 7 million, up 40 percent.',
  ],
  reads: 'block',
  fields: ['headline', 'subhead', 'body'],
  skips: ['editors-note', 'table'],
  needs: { of: 'prose', one: /percent|per cent|%/ },
  *check(block) {
    const text = ({ from, to }: FoundNumber | FoundNumber['figure']): string => block.prose.slice(from, to)
    for (const change of percentChanges(block)) {
      const { by, from, to } = change
      const isPoints = by.kind === 'points'
      const right = isPoints ? rightPoints(change) : rightPercent(change)
      if (right === null) continue
      yield {
        from: by.figure.from, to: by.figure.to, says: isPoints ? 'points' : 'percent', instead: right,
        values: { from: text(from), to: text(isPoints ? to.figure : to), right, stated: text(by.figure) },
      }
    }
  },
}

/** The change in percent as it should be given; null when the given one can be right, or when nothing can be said. */
function rightPercent({ by, from, to, direction }: Change): string | null {
  const range = percentBetween(from, to)
  // A currency that falls is given by more of it to the dollar: what falls while its figure rises is not for arithmetic.
  if (!range || (direction !== null && (direction === 'up') !== to.value > from.value)) return null
  const [low, high] = range
  const slack = Math.max(by.step, 0.1)
  if (by.value >= low - slack && by.value <= high + slack) return null
  // Between two percentages their difference may be meant, which is for the rule on points.
  if (to.kind === 'percent' && Math.abs(Math.abs(to.value - from.value) - by.value) <= by.step) return null
  const right = Math.abs(to.value / from.value - 1) * 100
  return right.toFixed(right < 10 && by.step < 1 ? 1 : 0)
}

/** The same for percentage points. */
function rightPoints({ by, from, to }: Change): string | null {
  if (to.kind !== 'percent') return null
  const difference = Math.abs(to.value - from.value)
  // With a little more than rounding may hide, for the rounding of machines.
  if (Math.abs(difference - by.value) <= (from.step + to.step + by.step) / 2 + 1e-9) return null
  return String(Number(difference.toFixed(2)))
}
