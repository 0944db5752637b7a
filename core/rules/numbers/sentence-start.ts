import type { BlockRule } from '../../check/rule'
import { capitalize } from '../../text/casing'
import { numberWords } from '../../numbers/english'

/** No sentence of running text begins with a figure. Up to 100 the words can stand there; above, somebody has to recast. */
export const sentenceStart: BlockRule = {
  id: 'numbers/sentence-start',
  level: 'error',
  language: 'en',
  source: 'AP Stylebook, numerals; BBC News style guide',
  says: { words: 'A sentence does not begin with a figure.', recast: 'A sentence does not begin with a figure: put another word first.' },
  wrong: [
    ['It fell in 2022. 40 more people came.', 'It fell in 2022. Forty more people came.'],
    ['They left. 100,000 troops are at the border.', null],
    ['15 people were hurt.', 'Fifteen people were hurt.'],
    ['It was late. 21 ships left.', 'It was late. Twenty-one ships left.'],
    ['5 percent of voters stayed home.', 'Five percent of voters stayed home.'],
  ],
  allows: [
    'Fifteen people were hurt.',
    '2022 was a hard year.',
    'F-16 jets flew.',
    '911 calls were lost.',
    '1. Open the door.',
    '1) Open the door.',
    '5G networks grow.',
    '9/11 changed that.',
    '10 Downing Street declined to comment.',
    '50 Cent sang.',
    'ITEM: 15 people were hurt',
    'HEADLINE: 15 people hurt',
    'CROSSHEAD: 15 hurt',
    'ROW: 15 people | 3',
    '“15 people were hurt,” he said.',
    'He lives in the U.S. 12 others left.',
    '7 p.m. is late.',
    '12:30 is the time.',
    '1 - Open the door.',
    '3-2 was the score.',
    '20th Century Fox paid.',
    '24 Hours of Le Mans',
    'It cost Rs. 500 crore in all.',
    '211 pages.',
    'Prices rose 15. 39 percent in June.',
  ],
  reads: 'block',
  fields: ['body'],
  skips: ['editors-note', 'table', 'crosshead', 'list'],
  needs: { of: 'prose', one: /(?:^|[.!?…”"’)]\s+)\d/u },
  *check({ prose, sentences }) {
    for (const [index, { from, to }] of sentences.entries()) {
      const found = pattern.exec(prose.slice(from, Math.min(to, from + 40)))
      // Without a stop, or in two words, it is a list or a table that lost its form.
      const sentence = prose.slice(from, to)
      if (!found || !/[.!?…”"]$/u.test(sentence) || !/(?:\S+\s+){2}\S/u.test(sentence) || (index > 0 && isSplit(prose.slice(0, from), sentence)) || (index > 0 && noEnd.test(prose.slice(Math.max(0, from - 24), from)))) continue
      const written = found[1]!
      const value = Number(written)
      const spelled = Number.isInteger(value) && value > 0 && value <= 100 && !written.startsWith('0')
      yield spelled
        ? { from, to: from + written.length, instead: capitalize(numberWords(value), 'en') }
        : { from, to: from + written.length, says: 'recast' }
    }
  },
}

/** `15. 39 percent` is one number. */
function isSplit(before: string, sentence: string): boolean {
  return /(?<![\p{IDC}.,])\d{1,3}\.\s$/u.test(before) && /^\d{1,3}\s?(?:%|percent|per cent|pct|million|billion|trillion)(?!\p{Alpha})/u.test(sentence)
}

/** After `U.S.` and `Rs.` the sentence may well go on. */
const noEnd = /(?:(?:^|\s)(?:\p{Alpha}\.)+|(?:^|\s)\p{Upper}\p{Alpha}{0,3}\.)\s*$/u
/** A figure and a word in small letters; no year, no emergency call, no clock. */
const pattern = /^(?!(?:1[5-9]|20)\d\d\s|911\s|\d{1,2}\s?(?:a\.m|p\.m|am|pm|o’clock))(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)\s(?:\p{Lower}{2,})/u
