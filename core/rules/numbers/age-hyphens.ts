import type { BlockRule } from '../../check/rule'
import { numberWords } from '../../numbers/english'
import { places } from '../../text/places'

/** An age before a noun, or in place of one, has both its hyphens: a 6-year-old boy, the 6-year-old. After a verb it has none. */
export const ageHyphens: BlockRule = {
  id: 'numbers/age-hyphens',
  level: 'error',
  language: 'en',
  source: 'AP Stylebook, ages',
  says: { hyphens: 'An age before a noun takes two hyphens: {right}.', alone: 'An age behind its verb has no hyphens: {right}.' },
  wrong: [
    ['A 6 year old boy was found.', 'A 6-year-old boy was found.'],
    ['A 6-year old boy was found.', 'A 6-year-old boy was found.'],
    ['The 6 year-old was found.', 'The 6-year-old was found.'],
    ['The six year old girl', 'The six-year-old girl'],
    ['A group of 12 year olds', 'A group of 12-year-olds'],
    ['His 45-years-old brother', 'His 45-year-old brother'],
    ['It hired children as young as 10-years-old.', 'It hired children as young as 10 years old.'],
    ['HEADLINE: 6 year old boy found', 'HEADLINE: 6-year-old boy found'],
    ['“My 6 year old son,” he said.\nThe 3 month old baby', '“My 6 year old son,” he said.\nThe 3-month-old baby'],
  ],
  allows: [
    'The boy is 6 years old.',
    'A 6-year-old boy',
    'A boy 6 years old was found.',
    'He has a boy who is 6 years old and a girl.',
    'A six-year, old plan',
    'In its first year old rules applied.',
    'The 100-year-old house',
    'In 2022 year old rules',
    'the 6- and 7-year-old boys',
    'A 6- to 8-year-old child',
    'Last year old friends met.',
  ],
  reads: 'block',
  fields: ['headline', 'subhead', 'body'],
  skips: ['editors-note', 'table'],
  needs: { of: 'prose', one: /old/ },
  *check({ prose }) {
    for (const found of places(pattern, prose)) {
      const { 0: written, index } = found
      const { number, unit, end } = found.groups!
      const isAlone = found.groups!['many'] === 's' && end === '' && alone.test(prose.slice(Math.max(0, index - 20), index)) && !/^\s\p{Alpha}+\s(?:was|is|has|had|who)(?!\p{Alpha})/u.test(prose.slice(index + written.length))
      const right = isAlone ? `${number} ${unit}s old` : `${number}-${unit}-old${end}`
      // `a boy 6 years old`: behind its noun an age stands without hyphens.
      if (written === right || (found.groups!['many'] === 's' && /\s(?:years|months|weeks|days)\sold$/u.test(written))) continue
      yield { from: index, to: index + written.length, instead: right, values: { right }, ...(isAlone ? { says: 'alone' } : {}) }
    }
  },
}

/** `as young as`, `is only`, `children aged`: what follows says how old somebody is. */
const alone = /(?:\bas\s(?:young|old)\sas|\b(?:is|was|are|were|be|been|turned|turns|just|only|now))\s$/u

const words = Array.from({ length: 99 }, (_, index) => numberWords(index + 1)).toSorted((a, b) => b.length - a.length).join('|')
const pattern = new RegExp(String.raw`(?<![\p{IDC}.,:/-])(?<number>\d{1,3}|${words})[\s-](?<unit>year|month|week|day)(?<many>s?)[\s-]old(?<end>s?)(?![\p{IDC}-])`, 'gu')
