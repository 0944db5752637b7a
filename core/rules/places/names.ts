import { termRule } from '../../check/terms'

/** Cities and regions under the names of today. Dishes, clubs and treaties keep theirs. */
export const names = termRule({
  id: 'places/names',
  level: 'error',
  source: 'Term list of the house: names of places',
  wrong: [
    ['Troops marched on Kiev.', 'Troops marched on Kyiv.'],
    ['HEADLINE: Talks in Teheran', 'HEADLINE: Talks in Tehran'],
    ['He flew from Tangiers to Nanking.', 'He flew from Tangier to Nanjing.'],
    ['Kiev’s mayor spoke.', 'Kyiv’s mayor spoke.'],
  ],
  allows: [
    'Troops marched on Kyiv.',
    'They ate chicken Kiev.',
    'Dynamo Kiev won.',
    '“We love Kiev,” he said.',
    'Peking duck and Peking University',
  ],
})
