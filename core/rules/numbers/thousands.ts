import type { BlockRule } from '../../check/rule'
import { countedAfter } from '../../numbers/counted'
import { namesBefore } from '../../numbers/english'
import { figures } from '../../numbers/found-number'
import { places } from '../../text/places'

/** Commas in figures of four and more before something counted or after a sign of money. */
export const thousands: BlockRule = {
  id: 'numbers/thousands',
  level: 'error',
  language: 'en',
  source: 'BBC News style guide; AP Stylebook, numerals',
  says: { comma: 'Figures above 999 take commas: {right}.' },
  wrong: [
    ['About 100000 troops are there.', 'About 100,000 troops are there.'],
    ['It killed 1234 people.', 'It killed 1,234 people.'],
    ['HEADLINE: 25000 homes dark', 'HEADLINE: 25,000 homes dark'],
    ['He paid $5000 and €12500.50.', 'He paid $5,000 and €12,500.50.'],
    ['It is 12000 kilometers away.', 'It is 12,000 kilometers away.'],
  ],
  allows: [
    'About 100,000 troops are there.',
    'In 1953 people fled.',
    'The 2022 deaths',
    'He was born in 1953.',
    'Flight 1549 passengers left.',
    'Call 5551234 people said',
    'The code is 100000.',
    'ROW: 100000 people | 2',
    '“1234 people came,” he said.',
    'The 1500 meters and 5000 meters races',
    'No. 12345 people',
    'ISO 27001 companies',
    'By 2030 countries must act.',
    'Room 1408 people',
  ],
  reads: 'block',
  fields: ['headline', 'subhead', 'body'],
  skips: ['editors-note', 'table'],
  needs: { of: 'prose', one: /\d{4}/ },
  *check({ prose }) {
    for (const pattern of [counted, measured, money]) {
      for (const { 0: written, index } of places(pattern, prose)) {
        if (pattern === counted && isNamed(prose.slice(Math.max(0, index - 24), index))) continue
        const [whole, decimals] = written.split('.')
        const right = figures(Number(whole)) + (decimals === undefined ? '' : `.${decimals}`)
        yield { from: index, to: index + written.length, instead: right, values: { right } }
      }
    }
  },
}

/** `Flight 1549 passengers`, `ISO 27001 companies`, `the Boeing 747 pilots`: a figure that belongs to a name. */
function isNamed(before: string): boolean {
  return namesBefore.test(before) || /[\p{IDC},]\s\p{Upper}[\p{Alpha}.’'-]*\s$|\p{Upper}{2,}\s$|[\d.#]\s$/u.test(before)
}

/** Four figures that may be a year are left alone before a noun. */
const counted = new RegExp(String.raw`(?<![\p{IDC}.,:/#$€£-])(?!(?:1[5-9]|20)\d\d\s)[1-9]\d{3,5}(?=${countedAfter})`, 'gu')
const measured = /(?<![\p{IDC}.,:/#$€£-])[1-9]\d{4,6}(?=\s(?:kilomet(?:er|re)s|km|miles|hectares|acres|tons|tonnes|barrels|dollars|euros|pounds|liras?|square)(?!\p{Alpha}))(?!10000\s)/gu
const money = /(?<=[$€£])[1-9]\d{3,}(?:\.\d\d)?(?!\p{IDC}|[.,:/]\d)/gu
