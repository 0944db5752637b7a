import type { BlockRule } from '../../check/rule'
import { places } from '../../text/places'

/** `Last Monday`: which one, readers take in two ways; the tense of the verb says what `last` is to say. */
export const lastNext: BlockRule = {
  id: 'time/last-next',
  level: 'advice',
  language: 'en',
  source: 'AP Stylebook, time element',
  says: { tense: 'The verb tells which {day} is meant; beyond a week, give the date.' },
  wrong: [
    ['The ministers met last Monday in Geneva.', 'The ministers met on Monday in Geneva.'],
    ['They will meet next Friday.', 'They will meet on Friday.'],
    ['Last Tuesday, the bank raised rates.', 'On Tuesday, the bank raised rates.'],
    ['He has been missing since last Sunday.', 'He has been missing since Sunday.'],
    ['Police searched the house last Friday night.', 'Police searched the house on Friday night.'],
  ],
  allows: [
    'The ministers met on Monday.',
    'They meet on the last Friday of May.',
    'The last Monday in May is a holiday.',
    'Every last Sunday they play.',
    'Last week and next year',
    '“We met last Monday,” he said.',
    'HEADLINE: Ministers met last Monday',
    'Last Monday’s vote failed.',
    'It is her last Saturday at work.',
    'They meet next Wednesday of all days.',
    'It will run until a week from next Tuesday.',
    'He was the last Friday prayer leader.',
    'ROW: last Monday | 12',
  ],
  chosen: { relativeDays: 'weekday' },
  reads: 'block',
  fields: ['body'],
  skips: ['editors-note', 'table', 'crosshead'],
  needs: { of: 'prose', one: /day/ },
  *check({ prose }) {
    for (const { 0: words, 1: near, 2: day, index: from } of places(pattern, prose)) {
      const to = from + words.length
      const before = prose.slice(Math.max(0, from - 12), from)
      if (before !== '' && notBefore.test(before)) continue
      const on = preposition.test(before) ? '' : /^\p{Upper}/u.test(near!) ? 'On ' : 'on '
      yield { from, to, values: { day: day! }, instead: `${on}${day}` }
    }
  },
}

const pattern = /(?<!\p{IDC})([Ll]ast|[Nn]ext) ((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?!\p{IDC}|[’'-]|\s(?:of|in\s(?:January|February|March|April|May|June|July|August|September|October|November|December)|\p{Lower}+\s(?:leader|service|sermon|meeting)|prayers?)(?!\p{Alpha}))/gu
const notBefore = /(?<!\p{Alpha})(?:the|every|each|his|her|its|their|our|a|week from|than|between|and|or)\s$/iu
const preposition = /(?<!\p{Alpha})(?:since|until|till|by|from|for|before|after|through|on|of|to)\s$/iu
