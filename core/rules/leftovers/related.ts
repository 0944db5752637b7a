import { leftoverRule } from '../../check/leftovers'

/** What leads from a page to other stories. */
export const related = leftoverRule({
  id: 'leftovers/related',
  level: 'error',
  source: 'Lines seen on agency and newspaper pages',
  says: 'This line leads to other stories of a page; it is no part of this one.',
  wrong: [
    ['They left.\nREAD ALSO:', 'They left.'],
    ['They left.\nRead more: Talks end without a deal', 'They left.'],
    ['Ayrıldılar.\nİLGİLİ HABERLER', 'Ayrıldılar.'],
  ],
  allows: [
    'Read also as an attack on Moscow, the speech drew applause.',
    'They could read more into it.',
    'Related costs fell.',
  ],
})
