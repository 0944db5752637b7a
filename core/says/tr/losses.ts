import { phraseBook } from '../phrase-book'

/** Turkish: what a wire file cannot hold. The parts of a story are pairs of their own, and stand in the sentences. */
export const losses = phraseBook([
  ['Receivers cannot follow this address; its words go out without it.', 'Alıcılar bu adresi açamaz; sözler adressiz gidiyor.'],
  ['{format} has no place for {part} in {within}.', '{format} biçiminde {part} için burada yer yok: {within}.'],
  ['{format} has no place for {part}.', '{format} biçiminde {part} için yer yok.'],
  ['{name} is no character that a wire file may hold; it is left out.', '{name} dosyada bulunamayacak bir karakter; çıkarılıyor.'],
  ['“{tag}” is no language tag; the story goes out as of undetermined language.', '“{tag}” bir dil etiketi değil; haber dili belirsiz olarak gidiyor.'],
  ['NewsML-G2 names this story as related, but not that it is {relation}.', 'NewsML-G2 bu haberi ilgili olarak verir ama ilişkisini vermez: {relation}.'],
  ['ninjs has no place for what a person is.', 'ninjs biçiminde kişinin görevi için yer yok.'],
  ['ninjs names related stories by a whole address, which this is not.', 'ninjs ilgili haberi tam adresiyle ister; bu tam adres değil.'],
  ['Plain text', 'Düz metin'],
  ['the slug line', 'kısa ad'], ['the headline', 'başlık'], ['subheads', 'spotlar'], ['bylines', 'imzalar'],
  ['what a writer is', 'yazanın görevi'], ['where a writer is', 'yazanın bulunduğu yer'],
  ['the dateline', 'mahreç'], ['the body', 'metin'], ['subjects', 'konular'], ['keywords', 'anahtar kelimeler'], ['places', 'yerler'],
  ['the list of people', 'kişi listesi'], ['marked quotations', 'işaretli alıntılar'], ['who says a quotation', 'alıntının sahibi'],
  ['where and to whom a quotation was said', 'alıntının nerede ve kime söylendiği'],
  ['the language in which a quotation was said', 'alıntının söylendiği dil'],
  ['the genre', 'tür'], ['urgency', 'öncelik'], ['an embargo', 'ambargo'], ['the rights line', 'hak satırı'], ['related stories', 'ilgili haberler'],
  ['crossheads', 'ara başlıklar'], ['lists', 'listeler'], ['tables', 'tablolar'], ['notes to editors', 'editöre notlar'], ['fact boxes', 'bilgi kutuları'],
  ['bold type', 'kalın yazı'], ['italics', 'italik yazı'], ['links', 'bağlantılar'], ['the language', 'dil'], ['the direction of writing', 'yazı yönü'],
  ['background', 'arka plan'], ['an earlier story', 'önceki haber'], ['a later story', 'sonraki haber'], ['a translation', 'çeviri'],
])
