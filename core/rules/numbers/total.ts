import type { BlockRule } from '../../check/rule'
import { figures } from '../../numbers/found-number'
import { numbersIn } from '../../numbers/numbers'
import { partsIn } from '../../numbers/parts'

/** Parts that make more than their whole, or all its parts making less. Silent where parts may overlap or a number is hedged. */
export const total: BlockRule = {
  id: 'numbers/total',
  level: 'warning',
  language: 'en',
  source: 'Our own judgement',
  says: {
    more: 'The parts make {sum}, more than the {whole} named before them.',
    less: 'The parts make {sum}, not the {whole} named before them.',
  },
  wrong: [
    ['It killed 12 people, including eight men and five women.', null],
    ['Police arrested 20 people, 12 men and nine women.', null],
    ['The crash killed 15 passengers: eight Americans, four Germans and two Turks.', null],
    ['The raid left 30 people dead — 18 civilians, eight soldiers and six militants.', null],
    ['The attack killed 12 people, among them eight police officers and six civilians, on Monday.', null],
    ['Rescuers recovered 10 bodies, five men, three women and three children, from the sea.', null],
    ['Eleven people, including seven women and five men, were hurt.', null],
  ],
  allows: [
    'It killed 13 people, including eight men and five women.',
    'It killed 12 people, including three men and five women.',
    'It killed at least 12 people, including eight men and five women.',
    'It killed 12 people, including eight women and five Americans.',
    'It killed 12 people, including eight children and five girls.',
    'It killed 12 people, including eight men and about five women.',
    'The raid killed 12 people, five soldiers and two officers were wounded.',
    'The storm killed 12 people, damaged eight homes and five schools.',
    'They sent 12 soldiers, five officers and two doctors.',
    'It killed 12 people and wounded eight men and five women.',
    'It killed 12 people, including eight men, and wounded five women.',
    '“It killed 12 people, including eight men and five women,” he said.',
    'Police arrested 20 people, 12 men and eight women.',
    'The 12 people, including a man, 45, and a woman, 38, were freed.',
    'Police held 12 people, including eight men and five women and children.',
    'Of 12 people, eight men and five women said no.',
    'It has 100 members, 51 Republicans and 49 Democrats.',
    'It has 100 senators, including 51 Republicans, and 52 Democrats are expected.',
    'More than 12 people, eight men and five women, were hurt.',
    'It killed 12 people, eight of them men.',
    'ROW: 12 people, eight men and five women | 3',
  ],
  reads: 'block',
  fields: ['headline', 'subhead', 'body'],
  skips: ['editors-note', 'table'],
  *check({ prose, language, sentences }) {
    const numbers = numbersIn(prose, language)
    if (numbers.length < 3) return
    for (const sentence of sentences) {
      for (const { whole, parts, isPartial } of partsIn(prose, numbers, sentence)) {
        const sum = parts.reduce((so, { value }) => so + value, 0)
        if (sum === whole.value || (isPartial && sum < whole.value)) continue
        const says = sum > whole.value ? 'more' : 'less'
        yield { from: whole.from, to: parts.at(-1)!.to, says, values: { sum: figures(sum), whole: figures(whole.value) } }
      }
    }
  },
}
