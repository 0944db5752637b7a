import { leftoverRule } from '../../check/leftovers'

/** How often a page was read, shared or looked at. */
export const readCount = leftoverRule({
  id: 'leftovers/read-count',
  level: 'error',
  source: 'Lines seen on agency and newspaper pages',
  says: 'This line counts the readers of a page; it is no part of the story.',
  wrong: [
    ['They left.\nThis news has been read 137 times in total', 'They left.'],
    ['Ayrıldılar.\nBu haber 1.204 kez okundu.', 'Ayrıldılar.'],
    ['They left.\n3 min read', 'They left.'],
  ],
  allows: [
    'The letter has been read 137 times in parliament.',
    'The page was viewed 2 million times in total, the company said.',
    'This news has been read by many.',
    'He takes 3 minutes to read it.',
  ],
})
