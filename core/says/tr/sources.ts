import { phraseBook } from '../phrase-book'

/** Turkish: sources that are a house's own word. Books keep their names, by which somebody looks them up. */
export const sources = phraseBook([
  ['Our own judgement', 'Kendi değerlendirmemiz'],
  ['The calendar', 'Takvim'],
  ['Lines seen on agency and newspaper pages', 'Ajans ve gazete sayfalarında görülen satırlar'],
  ['Term list of the house: names of places', 'Terim listemiz: yer adları'],
  ['House style: curly quotation marks throughout', 'Üslup kılavuzumuz: her yerde kıvrık tırnak'],
  ['House style: curly quotation marks', 'Üslup kılavuzumuz: kıvrık tırnak'],
  ['House style: curly apostrophes throughout', 'Üslup kılavuzumuz: her yerde kıvrık kesme işareti'],
  ['House style: datelines', 'Üslup kılavuzumuz: mahreçler'],
  ['House style: bylines', 'Üslup kılavuzumuz: imzalar'],
  ['House style: list of cities', 'Üslup kılavuzumuz: şehir listesi'],
  ['House style: length of headlines', 'Üslup kılavuzumuz: başlık uzunluğu'],
  ['House style: length of leads', 'Üslup kılavuzumuz: giriş uzunluğu'],
  ['House style: length of sentences', 'Üslup kılavuzumuz: cümle uzunluğu'],
  ['House style: US, UN, UK and EU without points', 'Üslup kılavuzumuz: US, UN, UK ve EU noktasız'],
  ['House style: US spelling', 'Üslup kılavuzumuz: ABD yazımı'],
  ['United Nations, June 1, 2022', 'Birleşmiş Milletler, 1 Haziran 2022'],
  ['Anadolu Agency, editorial guideline 2', 'Anadolu Ajansı, yayın ilkesi 2'],
  ['Anadolu Ajansı’s published copy', 'Anadolu Ajansının yayımladığı haberler'],
  ['Anadolu University, newsroom notes', 'Anadolu Üniversitesi, haber notları'],
  ['Anadolu University newsroom note', 'Anadolu Üniversitesi, haber notları'],
  ['Turkish newsroom notes', 'Türk haber merkezlerinin notları'],
  ['TDK, harfler: the capital of i is İ, that of ı is I', 'TDK, harfler: i’nin büyüğü İ, ı’nın büyüğü I'],
])
