import type { BlockRule } from '../../check/rule'
import { runningText } from '../../check/rule'
import { places } from '../../text/places'

/** Words that a wire carries only where the story is about them. */
export const obscenity: BlockRule = {
  id: 'sensitive/obscenity',
  level: 'advice',
  language: 'en',
  source: 'Reuters Handbook, obscenities',
  says: { word: 'Does the story need this word? If so, the desks have to be told.' },
  wrong: [
    ['“This is a fucking mess,” he said.', null],
    ['He called it bullshit.', null],
  ],
  allows: [
    'Scunthorpe and Shiite towns',
    '“This is a f---ing mess,” he said.',
    'A shih-tzu and a cockpit',
    'Dick Cheney and Hancock',
    'He called it nonsense.',
  ],
  reads: 'block',
  fields: runningText,
  needs: { of: 'legible', one: () => words },
  *check({ legible }) {
    for (const { 0: word, index } of places(words, legible)) yield { from: index, to: index + word.length }
  },
}

const words = /(?<![\p{IDC}-])(?:mother)?(?:fuck(?:ed|er|ers|ing|s)?|(?:bull)?shit(?:s|ty)?|cunts?|assholes?|cocksuckers?)(?!\p{IDC})/giu
