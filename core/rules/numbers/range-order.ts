import type { BlockRule } from '../../check/rule'
import { numbersIn } from '../../numbers/numbers'
import { places } from '../../text/places'

/** A range whose first end is the larger. */
export const rangeOrder: BlockRule = {
  id: 'numbers/range-order',
  level: 'warning',
  language: 'en',
  source: 'Our own judgement',
  says: { order: 'The smaller number comes first: {right}.' },
  wrong: [
    ['Between 60 and 40 people were on board.', 'Between 40 and 60 people were on board.'],
    ['It will cost between $9 million and $6 million.', 'It will cost between $6 million and $9 million.'],
    ['Prices of $90-$60 a barrel are likely.', 'Prices of $60-$90 a barrel are likely.'],
  ],
  allows: [
    'Between 40 and 60 people were on board.',
    'The gap between 60 and 40 is wide.',
    'It fell from $90 to $60.',
    'Between 900 and 1 million left. Between $900 million and $1 billion was lost.',
    'It shut between 10 p.m. and 5 a.m.',
    'The match between No. 5 and No. 3',
    'Between 5 and 3 million left.',
    'A choice between 10 percent and 5 years',
    '“Between 60 and 40 left,” he said.',
    'They won 90-60.',
    'ROW: between 60 and 40 | 12',
  ],
  reads: 'block',
  fields: ['headline', 'subhead', 'body'],
  skips: ['editors-note', 'table'],
  needs: { of: 'prose', one: () => [sums, betweens] },
  *check({ prose, language }) {
    for (const { 0: words, index, groups } of places(sums, prose)) {
      const [low, high] = [Number(groups!['first']), Number(groups!['second'])]
      const right = words.replace(groups!['first']!, '\0').replace(groups!['second']!, groups!['first']!).replace('\0', groups!['second']!)
      if (low > high) yield { from: index, to: index + words.length, instead: right, values: { right } }
    }
    if (!betweens.test(prose)) return
    const numbers = numbersIn(prose, language)
    for (const [at, first] of numbers.entries()) {
      const second = numbers[at + 1]
      if (!second || prose.slice(first.to, second.from) !== ' and ' || !/(?<!(?:gap|difference|choice|choose|chose|ratio|spread|divided|split|match|game) )[Bb]etween $/u.test(prose.slice(Math.max(0, first.from - 24), first.from))) continue
      const isAlike = first.unit === second.unit && (first.kind === second.kind || first.kind === 'count')
      if (!isAlike || first.kind === 'year' || first.value <= second.value || (first.scale === 1 && second.scale > 1)) continue
      const right = `${prose.slice(second.from, second.to)} and ${prose.slice(first.from, first.to)}`
      // A unit that only the second has stays at the end.
      const plain = first.kind === second.kind ? right : `${prose.slice(second.figure.from, second.figure.to)} and ${prose.slice(first.from, first.to)}${prose.slice(second.figure.to, second.to)}`
      yield { from: first.from, to: second.to, instead: plain, values: { right: plain } }
    }
  },
}

const betweens = /[Bb]etween /
const sums = /(?<![\p{IDC}.,:/$€£-])[$€£](?<first>\d{1,3}(?:\.\d+)?)[-–][$€£](?<second>\d{1,3}(?:\.\d+)?)(?![\p{IDC}.,-]|\s(?:million|billion|trillion))/gu
