import { turkishTerms } from '../../turkish/term-hits'

/** `şey` stands apart, whatever comes before it. */
export const sey = turkishTerms({
  id: 'tr/sey',
  level: 'error',
  source: 'TDK, ayrı yazılan birleşik kelimeler: şey',
  says: { instead: '“Şey” stands apart: “{right}”.', recast: '“Şey” stands apart.', note: '{note}' },
  wrong: [
    ['Herşey hazır, birşey eksik.', 'Her şey hazır, bir şey eksik.'],
    ['Onlar herşeyi ve birşeyler biliyor.', 'Onlar her şeyi ve bir şeyler biliyor.'],
    ['HEADLINE: Herşeyden önce sağlık', 'HEADLINE: Her şeyden önce sağlık'],
    ['Hiçbirşey kalmadı.', 'Hiçbir şey kalmadı.'],
  ],
  allows: ['Her şey hazır.', 'Birkaç, hiçbir, birçok ve herhangi', '“Herşey hazır.” dedi.', 'Şeyma ve Şeyh geldi.', 'ROW: Her şey | 1'],
})
