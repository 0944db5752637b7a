import type { BlockRule } from '../../check/rule'
import { places } from '../../text/places'

/** Nobody knows at once which 12 is meant: noon and midnight are words. */
export const noon: BlockRule = {
  id: 'time/noon',
  level: 'error',
  language: 'en',
  source: 'AP Stylebook, times',
  says: { word: '“{text}” is easily misread: write {right}.' },
  wrong: [
    ['It starts at 12 p.m. on Monday.', 'It starts at noon on Monday.'],
    ['It ended at 12:00 a.m.', 'It ended at midnight.'],
    ['They met from 10 a.m. to 12pm.', 'They met from 10 a.m. to noon.'],
  ],
  allows: [
    'It starts at noon.',
    'It starts at 12:30 p.m.',
    'It starts at 2 p.m.',
    '“At 12 p.m.,” he said.',
    'ROW: 12 p.m. | 3',
    'The 12 PMs met.',
    'At 12 a.m. and 12:15 a.m.',
  ],
  reads: 'block',
  fields: ['headline', 'subhead', 'body'],
  skips: ['editors-note', 'table', 'list'],
  needs: { of: 'prose', one: /12(?::00)?\s?[ap]\.?m/i },
  *check({ prose }) {
    for (const { 0: written, 1: half = '', index } of places(twelve, prose)) {
      const to = index + written.length
      // Between other times of the first hour the figure keeps the order.
      if (/^\s(?:and|to|-|–)\s12:/u.test(prose.slice(to, to + 8))) continue
      const isEnd = half.endsWith('.') && /^["”’]?(?:\s+["“‘]?\p{Upper}|$)/u.test(prose.slice(to, to + 6))
      const right = /^p/i.test(half) ? 'noon' : 'midnight'
      yield { from: index, to, instead: isEnd ? `${right}.` : right, values: { right } }
    }
  },
}

const twelve = /(?<![\p{IDC}.,:/-])12(?::00)?\s?([ap]\.m\.?|[ap]m|[AP]\.M\.?|[AP]M)(?!\p{IDC})/gu
