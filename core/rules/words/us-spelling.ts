import { termRule } from '../../check/terms'
import { toldOnce } from '../../check/told-once'

/** British spellings in a house that spells as Americans do. Told once of a story that is full of them. */
export const usSpelling = toldOnce(termRule({
  id: 'words/us-spelling',
  level: 'warning',
  source: 'House style: US spelling',
  wrong: [
    ['The defence of the harbour', 'The defense of the harbor'],
    ['The colour, the centre, the theatre and the neighbour', 'The color, the center, the theater and the neighbor'],
    ['HEADLINE: Organisers cancel rally', 'HEADLINE: Organizers cancel rally'],
  ],
  allows: [
    'The defense of the harbor',
    'The Ministry of Defence and the World Health Organisation',
    '“The colour of money,” he said.',
    'Sydney Harbour, Pearl Harbor and the Labour Party',
  ],
  chosen: { spelling: 'us' },
}), 'US spelling throughout')
