import type { BlockRule } from '../../check/rule'
import { percentChanges } from '../../numbers/block-changes'
import { percentBetween, type Change } from '../../numbers/changes'

/** From 5 to 7 percent is a change of 2 percentage points, or of 40 percent. */
export const points: BlockRule = {
  id: 'numbers/points',
  level: 'warning',
  language: 'en',
  source: 'AP Stylebook, percent',
  says: { points: 'From {from} to {to} percent is a change of {by} percentage points; in percent it is {relative}.' },
  wrong: [
    ['The rate rose from 5 to 7 percent, up 2 percent.', 'The rate rose from 5 to 7 percent, up 2 percentage points.'],
    ['Unemployment fell 0.5 percent to 4.5 percent from 5 percent.', 'Unemployment fell 0.5 percentage points to 4.5 percent from 5 percent.'],
    ['Unemployment fell by 1 percent, from 6 percent to 5 percent.', 'Unemployment fell by 1 percentage point, from 6 percent to 5 percent.'],
    ['Support was 40%, up 3% from 37%.', 'Support was 40%, up 3 percentage points from 37%.'],
  ],
  allows: [
    'The rate rose from 5 to 7 percent, up 40 percent.',
    'The rate rose from 5 to 7 percent, up 2 percentage points.',
    'The index rose 2 percent to 102 from 100.',
    'The rate rose 2 percent to 7 percent.',
    'The share rose about 2 percent to 7 percent from 5 percent.',
    '“The rate went from 5 to 7 percent, up 2 percent,” he said.',
    'Growth was 2 percent, up from 1 percent in May.',
    'The rate rose 100 percent to 2 percent from 1 percent.',
    'Turnout was 52 percent, down 3 points from 55 percent.',
    'ROW: 5 percent | 7 percent | 2 percent',
    'Inflation rose to 7 percent from 5 percent, 2 percent of it from fuel.',
  ],
  reads: 'block',
  fields: ['headline', 'subhead', 'body'],
  skips: ['editors-note', 'table'],
  needs: { of: 'prose', one: /percent|per cent|%/ },
  *check(block) {
    for (const change of percentChanges(block)) {
      if (!isMeantInPoints(change)) continue
      const { by, from, to } = change
      const written = block.prose.slice(by.figure.from, by.figure.to)
      const relative = String(Math.round(Math.abs(to.value / from.value - 1) * 100))
      yield {
        from: by.from, to: by.to,
        values: { from: String(from.value), to: String(to.value), by: written, relative },
        instead: `${written} percentage ${by.value === 1 ? 'point' : 'points'}`,
      }
    }
  },
}

/** The percentage given is the difference of two percentages and cannot be their relative change. */
function isMeantInPoints({ by, from, to }: Change): boolean {
  if (by.kind !== 'percent' || to.kind !== 'percent') return false
  const isDifference = Math.abs(Math.abs(to.value - from.value) - by.value) <= Math.max(by.step, from.step, to.step) / 2
  const range = percentBetween(from, to)
  if (!isDifference || !range) return false
  const [low, high] = range
  // `from 6 to 5, down 1`: rounding might hide it, but nobody reckons so.
  const isPlain = from.value > 0 && Math.abs(to.value / from.value - 1) * 100 > by.value * 3
  return isPlain || by.value < low - by.step || by.value > high + by.step
}
