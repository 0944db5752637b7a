import type { BlockRule } from '../../check/rule'
import { converted } from '../../numbers/units'
import { numbersIn } from '../../numbers/numbers'

/** Fahrenheit alone, which most of the world does not read. */
export const unitPair: BlockRule = {
  id: 'numbers/unit-pair',
  level: 'advice',
  language: 'en',
  source: 'Reuters Handbook, T',
  says: { pair: 'Give Celsius as well: {right}.' },
  wrong: [
    ['It was 70 degrees Fahrenheit in town.', 'It was 70 degrees Fahrenheit (21 Celsius) in town.'],
    ['The sea warmed to 86 Fahrenheit.', 'The sea warmed to 86 Fahrenheit (30 Celsius).'],
    ['It fell to 14°F on Monday.', 'It fell to 14°F (-10 Celsius) on Monday.'],
  ],
  allows: [
    'It was 70 degrees Fahrenheit (21 Celsius) in town.',
    'It was 21 Celsius (70 Fahrenheit) in town.',
    'It was 70 degrees Fahrenheit, or 21 C, in town.',
    'It was 70 degrees in town.',
    '“It was 70 Fahrenheit,” he said.',
    'ROW: 70 Fahrenheit | 3',
    'Temperatures rose 3 degrees Fahrenheit above normal.',
    'It was 70 to 80 degrees Fahrenheit.',
    'The novel Fahrenheit 451 is old.',
    'HEADLINE: 100 Fahrenheit in town',
  ],
  reads: 'block',
  fields: ['body'],
  skips: ['editors-note', 'table', 'crosshead'],
  *check({ prose, language }) {
    if (!/Fahrenheit|°\s?F/.test(prose) || /Celsius|°\s?C|degrees? C(?!\p{Alpha})|\d C(?!\p{Alpha})/u.test(prose)) return
    for (const { value, unit, isRange, from, to } of numbersIn(prose, language)) {
      if (unit !== 'F' || isRange || isDifference(prose.slice(Math.max(0, from - 40), from), prose.slice(to, to + 24))) continue
      const right = `${Math.round(converted(value, 'F', 'C')[0]!)} Celsius`
      yield { from, to, values: { right }, fixes: [{ title: `(${right})`, edits: [{ from: to, to, instead: ` (${right})` }] }] }
    }
  },
}

/** A range, or how much warmer: that is another sum. */
function isDifference(before: string, after: string): boolean {
  return /(?:(?:rose|risen|rise|fell|warmed|cooled|increased?|dropped|up|down)(?: by)?|by|between|and|\bto|than)(?: (?:about|around|nearly))? $/u.test(before) && !/(?:warmed|cooled|fell|dropped|rose) to $/u.test(before)
    || /^ (?:above|below|warmer|cooler|colder|hotter|higher|lower|to|and)(?!\p{Alpha})/u.test(after)
}
