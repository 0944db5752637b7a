import { termRule } from '../../check/terms'

/** Names of places that states dispute: what the agency has decided on each stands in its list. */
export const disputed = termRule({
  id: 'places/disputed',
  level: 'advice',
  source: 'Term list of the house: disputed names',
  wrong: [
    ['The ship left the Persian Gulf.', null],
    ['HEADLINE: Ship nears Falkland Islands', null],
  ],
  allows: ['The ship left the Gulf of Oman.', '“The Persian Gulf is ours,” he said.', 'The Arabian Nights was shown.', 'They met in Skopje.'],
})
