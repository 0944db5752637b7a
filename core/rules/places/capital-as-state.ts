import type { BlockRule } from '../../check/rule'

/** `Tel Aviv` for the government of Israel, whose seat it is not. */
export const capitalAsState: BlockRule = {
  id: 'places/capital-as-state',
  level: 'advice',
  language: 'en',
  source: 'Reuters Handbook, T',
  says: { state: 'The government of Israel does not sit in Tel Aviv: name the government, or {right}.' },
  wrong: [
    ['Tel Aviv said on Monday it would not go.', 'Israel said on Monday it would not go.'],
    ['Relations between Ankara and Tel Aviv are cold.', 'Relations between Ankara and Israel are cold.'],
    ['HEADLINE: Tel Aviv rejects plan', 'HEADLINE: Israel rejects plan'],
    ['It broke off ties with Tel Aviv.', 'It broke off ties with Israel.'],
  ],
  allows: [
    'Israel said on Monday it would not go.',
    'Thousands marched in Tel Aviv on Monday.',
    'Tel Aviv University said it would not go.',
    'The Tel Aviv stock exchange fell.',
    'The mayor of Tel Aviv said no.',
    '“Tel Aviv said no,” he said.',
    'Flights between Athens and Tel Aviv are full.',
    'Moscow said no. Relations between Ankara and Moscow are cold.',
    'Tel Aviv police said no.',
    'Tel Aviv has beaches.',
    'Maccabi Tel Aviv rejected the plan.',
  ],
  reads: 'block',
  fields: ['headline', 'subhead', 'body'],
  skips: ['editors-note', 'table'],
  needs: { of: 'prose', one: /Tel Aviv/ },
  *check({ prose }) {
    for (const pattern of patterns) {
      for (const { 0: words, index: from } of prose.matchAll(pattern)) yield { from, to: from + words.length, values: { right: 'Israel' }, instead: 'Israel' }
    }
  },
}

const verbs = 'said|says|rejects?|rejected|denied|denies|accused|accuses|announced|insists?|insisted|refused|refuses|vowed|vows|threatened|threatens|agreed|agrees|condemned|condemns|wants|argues|claims|claimed|warned|warns'
const patterns = [
  new RegExp(String.raw`(?<!\p{IDC}|\p{Upper}\p{Alpha}* |\p{Lower} )Tel Aviv(?= (?:${verbs})(?!\p{Alpha}))`, 'gu'),
  /(?<=(?<!\p{Alpha})(?:[Rr]elations|ties|tensions?|deal|agreement|normali[sz]ation|talks|war|conflict) (?:between (?:\p{Upper}[\p{Alpha}’'-]+ ){1,2}and|with) )Tel Aviv(?![\p{IDC}’'-]| \p{Upper}| (?:mayor|police|officials))/gu,
]
