import type { BlockRule } from '../../check/rule'
import { figures, interval, type FoundNumber } from '../../numbers/found-number'
import { numbersIn } from '../../numbers/numbers'
import { converted } from '../../numbers/units'

/** A measure and its conversion in brackets that do not agree, however both were rounded. */
export const conversion: BlockRule = {
  id: 'numbers/conversion',
  level: 'warning',
  language: 'en',
  source: 'Our own judgement',
  says: { differs: '{from} is {right} {unit}, not {stated}.' },
  wrong: [
    ['The road is 70 km (60 miles) long.', 'The road is 70 km (43 miles) long.'],
    ['It reached 40 degrees Celsius (94 degrees Fahrenheit).', 'It reached 40 degrees Celsius (104 degrees Fahrenheit).'],
    ['A 120-mile (75-kilometer) front', 'A 120-mile (193-kilometer) front'],
    ['Winds of 150 kph (120 mph) hit the coast.', 'Winds of 150 kph (93 mph) hit the coast.'],
    ['The fire burned 2,500 acres (4,200 hectares).', 'The fire burned 2,500 acres (1,012 hectares).'],
  ],
  allows: [
    'The road is 70 km (43 miles) long.',
    'The road is 70 km (about 45 miles) long.',
    'The road is 100 km (60 miles) long.',
    'It is 5 miles (8 km) away.',
    'The ship was 70 km (38 miles) off the coast.',
    'The ship was 70 km (38 nautical miles) off the coast.',
    'It reached 40C (104F).',
    'He is 6 feet 2 inches (1.88 m) tall.',
    'Waves of 5-7 m (16-23 feet)',
    'It burned 1,000 hectares (2,500 acres).',
    '20 pounds (25 dollars)',
    'The tank holds 50 gallons (227 liters).',
    'It is 3 km (8 minutes) away.',
    'They ran 10 km (twice).',
    '“It is 70 km (60 miles) long,” he said.',
    'Temperatures rose by 2 degrees Celsius (3.6 degrees Fahrenheit).',
    'A 1 C (1.8 F) rise',
    'It fell to -5 C (23 F) and then to minus 10 C (14 F).',
    'The 1.5 degree Celsius (2.7 Fahrenheit) limit',
    'A 9,000-square-mile (23,000-square-kilometer) area',
  ],
  reads: 'block',
  fields: ['headline', 'subhead', 'body'],
  needs: { of: 'prose', one: /\(/ },
  *check({ prose, language }) {
    const numbers = numbersIn(prose, language)
    for (const [index, number] of numbers.entries()) {
      const other = numbers[index + 1]
      if (!other || number.kind !== 'measure' || other.kind !== 'measure' || number.isRange || other.isRange) continue
      if (/[-−–]|minus\s$/u.test(prose.slice(Math.max(0, number.from - 6), number.from))) continue
      if (!/^\s\((?:about\s|around\s|roughly\s|some\s|nearly\s|almost\s|over\s)?$/u.test(prose.slice(number.to, other.from)) || prose[other.to] !== ')') continue
      const before = numbers[index - 1]
      // `6 feet 2 inches (1.88 m)`
      if (before?.kind === 'measure' && number.from - before.to < 6) continue
      const right = rightAmount(number, other)
      if (right === null) continue
      const words = ({ from, to }: FoundNumber | FoundNumber['figure']): string => prose.slice(from, to)
      const unit = words({ ...other.figure, from: other.figure.to, to: other.to }).replace(/^[\s-]/u, '')
      yield {
        from: other.figure.from, to: other.figure.to, instead: right,
        values: { from: words(number), right, unit, stated: words(other.figure) },
      }
    }
  },
}

/** What should stand in the brackets; null when what stands there can be right. */
function rightAmount(number: FoundNumber, other: FoundNumber): string | null {
  const amounts = converted(number.value, number.unit, other.unit)
  if (amounts.length === 0) return null
  const [low, high] = wide(number)
  const [otherLow, otherHigh] = wide(other)
  const highs = converted(high, number.unit, other.unit)
  if (converted(low, number.unit, other.unit).some((amount, way) => amount <= otherHigh && highs[way]! >= otherLow)) return null
  // A difference of temperatures is converted without the 32.
  if (/^[CF]$/.test(other.unit) && isTemperatureDifference(number, other)) return null
  return figures(amounts[0]!, amounts[0]! < 10 ? 1 : 0).replace(/\.0$/, '')
}

function isTemperatureDifference(number: FoundNumber, other: FoundNumber): boolean {
  const ratio = number.unit === 'C' ? other.value / number.value : number.value / other.value
  return Math.abs(ratio - 1.8) < 0.2
}

/** What a measure may have been: whole tens and hundreds may be round, and the last figure is off by two at times. */
function wide(number: FoundNumber): [number, number] {
  const zeros = number.step >= 1 && number.value >= 10 ? 10 ** /0*$/.exec(String(number.value))![0].length : number.step
  const slack = number.value >= 20 * number.step ? 2 * number.step : 0
  const half = /^[CF]$/.test(number.unit) ? 1 : Math.max(zeros / 2, slack)
  const [low, high] = interval({ value: number.value, step: 2 * half })
  return [Math.max(0, low), high]
}
