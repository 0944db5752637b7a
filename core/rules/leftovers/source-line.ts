import { leftoverRule } from '../../check/leftovers'

/** The line that says which site the text was taken from. */
export const sourceLine = leftoverRule({
  id: 'leftovers/source-line',
  level: 'error',
  source: 'Lines seen on agency and newspaper pages',
  says: 'This line names the page the text was taken from; it is no part of the story.',
  wrong: [
    ['They left.\nKaynak:', 'They left.'],
    ['They left.\nSource: AA', 'They left.'],
    ['They left.\nhttps://www.example.com/world/they-left', 'They left.'],
    ['They left.\nwww.example.com', 'They left.'],
  ],
  allows: [
    'Source: TurkStat',
    'The source: a senior official.',
    'Kaynak suları kurudu.',
    'Sources said they left.',
    'See https://www.example.com for more.',
    'ROW: Source: | AA',
    'NOTE: https://www.example.com',
  ],
}, (line) => (/^(?:kaynak|sources?)\s?:?$/iu.test(line) ? 'error' : 'warning'))
