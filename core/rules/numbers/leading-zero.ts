import type { BlockRule } from '../../check/rule'
import { places } from '../../text/places'

/** A zero stands before the point of a decimal below one. Calibers and averages of sport have none. */
export const leadingZero: BlockRule = {
  id: 'numbers/leading-zero',
  level: 'error',
  language: 'en',
  source: 'AP Stylebook, decimal units',
  says: { zero: 'A decimal below one begins with a zero.' },
  wrong: [
    ['Prices rose .5 percent.', 'Prices rose 0.5 percent.'],
    ['HEADLINE: Output up .3%', 'HEADLINE: Output up 0.3%'],
    ['It spent $.25 million on .75 of a mile.', 'It spent $0.25 million on .75 of a mile.'],
    ['Rain of .5 inch fell.', 'Rain of 0.5 inch fell.'],
  ],
  allows: [
    'Prices rose 0.5 percent.',
    'He bats .300 with a .22-caliber record.',
    'A .45 caliber pistol',
    'It has a .500 winning percentage.',
    'Version 1.5 percent',
    'Wait...5 percent fell.',
    '“It rose .5 percent,” he said.',
    'ROW: .5 percent | 2',
    'A rise of 2.5 percent',
  ],
  safe: true,
  reads: 'block',
  fields: ['headline', 'subhead', 'body'],
  skips: ['editors-note', 'table'],
  needs: { of: 'prose', one: /(?<!\d)\.\d/ },
  *check({ prose }) {
    for (const { index } of places(decimal, prose)) yield { from: index, to: index + 1, instead: '0.' }
  },
}

const decimal = /(?<=^|[\s($€£])\.(?=\d{1,3}\s?(?:%|percent|per\scent|percentage|million|billion|trillion|inch|inches|miles?|kilometers?|points?\s(?:up|down|higher|lower))(?!\p{Alpha}))/gu
