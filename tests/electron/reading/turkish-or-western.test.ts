import { describe, expect, it } from 'vitest'
import { decodeSingleByte, encodeSingleByte, guessSingleByte, type SingleByte } from '../../../electron/reading/single-byte'

/** The text as it is read after it was written in an encoding that the file does not name. */
function readAgain(text: string, encoding: SingleByte): string {
  const bytes = encodeSingleByte(text, encoding)!
  return decodeSingleByte(bytes, guessSingleByte(bytes))
}

describe('a line or two written as Windows-1254', () => {
  it.each([
    'Dışişleri Bakanı Aydın, Brüksel’deki toplantının ardından konuştu.',
    'Rize’de sel: 3 kişi kayıp',
    'Karasu Limanı açıklarında mahsur kalan 14 denizci helikopterle kurtarıldı.',
    'Ekipler sahada taramalarını sürdürüyor. Can kaybı ihbarı yok.',
    'Enflasyon yıllık bazda yüzde 48,69 arttı',
    'İstanbul’da yarın okullar tatil edildi.',
    'İzmir merkezli operasyonda 12 zanlı yakalandı.',
    'Başkan Yıldız istifa etti',
    'Beşiktaş, deplasmanda Trabzonspor’a 2-1 mağlup oldu.',
    'Elazığ’da dağ yolunda çığ düştü',
    'Bağdat’ta patlama: 5 yaralı',
    'Hakem maçı yarıda kesti. Taraftar sahaya girdi.',
    'Doğalgaz fiyatlarına zam geldi; yeni tarife bugün yürürlüğe giriyor.',
    'Mahkeme davayı erteledi, sanıklar serbest bırakıldı.',
    'ŞİDDETLİ YAĞIŞ UYARISI',
    'DİYARBAKIR',
    'Fernandes ve Suárez’in golleriyle maçı 2-0 kazandı.',
  ])('is Turkish: %s', (line) => {
    expect(readAgain(line, 'windows-1254')).toBe(line)
  })

  it.each([
    'President Recep Tayyip Erdoğan met the visitors in Ankara on Monday.',
    'Ayşe Işık contributed to this report.',
    'Opposition leader Kemal Kılıçdaroğlu said the vote was fair.',
    'Le président Erdoğan a été reçu à l’Élysée.',
    'Der türkische Finanzminister Mehmet Şimşek sprach in Köln.',
    'Um terremoto atingiu Diyarbakır; não há vítimas.',
    'The quake was felt in Iğdır, Ağrı and Muğla.',
    'Uğur Şahin and Özlem Türeci founded the company.',
  ])('has Turkish names: %s', (line) => {
    expect(readAgain(line, 'windows-1254')).toBe(line)
  })
})

describe('a line or two written as Windows-1252', () => {
  it.each([
    ['Icelandic', 'Eldgos er hafið á Reykjanesskaga, sagði lögreglan í kvöld.'],
    ['Icelandic', 'Forsætisráðherra ræddi við blaðamenn að loknum fundi.'],
    ['Icelandic', 'Alþingi samþykkti frumvarpið'],
    ['Icelandic', 'Ný ríkisstjórn tekur við'],
    ['Icelandic', 'Veðrið verður gott um helgina.'],
    ['Icelandic', 'Tveir menn slösuðust þegar bíll fór út af veginum.'],
    ['Icelandic', 'Það er ekki rétt, segir Þorgerður Katrín.'],
    ['Icelandic', 'Þjóðverjar unnu leikinn. Ýmir skoraði tvö mörk.'],
    ['Icelandic', 'Maðurinn var fluttur með þyrlu.'],
    ['Icelandic', 'FORSÆTISRÁÐHERRA SEGIR AF SÉR VEGNA MÁLSINS'],
    ['Icelandic', 'Sýslumaður gaf út skýrslu'],
    ['Icelandic', 'Flugi aflýst vegna veðurs'],
    ['Faroese', 'Løgmaður segði, at tað var ov tíðliga at siga nakað um valið.'],
    ['English with Icelandic names', 'Guðni Thorlacius Jóhannesson met Davíð Oddsson in Akureyri.'],
    ['English with Icelandic names', 'Seyðisfjörður was cut off. Sigurður Bjarnason said help was on its way.'],
    ['English with Icelandic names', 'Hundreds fled Grindavík, the paper Morgunblaðið said.'],
    ['English with Icelandic names', 'Friðrik Olafsson, the grandmaster, was there with Eiður Guðjohnsen.'],
    ['English with Icelandic names', 'The park at Þingvellir was closed on Friday.'],
    ['English with Czech names', 'Goalkeeper Novotný saved twice; coach Nový praised him.'],
    ['English', 'He won’t yield – “not now,” the café’s owner said. It cost £5.'],
    ['French', 'Le ministre a été reçu à l’Élysée ; « c’est où ? », a-t-il demandé.'],
    ['Spanish', '¿Dónde está el señor Muñoz? Llegó a Bogotá el sábado.'],
    ['German', 'Der Außenminister sagte, für Österreich wäre das schön.'],
    ['Portuguese', 'As eleições não serão adiadas, disse o ministro à imprensa. Põe fim à dúvida.'],
    ['Swedish', 'Malmö får ny borgmästare. Åsa Öberg väljs på måndag.'],
    ['Italian', 'Il premier è arrivato a Forlì: «Perché no?», ha detto.'],
  ])('is %s: %s', (_, line) => {
    expect(readAgain(line, 'windows-1252')).toBe(line)
  })
})
