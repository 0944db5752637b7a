import { termRule } from '../../check/terms'

/** Countries and cities that have a new name. What happened under the old one is for an editor to see. */
export const renamed = termRule({
  id: 'places/renamed',
  level: 'warning',
  source: 'Term list of the house: names of places',
  wrong: [
    ['The king of Swaziland spoke.', 'The king of Eswatini spoke.'],
    ['HEADLINE: Quake hits Burma', 'HEADLINE: Quake hits Myanmar'],
  ],
  allows: [
    'The king of Eswatini spoke.',
    'The Bombay High Court ruled.',
    '“I was born in Swaziland,” he said.',
    'The Burma Road was built.',
  ],
})
