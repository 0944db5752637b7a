import type { BlockRule } from '../../check/rule'

/** In a dateline the country has no article: ARNHEM, Netherlands. */
export const datelineArticle: BlockRule = {
  id: 'places/dateline-article',
  level: 'error',
  language: 'en',
  source: 'Reuters Handbook, N',
  says: { article: 'In a dateline the country has no article.' },
  wrong: [
    ['ARNHEM, the Netherlands (AA)', 'ARNHEM, Netherlands (AA)'],
    ['CEBU, the Philippines (AA)', 'CEBU, Philippines (AA)'],
  ],
  allows: [
    'ARNHEM, Netherlands (AA)',
    'THE HAGUE, Netherlands (AA)',
    'THE HAGUE (AA)',
    'BRUSSELS (AA)',
    'BODY: They met in Arnhem, the Netherlands.',
  ],
  safe: true,
  reads: 'block',
  fields: ['dateline'],
  *check({ text }) {
    const found = /(?<=, )[Tt]he (?=\p{Upper})/u.exec(text)
    if (found) yield { from: found.index, to: found.index + found[0].length, instead: '' }
  },
}
