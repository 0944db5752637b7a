import type { BlockRule } from '../../check/rule'
import { places } from '../../text/places'

/** A decade is a plural and has no apostrophe before its s. What belongs to a year has: 1990’s biggest film. */
export const decade: BlockRule = {
  id: 'time/decade',
  level: 'error',
  language: 'en',
  source: 'AP Stylebook, decades; BBC News style guide',
  says: { plural: 'A decade has no apostrophe before its s.' },
  wrong: [
    ['It was built in the 1990’s.', 'It was built in the 1990s.'],
    ["In the late 1980's, they left.", 'In the late 1980s, they left.'],
    ['He sang in the ’90’s.', 'He sang in the ’90s.'],
    ['HEADLINE: Back to the 1960’s', 'HEADLINE: Back to the 1960s'],
    ['Music of the mid-1970’s was loud.', 'Music of the mid-1970s was loud.'],
  ],
  allows: [
    'It was built in the 1990s.',
    '1990’s biggest film',
    'It beat 2020’s record.',
    '“In the 1990’s,” he wrote.',
    'The ’90s',
    'In 2010’s vote',
    'The F-150’s price',
    'The 2020’s-era law',
    'He broke the 2010’s record.',
  ],
  safe: true,
  reads: 'block',
  fields: ['headline', 'subhead', 'body'],
  needs: { of: 'prose', one: /\d0['’]s/ },
  *check({ prose }) {
    for (const { index } of places(possessive, prose)) yield { from: index, to: index + 1, instead: '' }
  },
}

const lead = String.raw`(?<!\p{Alpha})(?:the|early|late|mid)[\s-]`
const follows = String.raw`(?=s(?:[.,;:)!?”]|$|\s(?:and|or|to|when|was|were|is|are|had|have|has|saw|that|which|who|with|on|in|at|by|for|from|as|but|after|before|until)(?!\p{Alpha})))`
const possessive = new RegExp(String.raw`(?<=${lead}(?:1[5-9]\d0|20\d0|['’‘]\d0))['’]${follows}`, 'gu')
