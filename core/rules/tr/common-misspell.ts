import { turkishTerms } from '../../turkish/term-hits'

/** Words that are often misspelt, with whatever ending they have. */
export const commonMisspell = turkishTerms({
  id: 'tr/common-misspell',
  level: 'error',
  source: 'TDK, Yazım Kılavuzu',
  wrong: [
    ['Herkez yalnış anladı.', 'Herkes yanlış anladı.'],
    ['Bir çok kişi ve bir kaç asker', 'Birçok kişi ve birkaç asker'],
    ['Orjinalini süprizle gösterdi.', 'Orijinalini sürprizle gösterdi.'],
    ['HEADLINE: Egzos gazı zehirledi', 'HEADLINE: Egzoz gazı zehirledi'],
    ['Durumu farketti ve ülkeyi terketti.', 'Durumu fark etti ve ülkeyi terk etti.'],
    ['Hiç bir ülke, herhangibir kişi', 'Hiçbir ülke, herhangi bir kişi'],
    ['Proğramı ve insiyatifi', 'Programı ve inisiyatifi'],
  ],
  allows: [
    'Herkes yanlış anladı, birçok kişi ve birkaç asker.',
    '“Herkez yalnış anladı.” dedi.',
    'Bir çoklu sistem ve bir kaçak kazı',
    'Orijinal, sürpriz, egzoz, şoför, tıraş ve inisiyatif',
    'Fark etti, terk etti, kaybetti, hissetti ve reddetti.',
    'https://example.com/herkez',
    'ROW: birçok | 1',
  ],
})
