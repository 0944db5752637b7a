import type { Sentences } from '../speech'

/** Turkish: headline, byline, dateline and the length of leads and sentences. */
export const head: Readonly<Record<string, Sentences>> = {
  'byline-dateline/form': { dash: 'Mahrecimiz şöyle yazılır: {right}.' },
  'byline-dateline/agency': {
    form: 'Mahreçteki kodumuz {right}.',
    other: 'Mahreçte {text} yazıyor, metinde ise haber bize anlatılmış: haber kimin?',
  },
  'byline-dateline/city-known': { near: 'Şehir listemizde {right} var: aynı şehir mi?' },
  'byline-dateline/country': { where: '“{text}” nerede? Ne mahreç söylüyor ne ilk paragraflar.' },
  'byline-dateline/byline-form': { name: 'İmzada ad yazıldığı gibi verilir: {right}.' },
  'headline/length': { long: 'Başlık {count} karakter; en fazla {most} karakterle servise verilir.' },
  'headline/stop': { stop: 'Başlığın sonuna nokta konmaz.' },
  'headline/all-caps': { capitals: 'Satırın tamamı büyük harf.' },
  'headline/sentence-case': { title: 'Başlıkta yalnızca ilk kelime ve özel adlar büyük harfle başlar.' },
  'headline/attributed-name': { nobody: 'Başlık bu sözü metinde adı geçmeyen birine veriyor: {text}.' },
  'headline/names-in-body': { other: 'Metinde {right}, başlıkta {text} yazıyor.' },
  'headline/quote-in-body': { missing: 'Bu sözler metinde yok; başlıktaki alıntı haberde de bulunmalı.' },
  'headline/double-of-subhead': { same: 'Spot başlığı yineliyor: spotta sıradaki bilgi verilir.' },
  'headline/question': { fact: 'Soru işareti olmasa bu başlık bir iddia: haber bunu doğruluyor mu?' },
  'lead-length/lead-words': { long: 'İlk paragrafta bize ait {count} kelime var; {most} yeter.' },
  'lead-length/lead-starts-date': { day: 'Haber günle başlıyor; önce haberin kendisi gelir.' },
  'lead-length/sentence': { long: 'Bu cümlede bize ait {count} kelime var; {most} yeter.' },
  'lead-length/lead-source': { source: 'Kim söylüyor? İlk paragraflarda kaynak yok.' },
  'byline-dateline/city-caps': { capitals: 'Mahreçte şehir adı büyük harflerle yazılır: {right}.' },
  'byline-dateline/missing': { none: 'Haberin mahreci yok: nereden bildiriliyor?' },
  'byline-dateline/byline-card': { nobody: 'Çalışan listesinde bu adda kimse yok: {text}.' },
  'headline/figures': { figure: 'Başlıkta sayılar rakamla yazılır: {right}.' },
  'headline/words-in-body': { other: 'Metinde bunlar geçmiyor: {words}. Başlık bu haberin mi?' },
  'lead-length/no-when': { when: 'Ne zaman? İlk iki paragrafta gün verilmemiş.' },
  'lead-length/no-where': { where: 'Nerede? Haberin mahreci yok, ilk iki paragrafta da yer adı geçmiyor.' },
  'headline/number-in-body': { absent: 'Başlıktaki {text} metinde geçmiyor.' },
}
