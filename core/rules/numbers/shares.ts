import type { BlockRule } from '../../check/rule'
import { figures } from '../../numbers/found-number'
import { numbersIn } from '../../numbers/numbers'

/** Shares of one whole that make more than a hundred: for, against, and those without an opinion. */
export const shares: BlockRule = {
  id: 'numbers/shares',
  level: 'warning',
  language: 'en',
  source: 'Our own judgement',
  says: { more: 'These shares make {sum} percent.' },
  wrong: [
    ['In the poll 60 percent were in favor, 35 percent were against and 15 percent had no opinion.', null],
    ['Some 48% backed the president, 41% his rival and 21% others.', null],
  ],
  allows: [
    'In the poll 55 percent were in favor, 35 percent were against and 10 percent had no opinion.',
    'In the poll 55 percent were in favor, 35 percent were against and 11 percent had no opinion.',
    'Prices rose 60 percent in May, 35 percent in June and 15 percent in other months.',
    'Some 60 percent trusted the court, 55 percent the army and 40 percent the police.',
    'Of men 60 percent were in favor, 70 percent of women were, and 15 percent had no opinion.',
    'In favor were 60 percent, up from 55 percent in May, and 15 percent were undecided.',
    '“We had 60 percent for, 35 percent against and 15 percent undecided,” he said.',
    'ROW: 60 percent for, 35 percent against | 15 percent undecided',
  ],
  reads: 'block',
  fields: ['body'],
  skips: ['editors-note', 'table'],
  needs: { of: 'prose', one: /%|percent|per cent/ },
  *check({ prose, language, sentences }) {
    const numbers = numbersIn(prose, language)
    for (const { from, to } of sentences) {
      const own = numbers.filter((number) => from <= number.from && number.to <= to)
      if (own.length < 3 || own.some(({ kind, isRange }) => kind !== 'percent' || isRange)) continue
      const sentence = prose.slice(from, to)
      const last = prose.slice(own.at(-1)!.to, to)
      if (!rest.test(last) || otherWhole.test(sentence) || !own.slice(1).every((number, index) => /(?:,|,? and)\s(?:only |just |the other )?$/u.test(prose.slice(own[index]!.to, number.from)))) continue
      const sum = own.reduce((so, { value }) => so + value, 0)
      if (sum > 102 + own.length / 2) yield { from: own[0]!.from, to: own.at(-1)!.to, values: { sum: figures(sum, Number.isInteger(sum) ? 0 : 1) } }
    }
  },
}

/** What the last of them are: all the others. */
const rest = /^\s(?:[\p{Lower}’']+\s){0,4}?(?:undecided|unsure|no opinion|not sure|others?|abstained|don[’']t know|did not know|neither|no answer|didn[’']t know)(?!\s\p{Lower}+s(?!\p{Alpha}))/u
/** Shares of several wholes, or at several times. */
const otherWhole = /(?<!\p{Alpha})(?:of (?:men|women|those|them|Democrats|Republicans)|up from|down from|compared|rose|fell|rise|fall|increase|decrease|respectively|than|months?|years?|also|both)(?!\p{Alpha})/iu
