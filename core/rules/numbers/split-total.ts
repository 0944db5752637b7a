import type { BlockRule } from '../../check/rule'
import { figures, type FoundNumber } from '../../numbers/found-number'
import { numbersIn } from '../../numbers/numbers'
import { isExact } from '../../numbers/parts'
import { placePartsIn } from '../../numbers/place-parts'

/** A total that is split by place, or into those for and against, whose parts make more than it; or less, where all are named. */
export const splitTotal: BlockRule = {
  id: 'numbers/split-total',
  level: 'warning',
  language: 'en',
  source: 'Our own judgement',
  says: { sum: 'The parts make {sum}, not {whole}.' },
  wrong: [
    ['The company cut 250 jobs, 120 in Germany and 150 in Poland.', null],
    ['A total of 40 people died: 21 in the north, 12 in the south and nine in the east.', null],
    ['A total of 40 people died: 21 in the north, eight in the south and nine in the east.', null],
    ['Lawmakers cast 120 votes, 70 for the bill and 60 against it.', null],
    ['Of the 90 votes cast, 50 were for the motion and 45 against.', null],
    ['Of the 23 people killed, 12 died in Zenda, eight in Strelsau and four in Hentzau, the ministry said.', null],
    ['In all, 340 people lost their homes: 180 in Zenda, 95 in Strelsau and 56 in Hentzau.', null],
  ],
  allows: [
    'The company cut 270 jobs, 120 in Germany and 150 in Poland.',
    'The company cut 300 jobs, 120 in Germany and 150 in Poland.',
    'A total of 42 people died: 21 in the north, 12 in the south and nine in the east.',
    'At least 40 people died: 21 in the north, 12 in the south and nine in the east.',
    'It has 250 shops, about 120 in Germany and 150 in Poland.',
    'It sold 40 cars, 50 in May and 60 trucks in June.',
    'It has 20 ships, 12 in port and 3 percent in dock.',
    'He won 12 games, 30 in all and 20 in May, they said.',
    '“We cut 250 jobs, 120 in Germany and 150 in Poland,” he said.',
    'Of the 90 votes cast, 50 were for the motion and 35 against.',
    'The storm killed 23 people, 12 in Zenda, eight in Strelsau and three in Hentzau.',
    'The storm killed 23 people, 12 in Zenda and eight in Strelsau.',
    'The storm killed 23 people, 12 in Zenda, including eight in its port, and more than 14 in Strelsau.',
    'It killed 23 people in two days, 12 in Zenda, about nine in Strelsau and four in Hentzau.',
    'ROW: 250 jobs, 120 in Germany and 150 in Poland | 12',
  ],
  reads: 'block',
  fields: ['body'],
  skips: ['editors-note', 'table'],
  needs: { of: 'prose', one: /\d|\p{Lower}{3}/u },
  *check({ prose, language, sentences }) {
    const numbers = numbersIn(prose, language)
    if (numbers.length < 3) return
    for (const { from, to } of sentences) {
      const own = numbers.filter((number) => from <= number.from && number.to <= to)
      const placed = placePartsIn(prose, own, { from, to }).filter(({ sum, whole, isPartial }) => (isPartial ? sum > whole.value : sum !== whole.value))
      for (const [at, whole] of own.entries()) {
        const split = isExact(whole) ? splitOf(prose, whole, own.slice(at + 1, at + 7), to) : null
        const found = split ?? placed.find((parts) => parts.whole === whole)
        if (found) yield { from: whole.from, to: found.to, values: { sum: figures(found.sum), whole: figures(whole.value) } }
      }
    }
  },
}

const opens = /^\s\p{Lower}+(?:\s\p{Lower}+){0,2}(?<sign>,|:|\s[—–-])\s$/u
const by = String.raw`\s(?:(?:of\s(?:them|which|whom)\s)?(?:were\s|was\s)?(?:in|at|from|for|against|near)(?:\s(?:the\s|its\s)?[\p{IDC}’'-]+){0,4}?|against)`
const joins = new RegExp(String.raw`^${by}(?:,\s(?:and\s)?|\sand\s)$`, 'u')
const closes = new RegExp(String.raw`^${by}(?:[.;]|$)`, 'u')

/** What the parts make that follow a total up to the end of their sentence; null where they may well be right. */
function splitOf(prose: string, whole: FoundNumber, parts: readonly FoundNumber[], end: number): { sum: number, to: number } | null {
  const [first] = parts
  const opening = first && opens.exec(prose.slice(whole.to, first.from))
  if (!opening || parts.length < 2 || !parts.every(isExact)) return null
  const last = parts.at(-1)!
  const isList = parts.slice(1).every((part, at) => joins.test(prose.slice(parts[at]!.to, part.from)))
  if (!isList || !closes.test(prose.slice(last.to, end))) return null
  const sum = parts.reduce((so, { value }) => so + value, 0)
  // After a comma some may be left out: those for whom nobody said where.
  return sum > whole.value || (sum < whole.value && opening.groups!['sign'] === ':') ? { sum, to: last.to } : null
}
