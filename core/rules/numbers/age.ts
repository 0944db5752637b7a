import type { BlockRule, Hit } from '../../check/rule'
import { cardinals, numberWords } from '../../numbers/english'
import { places } from '../../text/places'

/** Ages of people and animals are figures, a 6-year-old girl, or words below ten, as the house has it. A sentence begins with the word. */
export const age: BlockRule = {
  id: 'numbers/age',
  level: 'warning',
  language: 'en',
  source: 'AP Stylebook, ages',
  says: { figures: 'Ages are given in figures: {right}.', words: 'Ages below ten are given in words: {right}.' },
  wrong: [
    ['Police found the six-year-old girl.', 'Police found the 6-year-old girl.'],
    ['His nine-year-old daughter', 'His 9-year-old daughter'],
    ['The thirty-five-year-old man left.', 'The 35-year-old man left.'],
    ['A group of eight-year-olds', 'A group of 8-year-olds'],
    ['A six-year-old who was lost was found.', 'A 6-year-old who was lost was found.'],
    ['The boy is six years old.', 'The boy is 6 years old.'],
  ],
  allows: [
    'Police found the 6-year-old girl.',
    'Six-year-old girls ran.',
    'The six-year-old war goes on.',
    'The two-year-old company',
    'The house is six years old.',
    '“My six-year-old girl,” he said.',
    'A six-year plan',
    'HEADLINE: six-year-old girl found',
    'ROW: six-year-old girl | 3',
    'The treaty is six years old.',
  ],
  reads: 'block',
  fields: ['body'],
  skips: ['editors-note', 'table'],
  *check({ prose }, { options }) {
    if (options.ages === 'as-found' || !/-olds?|years\sold/.test(prose)) return
    for (const pattern of options.ages === 'figures' ? [beforeNoun, predicate] : [figureBeforeNoun, figurePredicate]) {
      for (const { 1: written = '', index } of places(pattern, prose)) yield options.ages === 'figures' ? inFigures(written, index) : inWords(written, index)
    }
  },
}

function inFigures(written: string, from: number): Hit {
  const [ten = '', one] = written.split('-')
  const right = String(cardinals.get(ten)! + (one ? cardinals.get(one)! : 0))
  return { from, to: from + written.length, instead: right, values: { right } }
}

function inWords(written: string, from: number): Hit {
  const right = numberWords(Number(written))
  return { from, to: from + written.length, says: 'words', instead: right, values: { right } }
}

const ones = 'one|two|three|four|five|six|seven|eight|nine'
const number = String.raw`(${ones}|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:${ones}))?)`
const person = 'girls?|boys?|man|men|woman|women|child|children|son|sons|daughter|daughters|brother|sister|twins?|grandson|granddaughter|nephew|niece|cousin|baby|toddler|infant|student|pupil|pupils|kid|kids|victim|suspect|driver|mother|father|boyfriend|girlfriend|dog|horse|Palestinian|Israeli|Syrian|American|British|German|French|Russian|Ukrainian|Turkish'
const beforeNoun = new RegExp(String.raw`(?<=[\p{Alpha},]\s)${number}-(?:year|month|week|day)-old(?:s(?!\p{Alpha})|\s(?:who|whose|${person})(?!\p{Alpha}))`, 'gu')
const predicate = new RegExp(String.raw`(?<=(?<!\p{Alpha})(?:girl|boy|child|man|woman|son|daughter|he|she|I|was|when)\s(?:is|was|were|only|just|about)\s)${number}\s(?:years|months|weeks)\sold(?!\p{Alpha})`, 'gu')
const figureBeforeNoun = new RegExp(String.raw`(?<=[\p{Alpha},]\s)([2-9])-(?:year|month|week|day)-old(?:s(?!\p{Alpha})|\s(?:who|whose|${person})(?!\p{Alpha}))`, 'gu')
const figurePredicate = new RegExp(String.raw`(?<=(?<!\p{Alpha})(?:girl|boy|child|son|daughter|he|she|I|was|when)\s(?:is|was|were|only|just|about)\s)([2-9])\s(?:years|months|weeks)\sold(?!\p{Alpha})`, 'gu')
