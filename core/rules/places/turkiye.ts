import { termRule } from '../../check/terms'

/** The country under the name it has at the United Nations. The bird has a small letter. */
export const turkiye = termRule({
  id: 'places/turkiye',
  level: 'warning',
  source: 'United Nations, June 1, 2022',
  wrong: [
    ['Talks were held in Turkey.', 'Talks were held in Türkiye.'],
    ['HEADLINE: Turkey’s bank holds rate', 'HEADLINE: Türkiye’s bank holds rate'],
  ],
  allows: [
    'Talks were held in Türkiye.',
    'They ate turkey on Thursday.',
    '“Turkey is ready,” he said.',
    'Turkey Point is a power plant.',
  ],
})
