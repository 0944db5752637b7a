import { turkishTerms } from '../../turkish/term-hits'

/** Cities and countries that have a Turkish name, under their foreign one. The suffix is put right with the name. */
export const exonym = turkishTerms({
  id: 'tr/exonym',
  level: 'error',
  source: 'TDK, yabancı özel adların yazılışı: Türkçede yerleşmiş adlar',
  wrong: [
    ['Toplantı Brussels’de yapıldı.', 'Toplantı Brüksel’de yapıldı.'],
    ['Heyet Geneva’ya ve Munich’e gitti.', 'Heyet Cenevre’ye ve Münih’e gitti.'],
    ["Moscow'dan açıklama geldi.", "Moskova'dan açıklama geldi."],
    ['HEADLINE: Zürich’te zirve', 'HEADLINE: Zürih’te zirve'],
    ['Heyet New Delhi’den döndü.', 'Heyet Yeni Delhi’den döndü.'],
  ],
  allows: [
    'Toplantı Brüksel’de yapıldı.',
    '“Brussels’de” dedi.',
    'FC Zürich, Bayern Munich ve Zürich Sigorta',
    'Oxford, Glasgow, Lyon ve Seattle',
    'The Moscow Times gazetesi',
    'Brussels Airlines uçağı',
    'https://example.com/Brussels',
    'Sofia Vergara ve Medina Hanım',
    'Milan ve Roma maçı',
  ],
})
