import type { BlockRule } from '../../check/rule'
import { runningText } from '../../check/rule'
import { places } from '../../text/places'

/** Two stops, two commas, or a stop and a comma, where one mark is meant. */
export const doubledMark: BlockRule = {
  id: 'punctuation/doubled-mark',
  level: 'error',
  language: 'any',
  source: 'Our own judgement',
  says: { twice: 'Two marks stand here for one.' },
  wrong: [
    ['They left.. Nobody spoke.', 'They left. Nobody spoke.'],
    ['They left,, and came back.', 'They left, and came back.'],
    ['They left,. Nobody spoke.', 'They left. Nobody spoke.'],
    ['They came from the U.S.. Nobody spoke.', 'They came from the U.S. Nobody spoke.'],
    ['“We left.,” he said.', '“We left,” he said.'],
  ],
  allows: [
    'They left. Nobody spoke.',
    'It was foul ... and late… or not.',
    'It was foul. . . and late....',
    'From Acme Inc., the U.S., etc., and others.',
    'A path of ../files and 1..5',
    'ROW: .. | 12',
    'He asked “Why?”, and left.',
  ],
  safe: true,
  reads: 'block',
  fields: runningText,
  skips: ['editors-note', 'table'],
  needs: { of: 'legible', one: () => patterns },
  *check({ legible }) {
    for (const pattern of patterns) {
      for (const { 0: marks, index } of places(pattern, legible)) {
        const right = marks === '.,' ? ',' : marks.at(-1)!
        yield { from: index, to: index + marks.length, instead: right }
      }
    }
  },
}

const patterns = [
  /(?<=[\p{IDC}”"’)]|\p{Upper}\.\p{Upper})(?<!\.)\.\.(?=["”’)]*(?:\s|$))(?!["”’)]*\s\.)/gu,
  /(?<=[\p{IDC}”"’)]),,(?=\s)/gu,
  /(?<=[\p{IDC}”"’)]),\.(?=["”’)]*(?:\s|$))/gu,
  /(?<=(?<![\p{IDC}.])\p{Lower}{4,})\.,(?=["”])/gu,
]
