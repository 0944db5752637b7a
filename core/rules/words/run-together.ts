import type { BlockRule } from '../../check/rule'
import { runningText } from '../../check/rule'
import { places } from '../../text/places'

/** Two small words that lost the space between them. */
export const runTogether: BlockRule = {
  id: 'words/run-together',
  level: 'error',
  language: 'en',
  source: 'Our own judgement',
  says: { two: 'These are two words: {right}.' },
  wrong: [
    ['They left forthe capital.', 'They left for the capital.'],
    ['Alot of them are in theUnited States.', 'A lot of them are in the United States.'],
    ['It is ofthe minister’s own, aswell.', 'It is of the minister’s own, as well.'],
  ],
  allows: [
    'They left for the capital.',
    'They bathe and breathe and soothe and loathe.',
    'A tithe, a lathe, a scythe',
    'The website isthe.example.com',
    'ROW: inthe | 12',
    'TheStreet and theGrio said so.',
  ],
  reads: 'block',
  fields: runningText,
  skips: ['editors-note', 'table'],
  needs: { of: 'legible', one: () => [joined, capital] },
  *check({ legible }) {
    for (const { 0: word, index } of places(joined, legible)) {
      const cut = /^(?:alot|aswell)/i.test(word) ? word.indexOf(/^alot/i.test(word) ? 'l' : 'w') : word.length - 3
      yield* split(word, index, cut)
    }
    for (const { 0: word, index } of places(capital, legible)) yield* split(word, index, 3)
  },
}

function* split(word: string, index: number, cut: number) {
  const right = `${word.slice(0, cut)} ${word.slice(cut)}`
  yield { from: index, to: index + word.length, instead: right, values: { right } }
}

const joined = /(?<![\p{IDC}@#./-])(?:(?:[Oo]f|[Ii]n|[Oo]n|[Tt]o|[Ff]or|[Ff]rom|[Ww]ith|[Aa]t|[Bb]y|[Aa]nd|[Tt]hat|[Ii]nto|[Oo]ver|[Ii]s|[Ww]as|[Uu]nder|[Dd]uring|[Aa]gainst)the|[Aa]lot|[Aa]swell)(?![\p{IDC}-]|\.\p{Lower})/gu
const capital = /(?<![\p{IDC}@#./-])the(?:United|European|President|State|White|Prime|Foreign|Supreme|Federal|Security)(?!\p{IDC})/gu
