import type { BlockRule } from '../../check/rule'
import { places } from '../../text/places'

/** The hour already says what part of the day it is: `8 p.m. tonight`, `12 noon`. */
export const doubled: BlockRule = {
  id: 'time/doubled',
  level: 'error',
  language: 'en',
  source: 'AP Stylebook, times',
  says: { twice: '“{extra}” says again what the hour says.' },
  wrong: [
    ['It starts at 8 p.m. tonight.', 'It starts at 8 p.m.'],
    ['They left at 9 a.m. in the morning on Monday.', 'They left at 9 a.m. on Monday.'],
    ['It ends at 12 noon and at 12 midnight.', 'It ends at noon and at midnight.'],
    ['The vote is at 7 pm this evening, he said.', 'The vote is at 7 pm, he said.'],
    ['At 6 a.m. Monday morning, they left.', 'At 6 a.m. Monday, they left.'],
  ],
  allows: [
    'It starts at 8 tonight.',
    'It starts at 8 p.m. on Monday.',
    '“It starts at 8 p.m. tonight,” he said.',
    'Doors open at 8 p.m. Tonight they stay shut.',
    'From 9 a.m. until the next morning',
    'They left at 9 in the morning.',
    'The 12 Noon club',
    'ROW: 8 p.m. tonight | 3',
    'At 6 a.m. Monday, morning trains stopped.',
    'It fell to 4 at 12 noon time.',
  ],
  reads: 'block',
  fields: ['headline', 'subhead', 'body'],
  skips: ['editors-note', 'table'],
  needs: { of: 'prose', one: /[ap]\.?m|noon|midnight/ },
  *check({ prose }) {
    for (const { index } of places(twelve, prose)) yield { from: index, to: index + 3, instead: '', values: { extra: '12' } }
    for (const found of places(again, prose)) {
      const extra = (found[1] ?? found[2])!
      const to = found.index + found[0].length
      const from = to - extra.length
      // The point of `p.m.` is also that of the sentence.
      const end = prose[to] === '.' && prose[from - 1] === '.' ? to + 1 : to
      yield { from, to: end, instead: '', values: { extra: extra.trim() } }
    }
  },
}

const twelve = /(?<![\p{IDC}.,:/-])12\s(?=(?:noon|midnight)(?!\p{Alpha}|\stime))/gu
const again = /(?<=\d\s?)(?:a\.m\.?|am)(?:\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)?(\s(?:(?:in\sthe|this)\s)?morning)(?!\p{Alpha})|(?<=\d\s?)(?:p\.m\.?|pm)(?:\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)?(\s(?:tonight|(?:(?:in\sthe|this)\s)?(?:afternoon|evening)|at\snight))(?!\p{Alpha})/gu
