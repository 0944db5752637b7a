import { phraseBook } from '../phrase-book'

/** Turkish: what a rule that could not judge is missing. */
export const missing = phraseBook([
  ['no dateline', 'mahreç yok'],
  ['no dictionary yet', 'sözlük henüz yok'],
  ['no date in the dateline', 'mahreçte tarih yok'],
  ['a paragraph of fewer than {count} characters', '{count} karakterden kısa paragraf yok'],
  ['no list of the staff', 'çalışan listesi yok'],
  ['no rates of exchange', 'döviz kurları yok'],
  ['no rates of exchange for the day of the story', 'haberin gününe ait döviz kurları yok'],
])
